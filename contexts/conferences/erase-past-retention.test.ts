import type { ErasingRun } from '../../platform/retention/erase-due.ts';
import { describe, expect, it } from '@jest/globals';
import { openApi } from '../../test/conferences/support/api.ts';
import { adding, consentOf, idOf, recordEpisode, referralOf } from '../../test/conferences/support/episode-calls.ts';
import { newKey } from '../../test/conferences/support/desk.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import { serviceActor } from '../../platform/actor/service.ts';
import { localDate } from '../../platform/dates/index.ts';
import { auditPartition } from '../../platform/journal/entries.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import { keyOfConference } from '../conferences/index.ts';
import { placeLegalHold } from '../retention/place-legal-hold.ts';
import type { Fact } from './domain/facts.ts';
import { accepted, closed, referred } from './domain/testing/episode.ts';
import { erasePastRetention } from './erase-past-retention.ts';
import type { AssessedConference } from './recording/assessed.ts';
import type { ErasingDeps } from './recording/deps.ts';
import { conferenceKey } from './store.ts';

const engine = useEngine();
const test = useDesk(engine);

/** Of a child in need, closed on 5 May 2026: kept for three years, and 30 days more. */
const LAST_DAY = new Date('2029-06-04T12:00:00Z');
const ITS_DAY = new Date('2029-06-05T12:00:00Z');

const ending = (facts: readonly Fact[], laChildId: string, endedOn = '2026-05-05'): readonly Fact[] =>
  facts.map((fact): Fact => {
    if (fact.kind === 'referral') return { kind: 'referral', data: referralOf(laChildId) };
    if (fact.kind !== 'closure') return fact;
    const children = fact.data.children.map((child) => ({ ...child, laChildId }));
    return { kind: 'closure', data: { ...fact.data, closedOn: localDate(endedOn), children } };
  });
const short = referred().closure().facts();
const record = (laChildId: string, endedOn?: string): Promise<AssessedConference> =>
  recordEpisode(test.desk, ending(short, laChildId, endedOn));

const run = (now: Date, more: Partial<ErasingRun> = {}, deps: ErasingDeps = test.desk.deps) => {
  const failed: string[] = [];
  const actor = serviceActor('RETENTION', test.desk.actor.scope.owner);
  const request = { id: newKey(), actor, now };
  const given = { request, mayGoOn: () => true, noteFailed: (id: string) => void failed.push(id), ...more };
  return erasePastRetention(deps, given).then((done) => ({ ...done, failedOn: failed }));
};
const tombstoneOf = async ({ record: { id } }: AssessedConference) =>
  readTombstone(await test.desk.deps.journal.table.get(conferenceKey(test.desk.actor.scope, id)));
const hold = (recordId?: string) =>
  placeLegalHold({ journal: test.desk.deps.journal, keyOfRecord: keyOfConference }, test.desk.request(), {
    idempotencyKey: newKey(),
    dryRun: false,
    reason: 'PUBLIC_INQUIRY',
    reference: 'INQ1',
    ...(recordId !== undefined && { recordId }),
  });

