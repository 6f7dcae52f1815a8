import { beforeEach, describe, expect, it } from '@jest/globals';
import { newKey } from '../../test/conferences/support/desk.ts';
import { idOf, recordEpisode } from '../../test/conferences/support/episode-calls.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import { everyByte } from '../../test/support/every-byte.ts';
import { sequencerOn } from '../../test/support/journal/waiting-entries.ts';
import { addMonths, localDate, type LocalDate } from '../../platform/dates/index.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { immediately } from '../../platform/seeding/number-entries.ts';
import { SAMPLE } from '../conferences/domain/testing/sample-facts.ts';
import type { FollowUpPoint } from './domain/codes.ts';
import { qualityOfFollowUp } from './domain/quality.ts';
import { createDueFollower, outcomesQuality } from './index.ts';
import { listFollowUpsDue } from './list-due.ts';
import { judgedIn } from './problems-in.ts';
import { recordFollowUp } from './record-follow-up.ts';
import { conferenceWithFollowUps } from './store/follow-ups.ts';

const engine = useEngine();
const at = useDesk(engine);
const HELD_ON = SAMPLE.meeting.heldOn;
const ALWAYS = localDate('2040-01-01');

let conferenceId: string;
const conference = () => parseGlobalId(conferenceId)?.id ?? '';
const table = () => at.desk.deps.journal.table;

beforeEach(async () => {
  conferenceId = idOf(
    at.desk,
    await recordEpisode(at.desk, [
      { kind: 'referral', data: SAMPLE.referral },
      { kind: 'meeting', data: SAMPLE.meeting },
    ]),
  );
});

const record = async (point: FollowUpPoint) => {
  const { outcome } = await recordFollowUp(at.desk.deps, at.desk.request(), {
    idempotencyKey: newKey(),
    dryRun: false,
    conferenceId,
    laChildId: 'C1',
    point,
    followUp: { on: localDate('2026-06-01'), notFollowedUp: 'NOT_TRACED' },
  });
  expect(outcome.status).toBe('APPLIED');
};
const follow = async () => {
  await sweepAll(sequencerOn(table()).sequencer, [at.desk.actor.scope]);
  await createDueFollower({ table: table(), pause: immediately }).follow(at.desk.actor.scope);
};
/** What is told on a day, of what comes due by another. */
const due = async (today: LocalDate = HELD_ON, until = ALWAYS) => {
  const asked = { today, until, after: null, limit: 50 };
  const entries = await listFollowUpsDue(table(), at.desk.actor.scope, asked);
  return entries.map(({ item }) => [item.dueOn, ...item.due.map(({ point }) => point)].join(' '));
};
const ALL = [3, 6, 12, 24].map((months) => `${addMonths(HELD_ON, months)} MONTHS_${String(months)}`);

describe('the list of follow-ups that are due', () => {
  it('tells the four points of each child once its conference was held, soonest first', async () => {
    await follow();
    expect(await due()).toEqual(ALL);
  });

  it('tells no more what was recorded: at once, and from the list once that has followed', async () => {
    await follow();
    await record('MONTHS_3');
    expect(await due()).toEqual([ALL[0]?.split(' ')[0], ...ALL.slice(1)]);
    await follow();
    expect(await due()).toEqual(ALL.slice(1));
    for (const point of ['MONTHS_6', 'MONTHS_12', 'MONTHS_24'] as const) await record(point);
    await follow();
    expect(await due()).toEqual([]);
  });

  it('tells what comes due by a day, and no more what has lapsed', async () => {
    await follow();
    expect(await due(HELD_ON, localDate('2026-05-09'))).toEqual(ALL.slice(0, 1));
    expect(await due(HELD_ON, localDate('2026-05-08'))).toEqual([]);
    expect(await due(localDate('2026-07-04'))).toEqual(ALL);
    expect(await due(localDate('2026-07-05'))).toEqual(ALL.slice(1));
  });

  it('moves with the event that is counted from', async () => {
    await follow();
    await at.desk.apply({ key: newKey(), does: 'add', conferenceId, fact: { kind: 'letter', data: SAMPLE.letter } });
    await follow();
    const { sentOn } = SAMPLE.letter;
    expect(await due()).toEqual([3, 6, 12, 24].map((n) => `${addMonths(sentOn, n)} MONTHS_${String(n)}`));
  });

  it('has nothing of a conference that was erased', async () => {
    await follow();
    expect(await everyByte(engine.client, at.tableName)).toContain('FOLLOW-UPS-DUE');
    await at.desk.make({ key: newKey(), does: 'erase', conferenceId, reason: 'RIGHT_TO_ERASURE' });
    expect(await due()).toEqual(ALL.map((entry) => entry.split(' ')[0]));
    await follow();
    expect(await due()).toEqual([]);
    expect(await everyByte(engine.client, at.tableName)).not.toContain('FOLLOW-UPS-DUE');
  });

  it('ends alike however many follow at once, or follow it again', async () => {
    await sweepAll(sequencerOn(table()).sequencer, [at.desk.actor.scope]);
    await Promise.all([follow(), follow(), follow()]);
    await follow();
    expect(await due()).toEqual(ALL);
  });
});

describe('how good a follow-up is', () => {
  it('is found by its id, says which queries are open, and how complete it is', async () => {
    await recordFollowUp(at.desk.deps, at.desk.request(), {
      idempotencyKey: newKey(),
      dryRun: false,
      conferenceId,
      laChildId: 'C1',
      point: 'MONTHS_3',
      followUp: {
        on: localDate('2026-05-09'),
        by: { ref: 'W1', role: 'SOCIAL_WORKER' },
        found: { livingArrangement: 'KINSHIP_FOSTER', lookedAfter: false, daysLookedAfter: 3 },
        confirmed: ['O9'],
      },
    });
    const source = outcomesQuality({ table: table() });
    const today = localDate('2026-06-30');
    const { ids, next } = await source.idsAfter(at.desk.actor.scope, { after: null, limit: 10 });
    const [quality, none] = await source.qualityOf(at.desk.actor.scope, [...ids, 'nothing'], today);
    expect([ids.length, next, none]).toEqual([1, null, null]);
    expect(quality?.breaks).toEqual([
      { rule: 'O10', isOpen: true, reason: null },
      { rule: 'O9', isOpen: false, reason: { ref: 'W1', role: 'SOCIAL_WORKER', on: '2026-05-09' } },
    ]);
    expect(quality?.fields['followUp.found.daysLookedAfter']).toEqual({ expected: 1, filled: 1 });
    expect(quality?.fields['followUp.found.ceased']).toEqual({ expected: 1, filled: 0 });
    const beside = await conferenceWithFollowUps(table(), at.desk.actor.scope, conference());
    const [followUp] = beside.followUps;
    if (followUp === undefined) throw new Error('There is no follow-up.');
    expect(quality).toEqual({ version: 1, ...qualityOfFollowUp(judgedIn(followUp, { ...beside, today })) });
  });

  it('expects nothing of a child who could not be followed up', async () => {
    await record('MONTHS_3');
    const source = outcomesQuality({ table: table() });
    const { ids } = await source.idsAfter(at.desk.actor.scope, { after: null, limit: 10 });
    const [quality] = await source.qualityOf(at.desk.actor.scope, ids, localDate('2026-06-30'));
    expect(quality).toEqual({ version: 1, breaks: [], fields: {} });
  });
});
