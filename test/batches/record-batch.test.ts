import { beforeEach, describe, expect, it } from '@jest/globals';
import { lastTrial } from '../../contexts/exchange/store/batches.ts';
import { closed } from '../../contexts/conferences/domain/testing/episode.ts';
import { openTable } from '../../platform/table/table.ts';
import { consentOf, referralOf } from '../conferences/support/episode-calls.ts';
import { useEngine } from '../support/engine.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import { turn } from '../support/journal/notebook.ts';
import { allItems } from '../support/journal/table-contents.ts';
import { type BatchRecord, conferenceRecord, referralRecord, sourceOf } from './support/records.ts';
import { type Answer, openSender, type Sender, statusesIn } from './support/sender.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
let tableName = '';
let sender: Sender;

beforeEach(async () => {
  tableName = await engine.freshTable();
  sender = openSender(proxied.client, tableName);
});

const REFERRAL = { kind: 'referral', data: referralOf('CHILD1') } as const;
const writes = (): number => proxied.proxy.counts()['TransactWriteItems']?.calls ?? 0;
const numbered = (count: number) => Array.from({ length: count }, (_, index) => referralRecord(index));
const codesOf = (answer: Answer, index: number) => answer.records[index]?.problems.map(({ code }) => code);

/** Three of a hundred that no rule lets through, each for another reason. */
function withThreeBad() {
  const records = numbered(100);
  records[10] = conferenceRecord('R-10', []);
  records[50] = conferenceRecord('R-50', [
    { kind: 'referral', data: { ...referralOf('CHILD50'), receivedOn: '2027-01-01' as never } },
  ]);
  records[99] = { payment: payment('R-NONE', 'AP/1') };
  return records;
}

function payment(packageId: string, reference: string) {
  return { packageSourceRecord: sourceOf(packageId), line: 1, pence: 100, paidOn: '2026-06-30', reference };
}

describe('a batch of a hundred with three bad ones', () => {
  it('records ninety-seven, and says of each of the three what it breaks and where', async () => {
    const answer = await sender.send(withThreeBad());

    expect(statusesIn(answer)).toEqual({ CREATED: 97, REFUSED: 3 });
    expect(answer).toMatchObject({ status: 'APPLIED', totals: { records: 100, created: 97, refused: 3 } });
    expect(answer.records.map(({ index }) => index)).toEqual(Array.from({ length: 100 }, (_, index) => index));
    expect(codesOf(answer, 10)).toContain('F1');
    expect(answer.records[50]?.problems).toContainEqual(
      expect.objectContaining({
        severity: 'ERROR',
        path: ['input', 'records', '50', 'conference', 'facts', '0', 'referral', 'receivedOn'],
        message: expect.stringMatching(/\S/),
        nextStep: expect.stringMatching(/\S/),
      }),
    );
    expect(answer.records[99]?.problems).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'records', '99', 'payment', 'packageSourceRecord'] },
    ]);
    expect(sender.bugs).toEqual([]);
  });

  it('tells every rule that a record breaks, not only the first', async () => {
    const facts = [
      { kind: 'referral', data: { ...referralOf('CHILD1'), receivedOn: '2027-01-01' as never } },
      { kind: 'closure', data: { closedOn: '2027-02-01' as never, reason: 'PLAN_COMPLETED', children: [] } },
    ] as const;
    const answer = await sender.send([conferenceRecord('R-1', facts)]);

    const errors = answer.records[0]?.problems.filter(({ severity }) => severity === 'ERROR') ?? [];
    expect(errors.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a record that cannot be read', () => {
  const referral = referralOf('CHILD9');
  const unreadable: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a day that there is not', ['facts', '0', 'referral', 'receivedOn'], /Date takes a day that exists/],
    ['a code of no list', ['facts', '0', 'referral', 'model'], /FgdmModel takes one of FAMILY_GROUP_CONFERENCE/],
    ['a field that is missing', ['sourceRecord'], /BatchConferenceInput.sourceRecord is required/],
    ['a field of nobody', ['facts', '0', 'referral'], /ReferralInput takes only of receivedOn/],
  ];
  const record: BatchRecord = {
    conference: {
      facts: [{ referral: { ...referral, receivedOn: '2026-02-30', model: 'Jo Bloggs', 'Jo Bloggs': 1 } }],
    },
  };

  it('is refused by itself, and its neighbours are recorded', async () => {
    const answer = await sender.send([referralRecord(1), record, referralRecord(2)]);

    expect(answer.records.map(({ status }) => status)).toEqual(['CREATED', 'REFUSED', 'CREATED']);
  });

  it.each(unreadable)('is told of %s, with its path and what the place takes', async (_what, path, message) => {
    const { records } = await sender.send([referralRecord(1), record]);
    const told = records[1]?.problems.find((problem) => problem.path.join() === at(path).join());

    expect(told).toMatchObject({ code: 'B6', message: expect.stringMatching(message) });
    function at(within: readonly string[]) {
      return ['input', 'records', '1', 'conference', ...within];
    }
  });

  it('is told nothing of what it said', async () => {
    expect(JSON.stringify(await sender.send([record]))).not.toContain('Bloggs');
  });

  it.each([[null], ['text'], [{}], [[]], [{ conference: null }], [{ nothing: {} }]])(
    'is refused where it is no record at all: %j',
    async (none) => {
      const answer = await sender.send([none as unknown as BatchRecord]);

      expect(answer.records).toMatchObject([{ status: 'REFUSED', problems: [{ code: 'B6' }] }]);
    },
  );
});

