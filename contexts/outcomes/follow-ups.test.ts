import { beforeEach, describe, expect, it } from '@jest/globals';
import { newKey, NOW } from '../../test/conferences/support/desk.ts';
import { idOf, recordEpisode } from '../../test/conferences/support/episode-calls.ts';
import { itemsOf } from '../../test/conferences/support/stored.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import { everyByte } from '../../test/support/every-byte.ts';
import { localDate } from '../../platform/dates/index.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { AuditEntry } from '../../platform/journal/entries.ts';
import type { Performed } from '../../platform/journal/perform.ts';
import { SAMPLE } from '../conferences/domain/testing/sample-facts.ts';
import type { Fact } from '../conferences/domain/facts.ts';
import { placeLegalHold } from '../retention/place-legal-hold.ts';
import { correctFollowUp } from './correct-follow-up.ts';
import type { FollowUp, FollowUpContent } from './domain/follow-up.ts';
import { eraseFollowUpInCopy, keyOfFollowUp } from './index.ts';
import { problemsIn } from './problems-in.ts';
import { recordFollowUp, type RecordFollowUp } from './record-follow-up.ts';
import { conferenceWithFollowUps, eventsOfFollowUp, listFollowUps } from './store/follow-ups.ts';
import { followUpGlobalId, ownFollowUp } from './store/ids.ts';

const engine = useEngine();
const at = useDesk(engine);

const HELD: readonly Fact[] = [
  { kind: 'referral', data: SAMPLE.referral },
  { kind: 'meeting', data: SAMPLE.meeting },
];
const LETTER: Fact = { kind: 'letter', data: SAMPLE.letter };
const ON = localDate('2026-05-09');
const CONTENT: FollowUpContent = {
  on: ON,
  by: { ref: 'WMARKER', role: 'SOCIAL_WORKER' },
  found: { livingArrangement: 'WITH_PARENT', lookedAfter: false, daysLookedAfter: 0 },
};

let conferenceId: string;
const conference = () => parseGlobalId(conferenceId)?.id ?? '';

beforeEach(async () => {
  conferenceId = idOf(at.desk, await recordEpisode(at.desk, HELD));
});

const record = (patch: Partial<RecordFollowUp> = {}, now = NOW): Promise<Performed<FollowUp>> =>
  recordFollowUp(at.desk.deps, at.desk.request(now), {
    idempotencyKey: newKey(),
    dryRun: false,
    conferenceId,
    laChildId: 'C1',
    point: 'MONTHS_3',
    followUp: CONTENT,
    ...patch,
  });
const statusOf = async (patch?: Partial<RecordFollowUp>) => {
  const { outcome } = await record(patch);
  return [outcome.status, ...outcome.problems.map(({ code }) => code)];
};
const stored = () => conferenceWithFollowUps(at.desk.deps.journal.table, at.desk.actor.scope, conference());
const followUps = async () => (await stored()).followUps;
const globalIdOf = (followUp: FollowUp) => followUpGlobalId(at.desk.actor.scope, followUp);
const theOne = async (): Promise<FollowUp> => {
  const [only, ...others] = await followUps();
  if (only === undefined || others.length > 0) throw new Error('There is not one follow-up.');
  return only;
};
/** Each change of it that the audit trail tells of: what was asked, and the version that came of it. */
const auditedOf = async (followUp: FollowUp) =>
  itemsOf(await at.table(), 'AUDIT')
    .map(({ body }) => body as AuditEntry)
    .flatMap(({ operation, records }) =>
      records.filter(({ id }) => id === globalIdOf(followUp)).map(({ version }) => `${operation} ${String(version)}`),
    )
    .sort();
const eventsOf = async (followUp: FollowUp) => {
  const range = { name: followUp, after: null, limit: 10 };
  const events = await eventsOfFollowUp(at.desk.deps.journal.table, at.desk.actor.scope, range);
  return events.map(({ item: { type, version, fields } }) => ({ type, version, fields }));
};