describe('what is past its time', () => {
  it.each([
    ['was not accepted', referred().triage({ decision: 'NOT_ACCEPTED' })],
    ['stayed without consent', accepted().consent({ status: 'REFUSED' })],
  ])('is erased where it %s and nobody closed it', async (_, left) => {
    const over = await recordEpisode(test.desk, ending(left.facts(), 'C1'));
    const waiting = await recordEpisode(test.desk, ending(accepted().facts(), 'C2'));
    expect(await run(ITS_DAY)).toMatchObject({ erased: 1, failed: 0, isDone: true });
    expect(await tombstoneOf(over)).toMatchObject({ reason: 'RETENTION_ENDED' });
    expect(await tombstoneOf(waiting)).toBeUndefined();
  });

  it('is erased on its day and not before, as what the service did for that reason', async () => {
    const whole = await recordEpisode(test.desk, ending(closed().facts(), 'C1'));
    expect(await run(LAST_DAY)).toMatchObject({ erased: 0, isDone: true });
    expect(await tombstoneOf(whole)).toBeUndefined();
    expect(await run(ITS_DAY)).toMatchObject({ erased: 1, held: 0, failed: 0, isDone: true });
    expect(await tombstoneOf(whole)).toMatchObject({ reason: 'RETENTION_ENDED', erasedAt: ITS_DAY.toISOString() });
    const entries = await test.desk.deps.journal.table.query({
      partition: auditPartition(test.desk.actor.scope, '2029-06'),
      limit: 10,
    });
    expect(entries.map(({ body }) => body)).toMatchObject([
      {
        operation: 'eraseConference',
        actor: { kind: 'SERVICE', id: 'RETENTION' },
        records: [{ id: idOf(test.desk, whole) }],
      },
    ]);
    expect(await run(ITS_DAY)).toMatchObject({ erased: 0, isDone: true });
  });

  it('is never what is open, however old, and is what was withdrawn or did not proceed', async () => {
    const open = await recordEpisode(test.desk, ending(referred().facts(), 'C1'));
    const withdrawn = await recordEpisode(test.desk, ending(referred().withdrawal().facts(), 'C2'));
    const stopped = await recordEpisode(test.desk, ending(referred().notProceeding().facts(), 'C3'));
    expect(await run(new Date('2090-01-01T12:00:00Z'))).toMatchObject({ erased: 2, isDone: true });
    expect(await tombstoneOf(open)).toBeUndefined();
    expect(await tombstoneOf(withdrawn)).toBeDefined();
    expect(await tombstoneOf(stopped)).toBeDefined();
  });

  it('is kept by a hold on it, and by one on all, while the others go', async () => {
    const [held, other] = [await record('C1'), await record('C2')];
    await hold(idOf(test.desk, held));
    expect(await run(ITS_DAY)).toMatchObject({ erased: 1, held: 1, isDone: true });
    expect(await tombstoneOf(held)).toBeUndefined();
    expect(await tombstoneOf(other)).toBeDefined();
    await hold();
    const last = await record('C3');
    expect(await run(ITS_DAY)).toMatchObject({ erased: 0, held: 2 });
    expect(await tombstoneOf(last)).toBeUndefined();
  });

  it('has its grace anew once it is changed', async () => {
    const late = await record('C1');
    await test.desk.apply(adding(idOf(test.desk, late), consentOf(1)), LAST_DAY);
    expect(await run(ITS_DAY)).toMatchObject({ erased: 0 });
    expect(await run(new Date('2029-07-05T12:00:00Z'))).toMatchObject({ erased: 1 });
  });

  it('goes all the same when one of them cannot be erased: which, is told', async () => {
    const [bad, good] = [await record('C1'), await record('C2')];
    const { table } = test.desk.deps.journal;
    const journal = {
      ...test.desk.deps.journal,
      table: {
        ...table,
        write: (writes: Parameters<typeof table.write>[0]) =>
          JSON.stringify(writes).includes(`CONF#${bad.record.id}`)
            ? Promise.reject(new TypeError('It cannot be written.'))
            : table.write(writes),
      },
    };
    expect(await run(ITS_DAY, {}, { ...test.desk.deps, journal })).toMatchObject({
      erased: 1,
      failed: 1,
      failedOn: [idOf(test.desk, bad)],
    });
    expect(await tombstoneOf(good)).toBeDefined();
  });

  it('is erased chunk by chunk, and the next run goes on where one stopped', async () => {
    for (let at = 0; at < 51; at += 1) await record(`C${at}`);
    let chunks = 0;
    const once = { mayGoOn: () => (chunks += 1) <= 1 };
    expect(await run(ITS_DAY, once)).toMatchObject({ erased: 50, isDone: false });
    expect(await run(ITS_DAY)).toMatchObject({ erased: 1, isDone: true });
  });

  it('is told of as it goes, by owner, id and instant alone', async () => {
    const noted: unknown[] = [];
    const gone = await record('C1');
    await run(ITS_DAY, {}, { ...test.desk.deps, noteErased: (erasure) => void noted.push(erasure) });
    const { owner } = test.desk.actor.scope;
    const at = ITS_DAY.toISOString();
    expect(noted).toEqual([{ owner, record: idOf(test.desk, gone), at, reason: 'RETENTION_ENDED' }]);
  });
});

describe('what is due', () => {
  type Due = {
    readonly edges: readonly { readonly node: object }[];
    readonly pageInfo: { readonly endCursor: string };
  };
  const DUE = `query Due($first: Int, $after: String) { retentionDue(first: $first, after: $after) {
    edges { node { retainUntil erasedFrom held conference { id retentionClass retainUntil } } }
    pageInfo { endCursor hasNextPage } } }`;
  async function due(now: string, variables: object = {}): Promise<Due> {
    const ask = openApi({ ...test.desk, request: () => test.desk.request(new Date(`${now}T12:00:00Z`)) });
    return ((await ask(DUE, { ...variables })) as { readonly retentionDue: Due }).retentionDue;
  }

  it('is listed 90 days before it is erased, with its days and whether it is held', async () => {
    const [one, other] = [await record('C1'), await record('C2', '2026-05-06')];
    await hold(idOf(test.desk, one));
    expect((await due('2029-03-06')).edges).toEqual([]);
    const node = { retainUntil: '2029-05-05', erasedFrom: '2029-06-05', held: true };
    const conference = { id: idOf(test.desk, one), retentionClass: 'CHILD_IN_NEED', retainUntil: '2029-05-05' };
    expect((await due('2029-03-07')).edges).toEqual([{ node: { ...node, conference } }]);
    const both = (await due('2029-03-08')).edges;
    expect(both).toHaveLength(2);
    expect(both).toContainEqual({
      node: expect.objectContaining({
        held: false,
        conference: expect.objectContaining({ id: idOf(test.desk, other) }),
      }),
    });
  });

  it('comes page by page, from one status to the next', async () => {
    const ids = [
      await record('C1'),
      await record('C2'),
      await recordEpisode(test.desk, ending(referred().withdrawal().facts(), 'C3')),
      await recordEpisode(test.desk, ending(referred().notProceeding().facts(), 'C4')),
    ].map((each) => idOf(test.desk, each));
    const found: unknown[] = [];
    let after: string | null = null;
    for (const _page of ids) {
      const { edges, pageInfo }: Due = await due('2029-06-01', { first: 1, after });
      found.push(...edges.map(({ node }) => (node as { conference: { id: string } }).conference.id));
      after = pageInfo.endCursor;
    }
    expect(found).toHaveLength(4);
    expect(new Set(found)).toEqual(new Set(ids));
    expect(found.slice(2)).toEqual(ids.slice(2));
  });

  it('shows nothing of an open conference’s end', async () => {
    const open = await recordEpisode(test.desk, ending(referred().facts(), 'C1'));
    const answer = await openApi(test.desk)(
      `{ conference(id: "${idOf(test.desk, open)}") { retentionClass retainUntil } }`,
    );
    expect(answer).toEqual({ conference: { retentionClass: 'CHILD_IN_NEED', retainUntil: null } });
  });
});