describe('the same batch again', () => {
  it('is told as it was done, and changes nothing', async () => {
    const key = 'a-batch-of-one-night';
    const first = await sender.send(withThreeBad(), { key });
    const before = writes();
    const again = await sender.send(withThreeBad(), { key });

    expect(again.records.map(({ status }) => status)).toEqual(first.records.map(({ status }) => status));
    expect(again).toMatchObject({ status: 'APPLIED', replayed: true });
    expect(writes()).toBe(before);
  });

  it('writes no record where it comes with another key: all that was recorded is unchanged', async () => {
    await sender.send(numbered(10));
    const before = writes();

    expect(statusesIn(await sender.send(numbered(10)))).toEqual({ UNCHANGED: 10 });
    expect(writes()).toBe(before);
  });

  it('does what is left of it, sent in part and in another order', async () => {
    const key = 'a-batch-of-one-night';
    await sender.send(numbered(10), { key });
    const rest = [...numbered(12).slice(5)].reverse();

    expect((await sender.send(rest, { key })).records.map(({ status, replayed }) => [status, replayed])).toEqual([
      ['CREATED', false],
      ['CREATED', false],
      ...Array.from({ length: 5 }, () => ['CREATED', true]),
    ]);
  });
});

describe('a record of a batch', () => {
  it('is told which fields were changed, and the version that it reached', async () => {
    await sender.send([conferenceRecord('R-1', [REFERRAL])]);
    const { records } = await sender.send([conferenceRecord('R-1', [REFERRAL, consentOf(1)])]);

    expect(records).toMatchObject([{ status: 'CHANGED', version: 2, replayed: false }]);
    expect(records[0]?.fields).toContain('consent.on');
  });

  it('is accepted with its queries, and says that it has some', async () => {
    const minimal = await sender.send([conferenceRecord('R-1', closed().but('meeting', { attendees: [] }).facts())]);

    expect(minimal.records).toMatchObject([{ status: 'CREATED', withQueries: true }]);
    expect(minimal.totals).toMatchObject({ created: 1, withQueries: 1 });
  });

  it('is done after an earlier one of the same source record, in the order sent', async () => {
    const answer = await sender.send([
      conferenceRecord('R-1', [REFERRAL]),
      conferenceRecord('R-1', [REFERRAL, consentOf(1)]),
      conferenceRecord('R-1', [REFERRAL, consentOf(1), consentOf(2)]),
    ]);

    expect(answer.records.map(({ status, version }) => [status, version])).toEqual([
      ['CREATED', 1],
      ['CHANGED', 2],
      ['CHANGED', 3],
    ]);
  });

  it('needs the permission of its kind, and lacks it alone', async () => {
    const narrow = openSender(engine.client, tableName, { scopes: ['BATCH_RECORD', 'CONFERENCE_RECORD'] });
    const answer = await narrow.send([
      referralRecord(1),
      { purge: { sourceRecord: sourceOf('R-1'), reason: 'RECORDED_IN_ERROR' } },
      { payment: payment('P-1', 'AP/1') },
    ]);

    expect(answer.records.map(({ status, problems }) => [status, problems[0]?.code])).toEqual([
      ['CREATED', expect.anything()],
      ['REFUSED', 'LACKS_CONFERENCE_ERASE'],
      ['REFUSED', 'LACKS_SUPPORT_PAY'],
    ]);
  });
});