describe('recording a follow-up', () => {
  it('keeps what was found beside its conference, counted from the first conference that was held', async () => {
    expect(await statusOf()).toEqual(['APPLIED']);
    expect(await theOne()).toMatchObject({
      laChildId: 'C1',
      point: 'MONTHS_3',
      version: 1,
      index: { event: 'CONFERENCE', on: SAMPLE.meeting.heldOn },
      content: CONTENT,
    });
    expect(await auditedOf(await theOne())).toEqual(['recordFollowUp 1']);
  });

  it('counts from the letter before proceedings where one concerns the child, as the trial did', async () => {
    conferenceId = idOf(at.desk, await recordEpisode(at.desk, [...HELD, LETTER]));
    await record({ followUp: { ...CONTENT, on: localDate('2026-06-02') } });
    expect((await theOne()).index).toEqual({ event: 'LETTER_BEFORE_PROCEEDINGS', on: SAMPLE.letter.sentOn });
  });

  it('does it once: the same key is a replay, the same again by another key changes nothing', async () => {
    const idempotencyKey = newKey();
    await record({ idempotencyKey });
    expect(await record({ idempotencyKey })).toMatchObject({ replayed: true });
    expect(await statusOf()).toEqual(['UNCHANGED']);
    expect((await theOne()).version).toBe(1);
  });

  it('brings the same child and point to what is new, and tells which fields', async () => {
    await record();
    const { found } = CONTENT;
    expect(await statusOf({ followUp: { on: ON, found: { ...found!, reReferred: true } } })).toEqual(['APPLIED']);
    const followUp = await theOne();
    expect(followUp.version).toBe(2);
    expect(await eventsOf(followUp)).toEqual([
      {
        type: 'FOLLOW_UP_RECORDED',
        version: 1,
        fields: ['on', 'by', 'found.livingArrangement', 'found.lookedAfter', 'found.daysLookedAfter'],
      },
      { type: 'FOLLOW_UP_RECORDED', version: 2, fields: ['by', 'found.reReferred'] },
    ]);
    expect(await auditedOf(followUp)).toEqual(['recordFollowUp 1', 'recordFollowUp 2']);
  });

  it('keeps each child and point apart, and lists them all', async () => {
    await record();
    await record({ point: 'MONTHS_6', followUp: { on: ON, notFollowedUp: 'NOT_TRACED' } });
    expect((await followUps()).map(({ point }) => point).sort()).toEqual(['MONTHS_3', 'MONTHS_6']);
    const { table } = at.desk.deps.journal;
    expect(await listFollowUps(table, at.desk.actor.scope, { after: null, limit: 10 })).toHaveLength(2);
  });

  it('makes one of many that are recorded at once', async () => {
    const done = await Promise.all(Array.from({ length: 6 }, () => record()));
    expect(done.map(({ outcome }) => outcome.status).filter((status) => status === 'APPLIED')).toHaveLength(1);
    expect(await followUps()).toHaveLength(1);
    expect(await eventsOf(await theOne())).toHaveLength(1);
  });

  it('refuses what is impossible, and writes nothing of it', async () => {
    expect(await statusOf({ laChildId: 'C9' })).toEqual(['REFUSED', 'O2']);
    expect(await statusOf({ followUp: { ...CONTENT, on: localDate('2026-02-08') } })).toEqual(['REFUSED', 'O3']);
    expect(await statusOf({ followUp: { ...CONTENT, on: localDate('2026-07-01') } })).toEqual(['REFUSED', 'O4']);
    expect(await statusOf({ followUp: { on: ON } })).toEqual(['REFUSED', 'O5']);
    expect(await statusOf({ expectedVersion: 1 })).toEqual(['REFUSED', 'VERSION_CONFLICT']);
    expect(await statusOf({ conferenceId: 'nothing' })).toEqual(['REFUSED', 'NOT_FOUND']);
    const upn = { ref: 'A123456789012', role: 'SOCIAL_WORKER' } as const;
    expect((await statusOf({ followUp: { ...CONTENT, by: upn } }))[0]).toBe('REFUSED');
    expect(await followUps()).toEqual([]);
  });

  it('refuses a child of whom there is nothing to count from', async () => {
    conferenceId = idOf(at.desk, await recordEpisode(at.desk, HELD.slice(0, 1)));
    expect(await statusOf()).toEqual(['REFUSED', 'O1']);
  });

  it('goes back to no older state of its source', async () => {
    await record({ sourceUpdatedAt: '2026-06-02T08:00:00Z' });
    const older = { ...CONTENT, on: localDate('2026-05-08') };
    expect(await statusOf({ sourceUpdatedAt: '2026-06-01T08:00:00Z', followUp: older })).toEqual([
      'REFUSED',
      'SOURCE_STATE_OLD',
    ]);
    expect((await theOne()).content.on).toBe(ON);
  });

  it("finds no other authority's conference", async () => {
    const { scope } = at.desk.actor;
    const foreign = conferenceId.replace(scope.owner, 'A0000002');
    expect(await statusOf({ conferenceId: foreign })).toEqual(['REFUSED', 'NOT_FOUND']);
  });
});

