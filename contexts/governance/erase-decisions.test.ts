import { beforeEach, describe, expect, it } from '@jest/globals';
import { newKey, NOW } from '../../test/conferences/support/desk.ts';
import { idOf, refer } from '../../test/conferences/support/episode-calls.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import { everyByte } from '../../test/support/every-byte.ts';
import { keyOfConference } from '../conferences/index.ts';
import { eraseConference } from '../conferences/erase-conference.ts';
import { erasePastRetention } from '../conferences/erase-past-retention.ts';
import { localDate } from '../../platform/dates/index.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { placeLegalHold } from '../retention/place-legal-hold.ts';
import { erasedRecords } from '../retention/erased-records.ts';
import type { KeyOfRecord } from '../retention/index.ts';
import { keyOfDecision } from './index.ts';
import { recordSharingDecision } from './record-sharing-decision.ts';

const engine = useEngine();
const at = useDesk(engine);
const keyOfRecord: KeyOfRecord = (scope, name) => keyOfConference(scope, name) ?? keyOfDecision(scope, name);

let conference: string;

const decide = async (rationale: string, about = conference) => {
  const { outcome } = await recordSharingDecision(at.desk.deps, at.desk.request(), {
    idempotencyKey: newKey(),
    dryRun: false,
    conference: { id: parseGlobalId(about)?.id ?? '' },
    laChildId: 'CMARKER1',
    decided: {
      recipient: 'POLICE',
      decision: 'NOT_SHARED',
      ground: 'MORE_DETRIMENTAL_TO_CHILD',
      rationale,
      decidedOn: localDate('2026-06-01'),
      decidedBy: 'TEAM_MANAGER',
    },
  });
  return outcome.records[0]?.id ?? '';
};
const erase = (conferenceId = conference, dryRun = false) =>
  at.desk.make({ key: newKey(), does: 'erase', conferenceId, reason: 'RIGHT_TO_ERASURE', dryRun });
const hold = (recordId: string) =>
  placeLegalHold({ journal: at.desk.deps.journal, keyOfRecord }, at.desk.request(), {
    idempotencyKey: newKey(),
    dryRun: false,
    reason: 'PUBLIC_INQUIRY',
    reference: 'INQ1',
    recordId,
  });
const isThere = async (text: string) => (await everyByte(engine.client, at.tableName)).includes(text);
const tombstones = (...ids: readonly string[]) =>
  erasedRecords({ journal: at.desk.deps.journal, keyOfRecord }, at.desk.actor.scope, ids);

beforeEach(async () => {
  conference = idOf(at.desk, await refer(at.desk));
});

describe('the decisions to share of a conference', () => {
  it('go with it, for its reason: nothing of them is left but tombstones', async () => {
    const ids = [await decide('plantedone'), await decide('plantedtwo')];
    expect((await erase()).outcome.status).toBe('APPLIED');
    expect(await tombstones(...ids)).toEqual(
      ids.map((record) => expect.objectContaining({ record, reason: 'RIGHT_TO_ERASURE', version: 2 })),
    );
    for (const marker of ['plantedone', 'plantedtwo', 'CMARKER1']) expect(await isThere(marker)).toBe(false);
  });

  it('of another conference stay, and all of them where it was only tried out', async () => {
    const other = idOf(at.desk, await refer(at.desk, 'C2'));
    await decide('plantedone');
    await decide('plantedtwo', other);
    await erase(conference, true);
    expect(await isThere('plantedone')).toBe(true);
    await erase();
    expect([await isThere('plantedone'), await isThere('plantedtwo')]).toEqual([false, true]);
  });

  it.each([
    ['the conference', () => Promise.resolve(conference)],
    ['one of them', () => decide('plantedone')],
  ])('are all kept, and the conference too, by a hold on %s', async (_, held) => {
    const kept = await decide('plantedtwo');
    await hold(await held());
    expect((await erase()).outcome.problems).toMatchObject([{ code: 'LEGAL_HOLD' }]);
    expect(await tombstones(conference, kept)).toEqual([null, null]);
  });

  it('that an erasure left behind, since it was broken off, go with the next run of the clock', async () => {
    const left = await decide('plantedone');
    const alone = { ...at.desk.deps, goesWith: [] };
    const asked = { idempotencyKey: newKey(), dryRun: false, conferenceId: conference };
    await eraseConference(alone, at.desk.request(), { ...asked, reason: 'ERASED_AT_SOURCE' });
    expect(await tombstones(left)).toEqual([null]);
    const nextDay = new Date(NOW.getTime() + 24 * 60 * 60 * 1_000);
    const request = { ...at.desk.request(), now: nextDay };
    await erasePastRetention(at.desk.deps, { request, mayGoOn: () => true, noteFailed: () => undefined });
    expect(await tombstones(left)).toMatchObject([{ reason: 'ERASED_AT_SOURCE' }]);
  });

  it('cannot be recorded any more once it is erased', async () => {
    await erase();
    expect(await decide('plantedone')).toBe('');
    expect(await isThere('plantedone')).toBe(false);
  });
});
