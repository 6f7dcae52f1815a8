import { beforeEach, describe, expect, it } from '@jest/globals';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { useEngine } from '../support/engine.ts';
import { everyByte } from '../support/every-byte.ts';
import { newKey, newSource } from './support/desk.ts';
import { adding, consentOf, idOf, referralOf } from './support/episode-calls.ts';
import { placesOfScalar } from './support/filled-facts.ts';
import { openApi } from './support/api.ts';
import { type Planted, plantedWhole, plantedWith } from './support/planted-episodes.ts';
import { useDesk } from './support/use-desk.ts';

const engine = useEngine();
const at = useDesk(engine);

const whole = plantedWhole('whole');
const EPISODES: readonly Planted[] = [
  whole,
  plantedWith('withdrawn', 'withdrawal'),
  plantedWith('ended', 'notProceeding'),
];
const MARKERS = EPISODES.flatMap(({ markers }) => markers);

let ids: readonly string[];

/** Recorded, recorded again, refused, tried out, read by everybody's way, reopened, and numbered by the sequencer. */
beforeEach(async () => {
  const { desk } = at;
  ids = [];
  for (const { source, facts } of EPISODES) {
    const [referral] = facts;
    if (referral?.kind !== 'referral') throw new Error('No referral comes first.');
    await desk.make({ key: newKey(), does: 'refer', source, referral: referral.data });
    const recorded = await desk.apply({ key: newKey(), does: 'record', source, facts });
    ids = [...ids, idOf(desk, recorded)];
    const refused = { ...referral, data: { ...referral.data, children: [] } };
    await desk.make({ key: newKey(), does: 'record', source, facts: [refused] });
    await desk.make({ key: newKey(), does: 'record', source, facts: [referral] });
    await desk.make({ ...adding(idOf(desk, recorded), consentOf(1)), dryRun: true });
  }
  await desk.apply({
    key: newKey(),
    does: 'reopen',
    conferenceId: ids[0]!,
    source: newSource(),
    referral: referralOf('CLATER'),
  });
  await openApi(desk)('{ conferences { edges { node { id referral { receivedOn } children { laChildId } } } } }');
  await numbered();
});

async function numbered(): Promise<void> {
  const { journal } = at.desk.deps;
  const nothing = (): void => undefined;
  const sequencer = {
    table: journal.table,
    pause: journal.pause,
    noteParked: nothing,
    noteFailed: nothing,
    noteSkipped: nothing,
  };
  expect(await sweepAll(sequencer, [at.desk.actor.scope])).toMatchObject({ failed: 0 });
}

const stillThere = async (): Promise<readonly string[]> => {
  const bytes = await everyByte(engine.client, at.tableName);
  return MARKERS.filter((marker) => bytes.includes(marker) || bytes.includes(encodeURIComponent(marker)));
};

describe('a table in which every text and reference is one of a kind', () => {
  it('has a marker in every short text that can be recorded', () => {
    const kinds = new Set(EPISODES.flatMap(({ facts }) => facts.map(({ kind }) => kind)));
    const textsIn = placesOfScalar('ShortText').filter(([kind]) => kinds.has(kind));
    expect(placesOfScalar('ShortText')).toEqual(textsIn);
    expect(whole.markers.filter((marker) => marker.startsWith('planted')).length).toBeGreaterThanOrEqual(15);
  });

  it('holds all of them before the conferences are erased', async () => {
    expect(await stillThere()).toEqual(MARKERS);
  });

  it('holds none of them after: in no item, no index, no idempotency record, no audit entry, no chain', async () => {
    for (const conferenceId of ids) {
      const { outcome } = await at.desk.make({
        key: newKey(),
        does: 'erase',
        conferenceId,
        reason: 'RIGHT_TO_ERASURE',
      });
      expect(outcome.status).toBe('APPLIED');
    }
    expect(await stillThere()).toEqual([]);
    await numbered();
    expect(await stillThere()).toEqual([]);
    await at.expectWhole();
  });

  it('holds none of them when they were pushed again after', async () => {
    for (const conferenceId of ids)
      await at.desk.make({ key: newKey(), does: 'erase', conferenceId, reason: 'ERASED_AT_SOURCE' });
    for (const { source, facts } of EPISODES) {
      const { outcome } = await at.desk.make({ key: newKey(), does: 'record', source, facts });
      expect(outcome).toMatchObject({
        status: 'REFUSED',
        problems: [{ code: 'ERASED', path: ['input', 'sourceRecord'] }],
      });
    }
    expect(await stillThere()).toEqual([]);
  });
});