describe('a follow-up whose conference has changed since', () => {
  it('is queried where what it counts from is another day, until it is recorded again', async () => {
    await record();
    await at.desk.apply({ key: newKey(), does: 'add', conferenceId, fact: LETTER });
    const before = await stored();
    const followUp = await theOne();
    const beside = { ...before, today: localDate('2026-06-30') };
    expect(problemsIn(followUp, beside).map(({ code }) => code)).toContain('O14');
    await record({ followUp: { ...CONTENT, on: localDate('2026-06-02') } });
    const after = { ...(await stored()), today: localDate('2026-06-30') };
    expect(problemsIn(await theOne(), after)).toEqual([]);
  });
});

describe('correcting a follow-up', () => {
  const correct = (followUpId: string, followUp: FollowUpContent, expectedVersion?: number) =>
    correctFollowUp(at.desk.deps, at.desk.request(), {
      idempotencyKey: newKey(),
      dryRun: false,
      followUpId,
      followUp,
      expectedVersion,
    });

  it('makes a new version of the same one', async () => {
    await record();
    const before = await theOne();
    const { outcome } = await correct(globalIdOf(before), { on: ON, notFollowedUp: 'DECLINED' }, 1);
    expect(outcome.status).toBe('APPLIED');
    const after = await theOne();
    expect(after).toMatchObject({ id: before.id, version: 2, content: { on: ON, notFollowedUp: 'DECLINED' } });
    expect((await eventsOf(after)).at(-1)?.type).toBe('FOLLOW_UP_CORRECTED');
    expect(await auditedOf(after)).toEqual(['correctFollowUp 2', 'recordFollowUp 1']);
  });

  it('is refused for what is not there, is out of date, or is impossible', async () => {
    await record();
    const id = globalIdOf(await theOne());
    const codeOf = async (...asked: Parameters<typeof correct>) => (await correct(...asked)).outcome.problems[0]?.code;
    expect(await codeOf(id.replace(/.{26}$/, '01K0ZZZZZZZZZZZZZZZZZZZZZZ'), CONTENT)).toBe('NOT_FOUND');
    expect(await codeOf(id.replace(at.desk.actor.scope.owner, 'A0000002'), CONTENT)).toBe('NOT_FOUND');
    expect(await codeOf(id, { on: ON, notFollowedUp: 'DECLINED' }, 7)).toBe('VERSION_CONFLICT');
    expect(await codeOf(id, { on: ON })).toBe('O5');
    expect((await theOne()).version).toBe(1);
  });
});

describe('the follow-ups of a conference that is erased', () => {
  const erase = () =>
    at.desk.make({ key: newKey(), does: 'erase', conferenceId, reason: 'RIGHT_TO_ERASURE', dryRun: false });
  const isThere = async (text: string) => (await everyByte(engine.client, at.tableName)).includes(text);

  it('go with it, and nothing says whose they were', async () => {
    await record();
    const followUp = await theOne();
    expect(await isThere('WMARKER')).toBe(true);
    expect((await erase()).outcome.status).toBe('APPLIED');
    for (const text of ['WMARKER', 'WITH_PARENT', 'CHILD-POINT']) expect(await isThere(text)).toBe(false);
    expect((await eventsOf(followUp)).at(-1)?.type).toBe('FOLLOW_UP_ERASED');
    expect(await statusOf()).toEqual(['REFUSED', 'ERASED']);
    expect(await auditedOf(followUp)).toEqual(['eraseConference 2', 'recordFollowUp 1']);
  });

  it('are kept, with it, by a hold on one of them', async () => {
    await record();
    const { outcome } = await placeLegalHold(
      { journal: at.desk.deps.journal, keyOfRecord: keyOfFollowUp },
      at.desk.request(),
      {
        idempotencyKey: newKey(),
        dryRun: false,
        reason: 'PUBLIC_INQUIRY',
        reference: 'INQ1',
        recordId: globalIdOf(await theOne()),
      },
    );
    expect(outcome.status).toBe('APPLIED');
    expect((await erase()).outcome.problems.map(({ code }) => code)).toEqual(['LEGAL_HOLD']);
    expect(await isThere('WMARKER')).toBe(true);
  });

  it('are erased again in a copy from before', async () => {
    await record();
    const followUp = await theOne();
    const { scope } = at.desk.actor;
    const { table, hashKey } = at.desk.deps.journal;
    const { id = '' } = parseGlobalId(globalIdOf(followUp)) ?? {};
    const again = { scope, hashKey, id, reason: 'RIGHT_TO_ERASURE', at: NOW.toISOString() } as const;
    expect(await eraseFollowUpInCopy(table, again)).toBe('ERASED');
    expect(await eraseFollowUpInCopy(table, again)).toBe('NOT_THERE');
    expect(await isThere('WMARKER')).toBe(false);
    expect(ownFollowUp(scope, globalIdOf(followUp))).toMatchObject({ id: followUp.id });
  });
});
