import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Line } from '../../contexts/networks/domain/line.ts';
import { type Pence, pence } from '../../contexts/networks/domain/pence.ts';
import { allocationGlobalId, entryGlobalId } from '../../contexts/networks/store.ts';
import { addDays, localDate } from '../../platform/dates/index.ts';
import { globalId, parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { Scope } from '../../platform/actor/scope.ts';
import { useEngine } from '../support/engine.ts';
import { type Clerk, clerkOf, told } from './support/clerk.ts';
import { approved, asking, endow, line, openTreasury, submitted, TODAY, type Treasury } from './support/treasury.ts';

const engine = useEngine();
const PANEL = { by: 'PANEL1', role: 'PANEL' } as const;
const TEAM_MANAGER = { by: 'TM1', role: 'TEAM_MANAGER' } as const;
/** The year after, when 2026-27 is over. */
const NEXT_YEAR = new Date('2027-05-04T09:00:00.000Z');
const YEAR_AFTER = new Date('2028-05-04T09:00:00.000Z');
const FN = { strand: 'FAMILY_NETWORKS', by: 'FINANCE1', reason: 'As the board decided.' } as const;

let tableName: string;
let treasury: Treasury;
let clerk: Clerk;

beforeEach(async () => {
  tableName = await engine.freshTable();
  treasury = openTreasury(engine.client, tableName);
  clerk = clerkOf(treasury);
  await endow(treasury, 100_000);
});

/** A payment of a package's first line, and its global id. */
async function paid(packageId: string, amount: number): Promise<string> {
  const { outcome } = await pay(packageId, amount);
  expect(outcome.status).toBe('APPLIED');
  return outcome.records[0]?.id ?? '';
}

function pay(packageId: string, amount: number, more: Partial<Parameters<Clerk['pay']>[0]> = {}) {
  return clerk.pay({
    packageId,
    line: 1,
    pence: pence(amount),
    paidOn: TODAY,
    reference: treasury.nextKey(),
    ...more,
  });
}

function vary(packageId: string, lines: readonly Line[], requester = 'WORKER2') {
  return clerk.vary({ packageId, requester, reason: 'It came to something else.', lines });
}

const mending = { on: TODAY, reason: 'As the bank says.' };

describe('salami-slices (M4L)', () => {
  it('of a family are added up: the second package is above the limit that each is below', async () => {
    await approved(treasury, asking([line(1, 30_000)]));
    const second = await submitted(treasury, asking([line(1, 20_001)]));
    expect(await told(clerk.approve({ packageId: second, ...TEAM_MANAGER }))).toBe('M4L input.role');
    const third = await submitted(treasury, asking([line(1, 20_000)]));
    expect(await told(clerk.approve({ packageId: third, ...TEAM_MANAGER }))).toBe('APPLIED');
  });

  it('of one package, by one change after another, are added up as well', async () => {
    const packageId = await approved(treasury, asking([line(1, 30_000)]));
    await vary(packageId, [line(1, 50_001)]);
    expect(await told(clerk.approve({ packageId, ...TEAM_MANAGER }))).toBe('M4L input.role');
    expect(await told(clerk.approve({ packageId, ...PANEL }))).toBe('APPLIED');
  });

  it('do not add up over families, nor once twelve months have gone by', async () => {
    await approved(treasury, asking([line(1, 50_000)]));
    const other = await submitted(treasury, asking([line(1, 50_000)], { familyRef: 'FAM2' }));
    expect(await told(clerk.approve({ packageId: other, ...TEAM_MANAGER }))).toBe('APPLIED');

    const later = clerkOf(treasury, () => new Date('2027-06-10T09:00:00.000Z'));
    const twelveMonthsOn = localDate('2027-06-10');
    await later.allocate({ ...FN, year: 2027, pence: pence(50_000), conditions: ALL, expectedVersion: 0 });
    const again = await submitted(treasury, asking([line(1, 50_000, { from: twelveMonthsOn, until: twelveMonthsOn })]));
    expect(await told(clerk.approve({ packageId: again, ...TEAM_MANAGER }))).toBe('M4L input.role');
    expect(await told(later.approve({ packageId: again, ...TEAM_MANAGER }))).toBe('APPLIED');
  });
});

const ALL = { purposes: null, categories: null };

describe('approving what one has a hand in (M4)', () => {
  it('is refused to whoever asked for it', async () => {
    const packageId = await submitted(treasury, asking([line(1, 100)], { requester: 'PANEL1' }));
    expect(await told(clerk.approve({ packageId, ...PANEL }))).toBe('M4 input.by');
  });

  it('is refused to whoever is paid by any line of it', async () => {
    const payee = { type: 'FAMILY_MEMBER', ref: 'PANEL1' } as const;
    const packageId = await submitted(treasury, asking([line(1, 100), line(2, 100, { payee })]));
    expect(await told(clerk.approve({ packageId, ...PANEL }))).toBe('M4 input.by');
  });

  it('is refused to whoever asked for the change, or for the package that is changed', async () => {
    const mine = await approved(treasury, asking([line(1, 100)]));
    await vary(mine, [line(1, 200)], 'TM1');
    expect(await told(clerk.approve({ packageId: mine, ...TEAM_MANAGER }))).toBe('M4 input.by');
    const first = await approved(treasury, asking([line(1, 100)], { requester: 'TM1' }));
    await vary(first, [line(1, 200)]);
    expect(await told(clerk.approve({ packageId: first, ...TEAM_MANAGER }))).toBe('M4 input.by');
  });

  it('is not laundered by a change in between, asked for by somebody else', async () => {
    const packageId = await approved(treasury, asking([line(1, 100)]));
    await vary(packageId, [line(1, 20_000)], 'TM1');
    expect(await told(clerk.approve({ packageId, ...PANEL }))).toBe('APPLIED');
    await vary(packageId, [line(1, 20_001)]);
    expect(await told(clerk.approve({ packageId, ...TEAM_MANAGER }))).toBe('M4 input.by');
  });

  it('is not laundered by a change of payee', async () => {
    const payee = { type: 'FAMILY_MEMBER', ref: 'TM1' } as const;
    const packageId = await approved(treasury, asking([line(1, 100, { payee })]));
    await vary(packageId, [line(1, 200)]);
    expect(await told(clerk.approve({ packageId, ...TEAM_MANAGER }))).toBe('M4 input.by');
  });

  it('is not laundered by paying the approver in the stead of the payee', async () => {
    const packageId = await approved(treasury, asking([line(1, 100)]));
    expect(await told(pay(packageId, 10, { payeeRef: 'PANEL1' }))).toBe('M4 input.payeeRef');
    expect(await told(pay(packageId, 10, { payeeRef: 'SHOP2' }))).toBe('APPLIED');
  });

  it('is refused for the whole life of the package to whoever was paid in the stead of the payee', async () => {
    const packageId = await approved(treasury, asking([line(1, 100)]));
    await pay(packageId, 10, { payeeRef: 'TM1' });
    await vary(packageId, [line(1, 200)]);
    expect(await told(clerk.approve({ packageId, ...TEAM_MANAGER }))).toBe('M4 input.by');
    expect(await told(clerk.approve({ packageId, ...PANEL }))).toBe('APPLIED');
  });

  it('is refused to whoever was paid as a payee who has been replaced since', async () => {
    const payee = { type: 'FAMILY_MEMBER', ref: 'TM1' } as const;
    const packageId = await approved(treasury, asking([line(1, 100, { payee })]));
    await pay(packageId, 10);
    await vary(packageId, [line(1, 100)]);
    await clerk.approve({ packageId, ...PANEL });
    await vary(packageId, [line(1, 200)]);
    expect(await told(clerk.approve({ packageId, ...TEAM_MANAGER }))).toBe('M4 input.by');
  });

  it('is refused to a change that would come to pay whoever approved before', async () => {
    const packageId = await approved(treasury, asking([line(1, 100)]));
    const payee = { type: 'FAMILY_MEMBER', ref: 'PANEL1' } as const;
    const changed = vary(packageId, [line(1, 100, { payee })]);
    expect(await told(changed)).toBe('M4 input.lines.0.payeeRef');
  });
});

describe('the family’s twelve months', () => {
  const slice = (amount: number) => submitted(treasury, asking([line(1, amount)]));

  it('count what ended with what was spent, also when it comes back after the end (M4L)', async () => {
    const packageId = await approved(treasury, asking([line(1, 30_000)]));
    const paymentId = await paid(packageId, 30_000);
    await clerk.cancel({ packageId, reason: 'They found another way.' });
    const next = await slice(25_000);
    expect(await told(clerk.approve({ packageId: next, ...TEAM_MANAGER }))).toBe('M4L input.role');
    await clerk.refund({ ...mending, paymentId, pence: pence(4_999) });
    expect(await told(clerk.approve({ packageId: next, ...TEAM_MANAGER }))).toBe('M4L input.role');
    await clerk.correct({ ...mending, paymentId, pence: pence(29_999) });
    expect(await told(clerk.approve({ packageId: next, ...TEAM_MANAGER }))).toBe('APPLIED');
  });

  it('are not made less by what comes back of a package that goes on: it may be paid again', async () => {
    const packageId = await approved(treasury, asking([line(1, 30_000)]));
    const paymentId = await paid(packageId, 30_000);
    await clerk.refund({ ...mending, paymentId, pence: pence(30_000) });
    const next = await slice(20_001);
    expect(await told(clerk.approve({ packageId: next, ...TEAM_MANAGER }))).toBe('M4L input.role');
  });
});

describe('the day of the next review (M8)', () => {
  it('is not put off by one change after another', async () => {
    const packageId = await approved(treasury, asking([line(1, 100)]));
    const eightWeeksOn = clerkOf(treasury, () => new Date('2026-08-05T09:00:00.000Z'));
    await eightWeeksOn.vary({ packageId, requester: 'WORKER2', reason: 'More.', lines: [line(1, 200)] });
    const { state } = await eightWeeksOn.approve({ packageId, ...PANEL });
    expect(state?.current.reviewDueOn).toBe(addDays(TODAY, 84));
  });

  it('is brought nearer by a line that ends before it', async () => {
    const packageId = await approved(treasury, asking([line(1, 100)]));
    const weekly = line(2, 100, { frequency: 'WEEKLY', until: addDays(TODAY, 14) });
    await vary(packageId, [line(1, 100), weekly]);
    const { state } = await clerk.approve({ packageId, ...PANEL });
    expect(state?.current.reviewDueOn).toBe(addDays(TODAY, 14));
  });
});

describe('paying before the approval (M3)', () => {
  it('is refused while it is not approved, suspended or ended', async () => {
    const waiting = await submitted(treasury, asking([line(1, 100)]));
    expect(await told(pay(waiting, 10))).toBe('M3 input.packageId');
    const packageId = await approved(treasury, asking([line(1, 100)]));
    await clerk.suspend({ packageId, on: TODAY, reason: 'PAYMENT_QUERY' });
    expect(await told(pay(packageId, 10))).toBe('M3 input.packageId');
    await clerk.resume({ packageId });
    expect(await told(pay(packageId, 10))).toBe('APPLIED');
    await clerk.cancel({ packageId, reason: 'They found another way.' });
    expect(await told(pay(packageId, 10))).toBe('M3 input.packageId');
  });

  it('needs the word of an approver who has no other hand in it', async () => {
    const yesterday = addDays(TODAY, -1);
    const packageId = await approved(treasury, asking([line(1, 100, { from: yesterday })], { requester: 'TM1' }));
    expect(await told(pay(packageId, 10, { paidOn: yesterday }))).toBe('M3B input.paidOn');
    const early = (retrospectiveBy: string) => told(pay(packageId, 10, { paidOn: yesterday, retrospectiveBy }));
    expect(await early('NOBODY')).toBe('M4A input.retrospectiveBy');
    expect(await early('TM1')).toBe('M4 input.retrospectiveBy');
    expect(await early('PANEL1')).toBe('APPLIED');
    const asPayee = pay(packageId, 10, { paidOn: yesterday, retrospectiveBy: 'TM1', payeeRef: 'TM1' });
    expect(await told(asPayee)).toBe('M4 input.retrospectiveBy');
  });

  it('needs the word of somebody whom no other payment of the package goes to, before or after (M4)', async () => {
    const yesterday = addDays(TODAY, -1);
    const packageId = await approved(treasury, asking([line(1, 1_000, { from: yesterday })]));
    const early = { paidOn: yesterday, retrospectiveBy: 'TM1' };
    expect(await told(pay(packageId, 10, early))).toBe('APPLIED');
    expect(await told(pay(packageId, 10, { payeeRef: 'TM1' }))).toBe('M4 input.payeeRef');
    // Not needed, so it is no word for anything.
    expect(await told(pay(packageId, 10, { retrospectiveBy: 'AUNT1' }))).toBe('APPLIED');
    expect(await told(pay(packageId, 10, { payeeRef: 'AUNT1' }))).toBe('APPLIED');

    const other = await approved(treasury, asking([line(1, 1_000, { from: yesterday })], { familyRef: 'FAM2' }));
    expect(await told(pay(other, 10, { payeeRef: 'TM1' }))).toBe('APPLIED');
    expect(await told(pay(other, 10, early))).toBe('M4 input.retrospectiveBy');
  });

  it('is measured by the approval of the line: one that was added later was approved later', async () => {
    const packageId = await approved(treasury, asking([line(1, 100)]));
    const later = clerkOf(treasury, () => new Date('2026-07-01T09:00:00.000Z'));
    await later.vary({ packageId, requester: 'WORKER2', reason: 'One more.', lines: [line(1, 100), line(2, 100)] });
    expect(await told(later.approve({ packageId, ...PANEL }))).toBe('APPLIED');
    const payment = { packageId, pence: pence(10), paidOn: localDate('2026-06-30') };
    expect(await told(later.pay({ ...payment, line: 2, reference: 'R1' }))).toBe('M3B input.paidOn');
    expect(await told(later.pay({ ...payment, line: 1, reference: 'R2' }))).toBe('APPLIED');
    const onTheDay = { ...payment, paidOn: localDate('2026-07-01') };
    expect(await told(later.pay({ ...onTheDay, line: 2, reference: 'R3' }))).toBe('APPLIED');
  });

  it('is refused outside the days of the line, and in the future', async () => {
    const packageId = await approved(treasury, asking([line(1, 100, { until: addDays(TODAY, 7) })]));
    expect(await told(pay(packageId, 10, { paidOn: addDays(TODAY, 1) }))).toBe('M3F input.paidOn');
    expect(await told(pay(packageId, 10, { paidOn: addDays(TODAY, -1) }))).toBe('M3W input.paidOn, M3B input.paidOn');
    expect(await told(pay(packageId, 10, { line: 2 }))).toBe('M3L input.line');
  });
});

describe('a change of what was approved', () => {
  it('is refused below what is paid or set aside, and again when it is approved (M5)', async () => {
    const packageId = await approved(treasury, asking([line(1, 1_000)]));
    await paid(packageId, 400);
    await clerk.commit({ packageId, line: 1, pence: pence(100) });
    expect(await told(vary(packageId, [line(1, 499)]))).toBe('M5 input.lines.0.pence');
    expect(await told(vary(packageId, [line(1, 500)]))).toBe('APPLIED');
    await paid(packageId, 101);
    expect(await told(clerk.approve({ packageId, ...PANEL }))).toBe('M5 input.lines.0.pence');
  });

  it('is refused, and does not fail, where its amounts are beyond all measure (M13)', async () => {
    const packageId = await approved(treasury, asking([line(1, 1_000)]));
    const dear = line(1, 1_000_000_000, { frequency: 'WEEKLY' });
    expect(await told(vary(packageId, [dear]))).toBe('M13 input.lines.0.pence');
    const two = [line(1, 1_000), line(2, 1_000_000_000)];
    expect(await told(vary(packageId, two))).toBe('M13 input.lines');
  });

  it('cannot drop a line, or make another thing of it (M11)', async () => {
    const packageId = await approved(treasury, asking([line(1, 100), line(2, 100)]));
    expect(await told(vary(packageId, [line(1, 100)]))).toBe('M11 input.lines');
    const other = line(2, 100, { category: 'TRANSPORT' });
    expect(await told(vary(packageId, [line(1, 100), other]))).toBe('M11 input.lines.1');
  });

  it('makes a recurring line longer only after a review (M7R)', async () => {
    const weekly = line(1, 100, { frequency: 'WEEKLY', until: addDays(TODAY, 14) });
    const packageId = await approved(treasury, asking([weekly]));
    const longer = [{ ...weekly, until: addDays(TODAY, 28) }];
    expect(await told(vary(packageId, longer))).toBe('M7R input.lines.0.until');
    const children = [{ laChildId: 'CHILD1', lives: 'WITH_PARENT' }] as const;
    await clerk.review({ packageId, on: TODAY, by: 'WORKER1', barrier: 'REDUCED', children, next: 'CONTINUE' });
    expect(await told(vary(packageId, longer))).toBe('APPLIED');
  });
});

describe('a line over two financial years (M6Y)', () => {
  it('is refused, and two lines in its stead take from two allocations', async () => {
    const until = localDate('2027-04-01');
    const sourceRecord = { system: 'SHEETS', recordId: 'TWO-YEARS' };
    const both = asking([line(1, 100, { until })]);
    expect(await told(clerk.request({ sourceRecord, request: both }))).toBe('M6Y input.request.lines.0.until');
    const split = asking([line(1, 100), line(2, 100, { from: until, until })]);
    const packageId = await submitted(treasury, split);
    expect(await told(clerk.approve({ packageId, ...PANEL }))).toBe('M6A input.packageId');
    await clerk.allocate({ ...FN, year: 2027, pence: pence(99), conditions: ALL, expectedVersion: 0 });
    expect(await told(clerk.approve({ packageId, ...PANEL }))).toBe('M6 input.packageId');
  });
});

describe('what came back, or was never paid (M9)', () => {
  it('is at most what is left of that payment, however much else was paid', async () => {
    const packageId = await approved(treasury, asking([line(1, 1_000)]));
    const paymentId = await paid(packageId, 100);
    await paid(packageId, 500);
    const refund = (amount: number) => told(clerk.refund({ ...mending, paymentId, pence: pence(amount) }));
    expect(await refund(101)).toBe('M9 input.pence');
    expect(await refund(60)).toBe('APPLIED');
    expect(await refund(41)).toBe('M9 input.pence');
    expect(await refund(0)).toBe('M13 input.pence');
  });

  it('leaves a payment that cannot be corrected below what came back, or above what is left of the line', async () => {
    const packageId = await approved(treasury, asking([line(1, 1_000)]));
    const paymentId = await paid(packageId, 100);
    await clerk.refund({ ...mending, paymentId, pence: pence(60) });
    const correct = (amount: number) => told(clerk.correct({ ...mending, paymentId, pence: amount as Pence }));
    expect(await correct(59)).toBe('M9 input.pence');
    expect(await correct(100)).toBe('N4 input.pence');
    expect(await correct(1_061)).toBe('M1 input.pence');
    expect(await correct(2_000_000_001)).toBe('M13 input.pence');
    expect(await correct(-1)).toBe('M9 input.pence');
    expect(await correct(1_060)).toBe('APPLIED');
    expect(await correct(60)).toBe('APPLIED');
  });

  it('is not dated before the payment, nor in the future', async () => {
    const packageId = await approved(treasury, asking([line(1, 1_000)]));
    const paymentId = await paid(packageId, 100);
    const on = (day: typeof TODAY) => told(clerk.refund({ ...mending, paymentId, pence: pence(1), on: day }));
    expect(await on(addDays(TODAY, -1))).toBe('M9D input.on');
    expect(await on(addDays(TODAY, 1))).toBe('N3 input.on');
  });
});

describe("a year's allocation (M6)", () => {
  it('is refused what is more than is left, unless for a reason', async () => {
    const packageId = await submitted(treasury, asking([line(1, 100_001)]));
    expect(await told(clerk.approve({ packageId, ...PANEL }))).toBe('M6 input.packageId');
    expect(await told(clerk.approve({ packageId, ...PANEL, override: 'The board said so.' }))).toBe('APPLIED');
  });

  it('is neither set nor transferred below what is approved (Y2), nor from or to one that is not there (Y1, Y5)', async () => {
    await approved(treasury, asking([line(1, 60_000)]));
    const set = { ...FN, year: 2026, pence: pence(59_999), conditions: ALL, expectedVersion: 1 };
    expect(await told(clerk.allocate(set))).toBe('Y2 input.pence');
    const transfer = { ...FN, year: 2026, from: 'FAMILY_NETWORKS', to: 'FAMILY_HELP', pence: pence(40_001) } as const;
    expect(await told(clerk.transfer(transfer))).toBe('Y1 input.to, Y2 input.pence');
    await clerk.allocate({
      ...FN,
      strand: 'FAMILY_HELP',
      year: 2026,
      pence: pence(0),
      conditions: ALL,
      expectedVersion: 0,
    });
    expect(await told(clerk.transfer(transfer))).toBe('Y2 input.pence');
    expect(await told(clerk.transfer({ ...transfer, pence: pence(40_000) }))).toBe('APPLIED');
    expect(await told(clerk.transfer({ ...transfer, to: 'FAMILY_NETWORKS', pence: pence(1) }))).toContain(
      'Y5 input.to',
    );
  });

  it('holds sums above ten million pounds, of which each was below', async () => {
    const most = pence(1_000_000_000);
    for (const strand of ['FAMILY_HELP', 'CHILD_PROTECTION'] as const)
      await clerk.allocate({ ...FN, strand, year: 2026, pence: most, conditions: ALL, expectedVersion: 0 });
    const transfer = { ...FN, year: 2026, from: 'FAMILY_HELP', to: 'CHILD_PROTECTION', pence: most } as const;
    expect(await told(clerk.transfer(transfer))).toBe('APPLIED');
  });

  it('is closed once it is over, and nothing more is approved from it (Y4, M6C)', async () => {
    const close = { ...FN, year: 2026, carriedForward: pence(0) };
    expect(await told(clerk.closeYear(close))).toBe('Y4 input.year');
    const waiting = await submitted(treasury, asking([line(1, 100)]));
    const packageId = await approved(treasury, asking([line(1, 100)]));
    const later = clerkOf(treasury, () => NEXT_YEAR);
    expect(await told(later.closeYear(close))).toBe('APPLIED');
    expect(await told(later.closeYear(close))).toBe('M6C input.year');
    expect(await told(later.approve({ packageId: waiting, ...PANEL }))).toBe('M6C input.packageId');
    expect(await told(pay(packageId, 100))).toBe('APPLIED');
    const set = { ...FN, year: 2026, pence: pence(1), conditions: ALL, expectedVersion: 2 };
    expect(await told(later.allocate(set))).toContain('M6C input.year');
  });

  it('carries forward at most what is free, and only into a year that is open', async () => {
    await approved(treasury, asking([line(1, 60_000)]));
    const later = clerkOf(treasury, () => YEAR_AFTER);
    const close = (year: number, carriedForward: number) =>
      told(later.closeYear({ ...FN, year, carriedForward: pence(carriedForward) }));
    expect(await close(2026, 40_001)).toBe('Y2 input.carriedForward');
    await later.allocate({ ...FN, year: 2027, pence: pence(5), conditions: ALL, expectedVersion: 0 });
    expect(await close(2027, 5)).toBe('APPLIED');
    expect(await close(2026, 40_000)).toBe('M6C input.carriedForward');
    expect(await close(2026, 0)).toBe('APPLIED');
  });
});

describe('a foreign id', () => {
  const both = (own: string, foreign: string) => ({ own, foreign });

  /** The same record's id, as another authority's. */
  function foreignOf(id: string): string {
    const name = parseGlobalId(id);
    if (name === null) throw new Error(`${id} is no id.`);
    return globalId({ ...name, owner: other().actor.scope.owner });
  }

  function other(): Treasury {
    return openTreasury(engine.client, tableName, { owner: 'A0000002' });
  }

  async function asTold(id: string, foreign: string, tell: (id: string) => Promise<string>) {
    const missing = `${id.slice(0, -1)}${id.endsWith('Z') ? 'Y' : 'Z'}`;
    return both(await tell(missing), await tell(foreign));
  }

  it('of a package answers as a missing one does, whatever is done to it', async () => {
    const packageId = await approved(treasury, asking([line(1, 100)]));
    for (const tell of [
      (id: string) => told(pay(id, 10)),
      (id: string) => told(clerk.approve({ packageId: id, ...PANEL })),
      (id: string) => told(vary(id, [line(1, 50)])),
      (id: string) => told(clerk.cancel({ packageId: id, reason: 'Over.' })),
    ]) {
      const answers = await asTold(packageId, foreignOf(packageId), tell);
      expect(answers).toEqual(both('NOT_FOUND input.packageId', 'NOT_FOUND input.packageId'));
    }
  });

  it('of a payment answers as a missing one does', async () => {
    const packageId = await approved(treasury, asking([line(1, 100)]));
    const paymentId = await paid(packageId, 10);
    const scope: Scope = treasury.actor.scope;
    const nobodys = entryGlobalId(scope, '0'.repeat(26), '0'.repeat(26));
    for (const tell of [
      (id: string) => told(clerk.refund({ ...mending, paymentId: id, pence: pence(1) })),
      (id: string) => told(clerk.correct({ ...mending, paymentId: id, pence: pence(1) })),
    ]) {
      const answers = await asTold(paymentId, foreignOf(paymentId), tell);
      expect(answers).toEqual(both('M9P input.paymentId', 'M9P input.paymentId'));
      for (const id of [nobodys, packageId, allocationGlobalId(scope, 2026 as never, 'FAMILY_HELP'), 'nonsense'])
        expect(await tell(id)).toBe('M9P input.paymentId');
    }
  });
});