describe('a batch that is only tried out', () => {
  const tried = async (): Promise<object | null> =>
    lastTrial(openTable(engine.client, tableName, turn), sender.actor.scope);

  it('says what would happen, and leaves nothing but that it was tried, when and by whom', async () => {
    await sender.send(numbered(1));
    const before = await allItems(engine.client, tableName);
    const answer = await sender.send([...numbered(2), conferenceRecord('R-9', [])], { dryRun: true });

    expect(answer).toMatchObject({ dryRun: true, totals: { unchanged: 1, created: 1, refused: 1 } });
    const after = await allItems(engine.client, tableName);
    expect(after.filter(({ key }) => !key.pk.endsWith('#BATCH-TRIAL'))).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
    expect(await tried()).toEqual({
      at: '2026-06-30T10:00:00.000Z',
      clientId: `clnt_NETWORK0_${sender.actor.id}`,
      wouldBeAccepted: false,
    });
  });

  it('would be accepted where all of it is new or said already, and the last one tried is what is kept', async () => {
    await sender.send(numbered(1));
    await sender.send([conferenceRecord('R-9', [])], { dryRun: true });
    await sender.send(numbered(2), { dryRun: true, now: new Date('2026-06-30T11:00:00Z') });
    expect(await tried()).toMatchObject({ at: '2026-06-30T11:00:00.000Z', wouldBeAccepted: true });
  });

  it('would not be accepted where it was not reached in time', async () => {
    let clock = 0;
    const slow = openSender(engine.client, tableName, { elapsed: () => (clock += 1_000) });
    await slow.send(numbered(30), { dryRun: true });
    expect(await tried()).toMatchObject({ wouldBeAccepted: false });
  });

  it('leaves nothing where the batch as such is refused', async () => {
    await sender.send([], { dryRun: true });
    expect(await tried()).toBeNull();
  });

  it('says of a record that it was tried without an earlier one that touches the same', async () => {
    const twice = [conferenceRecord('R-1', [REFERRAL]), conferenceRecord('R-1', [REFERRAL, consentOf(1)])];
    const tried = await sender.send(twice, { dryRun: true });

    expect(codesOf(tried, 0)).not.toContain('B5');
    expect(codesOf(tried, 1)).toContain('B5');
  });
});

describe('a record that is purged', () => {
  it('leaves a tombstone, is purged once, and is never recorded again', async () => {
    const purge = { purge: { sourceRecord: sourceOf('R-1'), reason: 'ERASED_AT_SOURCE' } };
    await sender.send([referralRecord(1)]);

    expect((await sender.send([purge])).records).toMatchObject([{ status: 'CHANGED', version: 2 }]);
    expect((await sender.send([purge])).records).toMatchObject([{ status: 'UNCHANGED', version: 2 }]);
    expect((await sender.send([referralRecord(1)])).records).toMatchObject([
      { status: 'REFUSED', problems: [{ code: 'ERASED' }] },
    ]);
    expect(JSON.stringify(await allItems(engine.client, tableName))).not.toContain('CHILD1');
  });

  it('is refused by name of its source record where there is none', async () => {
    const answer = await sender.send([{ purge: { sourceRecord: sourceOf('R-1'), reason: 'ERASED_AT_SOURCE' } }]);

    expect(answer.records[0]?.problems).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'records', '0', 'purge', 'sourceRecord'] },
    ]);
  });
});

describe('a batch that takes too long', () => {
  it('says of the rest that it was not reached, and writes nothing of it', async () => {
    let clock = 0;
    // Each look at the clock is a second later than the last.
    const slow = openSender(engine.client, tableName, { elapsed: () => (clock += 1_000) });
    const answer = await slow.send(numbered(30), { key: 'a-slow-batch' });
    const { CREATED = 0, NOT_REACHED = 0 } = statusesIn(answer);

    expect([CREATED, NOT_REACHED]).toEqual([20, 10]);
    expect(answer.records.at(-1)?.problems).toMatchObject([
      { code: 'B2', path: ['input', 'records', '29', 'conference'] },
    ]);
    const rest = await sender.send(numbered(30), { key: 'a-slow-batch' });
    expect(rest.totals).toMatchObject({ created: 30, notReached: 0 });
  });
});

describe('a batch as such', () => {
  it.each([0, 101])('is refused with %i records, and none is looked at', async (count) => {
    const answer = await sender.send(numbered(count));

    expect(answer).toMatchObject({ status: 'REFUSED', problems: [{ code: 'B1' }], records: [] });
    expect(writes()).toBe(0);
  });

  it('is listed with its sender and its totals, the last one first', async () => {
    await sender.send(numbered(2), { key: 'the-first-batch' });
    await sender.send([], { key: 'an-empty-batch' });
    await sender.send(numbered(3), { key: 'the-second-batch', now: new Date('2026-06-30T11:00:00Z') });
    const LIST = '{ batches { edges { node { at clientId totals { records created unchanged } } } } }';
    const { batches } = await sender.ask<{ batches: { edges: { node: object }[] } }>(LIST);

    expect(batches.edges.map(({ node }) => node)).toEqual([
      {
        at: '2026-06-30T11:00:00.000Z',
        clientId: `clnt_NETWORK0_${sender.actor.id}`,
        totals: { records: 3, created: 1, unchanged: 2 },
      },
      expect.objectContaining({ at: '2026-06-30T10:00:00.000Z' }),
    ]);
  });
});
