import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { recordSharingDecision } from '../../contexts/governance/record-sharing-decision.ts';
import { items } from '../../contexts/programme/store.ts';
import { localDate } from '../../platform/dates/index.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { jsonLog } from '../../platform/log.ts';
import { noteErasedIn } from '../../platform/retention/note-erased.ts';
import { type Desk, HASH_KEY, newKey, openDesk } from '../../test/conferences/support/desk.ts';
import { idOf } from '../../test/conferences/support/episode-calls.ts';
import { plantedWhole } from '../../test/conferences/support/planted-episodes.ts';
import { readAll } from '../../test/conferences/support/stored.ts';
import { useEngine } from '../../test/support/engine.ts';
import { everyByte } from '../../test/support/every-byte.ts';
import { liveErasures } from './live-erasures.ts';
import { examine } from './rehearsal.ts';
import { writtenErasures } from './written-erasures.ts';

const engine = useEngine();
const planted = plantedWhole('restored');
const RESTORED_AT = new Date('2026-06-30T09:00:00Z');
const pause = () => Promise.resolve();
let live = '';
let copy = '';
let desk: Desk;
let id: string;
let lines: string[];

beforeEach(async () => {
  [live, copy] = [await engine.freshTable(), await engine.freshTable()];
  lines = [];
  desk = openDesk(engine.client, live, { noteErased: noteErasedIn(jsonLog((line) => lines.push(line))) });
  const { table } = desk.deps.journal;
  const authority = { id: desk.actor.scope.owner, memberships: [], codes: [] } as never;
  await table.write([{ kind: 'PUT', item: items.authority(authority, 1) }]);
  const { source, facts } = planted;
  id = idOf(desk, await desk.apply({ key: newKey(), does: 'record', source, facts }));
  await decideAbout(id);
  const nothing = (): void => undefined;
  const notes = { noteParked: nothing, noteFailed: nothing, noteSkipped: nothing };
  await sweepAll({ table, pause, ...notes }, [desk.actor.scope]);
  for (const Item of (await readAll(engine.client, live)).values()) {
    await engine.client.send(new PutItemCommand({ TableName: copy, Item }));
  }
  await desk.make({ key: newKey(), does: 'erase', conferenceId: id, reason: 'RIGHT_TO_ERASURE' });
});

const restore = () =>
  examine(
    { client: engine.client, pause, erasures: liveErasures(desk.deps.journal.table, HASH_KEY) },
    { live, copy, at: RESTORED_AT },
  );
/** A decision to share goes with the conference: its rationale is one more marker. */
const RATIONALE = 'plantedrationale';
const MARKERS = [...planted.markers, RATIONALE];
async function decideAbout(conference: string): Promise<void> {
  await recordSharingDecision(desk.deps, desk.request(), {
    idempotencyKey: newKey(),
    dryRun: false,
    conference: { id: conference.slice(-26) },
    laChildId: null,
    decided: {
      recipient: 'HEALTH',
      decision: 'SHARED',
      ground: null,
      rationale: RATIONALE,
      decidedOn: localDate('2026-06-01'),
      decidedBy: 'TEAM_MANAGER',
    },
  });
}
const leftIn = async (tableName: string): Promise<readonly string[]> => {
  const bytes = await everyByte(engine.client, tableName);
  return MARKERS.filter((marker) => bytes.includes(marker) || bytes.includes(encodeURIComponent(marker)));
};

describe('a copy of before an erasure', () => {
  it('has again what was erased, until it is erased there too: then nothing of it, and its chains verify', async () => {
    expect(await leftIn(copy)).toEqual(MARKERS);
    expect(await restore()).toMatchObject({ isFit: true, erasures: { erased: 2, notThere: 0 } });
    expect(await leftIn(copy)).toEqual([]);
    expect(await restore()).toMatchObject({ isFit: true, erasures: { erased: 0, notThere: 2 } });
  });

  it('refuses the source record from then on, as the live table does', async () => {
    await restore();
    const { source, facts } = planted;
    const { outcome } = await openDesk(engine.client, copy).make({ key: newKey(), does: 'record', source, facts });
    expect(outcome).toMatchObject({ status: 'REFUSED', problems: [{ code: 'ERASED' }] });
  });

  it('is listed in the copy under the instant of the erasure itself', async () => {
    await restore();
    const at = (stored: Awaited<ReturnType<typeof readAll>>) =>
      [...stored.keys()].filter((name) => name.includes('#ERASED '));
    expect(at(await readAll(engine.client, copy))).toEqual(at(await readAll(engine.client, live)));
  });
});

describe('where the live table is lost', () => {
  const restoreBy = (text: string) =>
    examine(
      { client: engine.client, pause, erasures: writtenErasures(text, HASH_KEY) },
      { live: null, copy, at: RESTORED_AT },
    );

  it('the lines of the log tell what is erased in the copy too, each as often as it likes', async () => {
    expect(lines).toHaveLength(2);
    expect(await restoreBy(`${[...lines, ...lines].join('\n')}\n`)).toMatchObject({
      isFit: true,
      erasures: { erased: 2, notThere: 0 },
    });
    expect(await leftIn(copy)).toEqual([]);
    const of = async (name: string) =>
      (await readAll(engine.client, name)).get(`${desk.actor.scope.owner}#CONF#${id.slice(-26)} STATE`);
    expect(await of(copy)).toBeDefined();
    expect(await of(copy)).toEqual(await of(live));
  });

  it('lines of before the instant of the copy are left alone', async () => {
    const early = lines.map((line) => line.replace(/"at":"2026/, '"at":"2025'));
    expect(await restoreBy(early.join('\n'))).toMatchObject({ erasures: { erased: 0, notThere: 0 } });
    expect(await leftIn(copy)).toEqual(MARKERS);
  });

  it.each([
    ['of another code', (line: string) => line.replace('RECORD_ERASED', 'SWEPT')],
    ['that is cut off', (line: string) => line.slice(0, -3)],
    ['without a record of ours', (line: string) => line.replace('fgdm_', '')],
    ['without a reason that we know', (line: string) => line.replace('RIGHT_TO_ERASURE', 'BOREDOM')],
  ])('a line %s stops the restore, by its number', (_, spoilt) => {
    expect(() => writtenErasures(`${lines[0]!}\n${spoilt(lines[0]!)}`, HASH_KEY)).toThrow(
      'Line 2 is no RECORD_ERASED.',
    );
  });
});
