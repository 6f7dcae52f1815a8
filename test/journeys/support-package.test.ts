import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey } from '../support/record.ts';

/**
 * A bed and eight weeks of travel, so that Nana can have the children: asked for, decided, paid, changed, reviewed and
 * closed, as an authority's own system tells it.
 */
const network = useNetwork('2026-05-04');
let system: Caller;
let packageId = '';

beforeAll(async () => {
  system = await network.as('nearby');
});

type Money = Readonly<Record<'approved' | 'committed' | 'free' | 'toPay' | 'paid' | 'refunded', number>>;
type Package = {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly balance: Money;
  readonly reviewDueOn: string | null;
};
type Payload = {
  readonly status: string;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly package: Package | null;
  readonly entry?: { readonly id: string } | null;
};

const MONEY = ['commitSupport', 'releaseCommitment', 'recordPayment', 'recordRefund', 'correctPayment'];

async function tell(mutation: string, input: object): Promise<Payload> {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await system.ask<Readonly<Record<string, Payload>>>(
    `mutation Tell($input: ${type}!) {
      ${mutation}(input: $input) {
        status problems { code path }
        package { id status version reviewDueOn balance { approved committed free toPay paid refunded } }
        ${MONEY.includes(mutation) ? 'entry { id }' : ''}
      }
    }`,
    { input: { idempotencyKey: newKey(), ...input } },
  );
  return answer[mutation]!;
}

async function applied(mutation: string, input: object): Promise<Payload & { readonly package: Package }> {
  const payload = await tell(mutation, input);
  expect(payload).toMatchObject({ status: 'APPLIED', problems: [] });
  return payload as Payload & { readonly package: Package };
}

async function refused(mutation: string, input: object, code: string, path: string): Promise<void> {
  const { status, problems } = await tell(mutation, input);
  expect({
    status,
    problems: problems.map((problem) => ({ code: problem.code, path: problem.path.join('.') })),
  }).toEqual({
    status: 'REFUSED',
    problems: expect.arrayContaining([{ code, path }]),
  });
}

const BED = {
  number: 1,
  category: 'HOUSEHOLD_ITEMS',
  frequency: 'ONE_OFF',
  from: '2026-05-04',
  until: '2026-06-30',
  pence: 40_000,
  payeeType: 'SUPPLIER',
  payeeRef: 'BEDSHOP',
};
const TRAVEL = {
  number: 2,
  category: 'TRANSPORT',
  frequency: 'WEEKLY',
  from: '2026-05-11',
  until: '2026-06-29',
  pence: 2_500,
  payeeType: 'FAMILY_MEMBER',
  payeeRef: 'NANA1',
};
const TM = { by: 'TM1', role: 'TEAM_MANAGER' };
const SM = { by: 'SM1', role: 'SERVICE_MANAGER' };

describe('before any family is helped', () => {
  it('the authority says who may approve up to what, and what it has for the year', async () => {
    const { setSupportPolicy } = await system.ask<{
      setSupportPolicy: { status: string; policy: { version: number } };
    }>(
      `mutation Policy($input: SetSupportPolicyInput!) { setSupportPolicy(input: $input) { status policy { version } } }`,
      {
        input: {
          idempotencyKey: newKey(),
          expectedVersion: 0,
          effectiveFrom: '2026-05-04',
          bands: [
            { role: 'TEAM_MANAGER', upTo: 50_000 },
            { role: 'SERVICE_MANAGER', upTo: 200_000 },
          ],
          approvers: [
            { ref: 'TM1', role: 'TEAM_MANAGER', from: '2026-05-04' },
            { ref: 'SM1', role: 'SERVICE_MANAGER', from: '2026-05-04' },
          ],
          eligibility: ['E1', 'E5'],
        },
      },
    );
    expect(setSupportPolicy).toEqual({ status: 'APPLIED', policy: { version: 1 } });

    const { setAllocation } = await system.ask<{ setAllocation: { status: string; allocations: { free: number }[] } }>(
      `mutation Allocation($input: SetAllocationInput!) { setAllocation(input: $input) { status allocations { free } } }`,
      {
        input: {
          idempotencyKey: newKey(),
          year: 2026,
          strand: 'FAMILY_NETWORKS',
          pence: 100_000,
          by: 'FIN1',
          expectedVersion: 0,
        },
      },
    );
    expect(setAllocation).toEqual({ status: 'APPLIED', allocations: [{ free: 100_000 }] });
  });
});

describe('a bed, and travel for eight weeks', () => {
  it('is asked for', async () => {
    const { package: made } = await applied('requestPackage', {
      sourceRecord: { system: 'CASESYSTEM', recordId: 'FNSP/1' },
      request: {
        purpose: 'MOVE_TO_KINSHIP',
        familyRef: 'FAMILY1',
        children: ['CHILDA', 'CHILDB'],
        need: { exemption: { reason: 'URGENT_NEED', consulted: 'LEAD1', on: '2026-05-01' } },
        requester: 'WORKER1',
        lines: [BED, TRAVEL],
      },
    });
    packageId = made.id;
    expect(made).toMatchObject({ status: 'DRAFT', version: 1, balance: { approved: 0 } });
  });

  it('cannot be paid or approved before it is handed in and found eligible', async () => {
    const payment = { packageId, line: 1, pence: 100, paidOn: '2026-05-04', reference: 'P0' };
    await refused('recordPayment', payment, 'M3', 'input.packageId');
    await refused('approvePackage', { packageId, ...SM }, 'N1', 'input.packageId');
    await applied('submitPackage', { packageId });
    await refused('approvePackage', { packageId, ...SM }, 'E7', 'input.packageId');
    await applied('checkEligibility', {
      packageId,
      on: '2026-05-04',
      by: 'WORKER1',
      findings: [
        { rule: 'E1', answer: 'MET', evidence: 'Child in need plan since March.' },
        { rule: 'E5', answer: 'MET' },
      ],
    });
    const { supportWorkList } = await system.ask<{ supportWorkList: { edges: { node: { id: string } }[] } }>(
      '{ supportWorkList(work: TO_DECIDE) { edges { node { id } } } }',
    );
    expect(supportWorkList.edges).toEqual([{ node: { id: packageId } }]);
  });

  it('is approved by somebody who may, and not by whoever asked or is paid, or above their limit', async () => {
    await refused('approvePackage', { packageId, ...TM }, 'M4L', 'input.role');
    await refused('approvePackage', { packageId, by: 'WORKER1', role: 'SERVICE_MANAGER' }, 'M4', 'input.by');
    await refused('approvePackage', { packageId, by: 'NANA1', role: 'SERVICE_MANAGER' }, 'M4A', 'input.role');
    const { package: approved } = await applied('approvePackage', { packageId, ...SM });
    expect(approved).toMatchObject({
      status: 'APPROVED',
      balance: { approved: 60_000, free: 60_000 },
      reviewDueOn: '2026-06-29',
    });
  });

  it('is ordered and paid, and never beyond what was approved', async () => {
    await applied('commitSupport', { packageId, line: 1, pence: 38_000 });
    const payment = { packageId, line: 1, pence: 38_000, paidOn: '2026-05-04', reference: 'P1' };
    const idempotencyKey = newKey();
    const { package: paid, entry } = await applied('recordPayment', { idempotencyKey, ...payment });
    // Whoever lost the answer sends it again, and is told of the very same payment.
    expect((await applied('recordPayment', { idempotencyKey, ...payment })).entry).toEqual(entry);
    expect(paid).toMatchObject({
      status: 'ACTIVE',
      balance: { approved: 60_000, committed: 38_000, paid: 38_000, free: 22_000, toPay: 0 },
    });
    await refused('recordPayment', { ...payment, pence: 1 }, 'M12', 'input.reference');
    await refused('recordPayment', { ...payment, pence: 2_001, reference: 'P2' }, 'M1', 'input.pence');
    await refused('recordPayment', { ...payment, line: 2, pence: 2_500, reference: 'P3' }, 'M3W', 'input.paidOn');
    await refused(
      'recordRefund',
      { paymentId: entry!.id, pence: 38_001, on: '2026-05-04', reason: 'Returned.' },
      'M9',
      'input.pence',
    );
    const refunded = await applied('recordRefund', {
      paymentId: entry!.id,
      pence: 3_000,
      on: '2026-05-04',
      reason: 'The mattress went back.',
    });
    expect(refunded.package.balance).toEqual({
      approved: 60_000,
      committed: 38_000,
      free: 22_000,
      toPay: 3_000,
      paid: 38_000,
      refunded: 3_000,
    });
  });

  it('cannot be cut into slices: a change counts with all that the family had', async () => {
    network.clock.goTo('2026-06-01');
    const lines = [BED, { ...TRAVEL, pence: 20_000 }];
    await applied('requestVariation', { packageId, requester: 'WORKER2', reason: 'The fares went up.', lines });
    await refused('approvePackage', { packageId, ...SM, role: 'TEAM_MANAGER', by: 'TM1' }, 'M4L', 'input.role');
    await refused('approvePackage', { packageId, ...SM }, 'M6', 'input.packageId');
    const { package: returned } = await applied('returnPackage', {
      packageId,
      by: 'SM1',
      reason: 'More than there is.',
    });
    expect(returned).toMatchObject({ status: 'VARIED', balance: { approved: 60_000 } });
    await refused(
      'requestVariation',
      { packageId, requester: 'WORKER2', reason: 'Less.', lines: [{ ...BED, pence: 30_000 }, TRAVEL] },
      'M5',
      'input.lines.0.pence',
    );
  });

  it('shows on one page what the year has left, and what the account was on any day', async () => {
    const asked = await system.ask<Readonly<Record<string, unknown>>>(
      `query Money($id: ID!) {
        supportBudget(year: 2026) { name allocations { strand allocated approved free } }
        supportPackage(id: $id) {
          statement(on: "2026-05-04") { balance { paid refunded } entryCount }
          cost { net perChild days }
        }
        supportWorkList(work: TO_REVIEW) { edges { node { id isReviewOverdue } } }
        supportLedger(first: 2) { edges { node { kind pence } } pageInfo { hasNextPage } }
      }`,
      { id: packageId },
    );
    expect(asked).toEqual({
      supportBudget: {
        name: '2026-27',
        allocations: [{ strand: 'FAMILY_NETWORKS', allocated: 100_000, approved: 60_000, free: 40_000 }],
      },
      supportPackage: {
        statement: { balance: { paid: 38_000, refunded: 3_000 }, entryCount: 4 },
        cost: { net: 35_000, perChild: 17_500, days: 29 },
      },
      supportWorkList: { edges: [{ node: { id: packageId, isReviewOverdue: false } }] },
      supportLedger: {
        edges: [{ node: { kind: 'APPROVAL', pence: 60_000 } }, { node: { kind: 'COMMITMENT', pence: 38_000 } }],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  it('shows what is paid and still to come by category and month, as of the newest entry of the ledger', async () => {
    await network.running.caughtUp();
    const { supportBudget, supportLedger } = await system.ask<{
      supportBudget: { spending: { asOf: string }[] };
      supportLedger: { edges: { node: { at: string } }[] };
    }>(
      `{
        supportBudget(year: 2026) {
          spending {
            strand asOf approved committed paid refunded forecast
            byCategory { category approved committed paid refunded }
            byMonth { month paid refunded forecast }
          }
        }
        supportLedger { edges { node { at } } }
      }`,
    );
    expect(supportBudget.spending).toEqual([
      {
        strand: 'FAMILY_NETWORKS',
        asOf: supportLedger.edges.at(-1)!.node.at,
        ...{ approved: 60_000, committed: 38_000, paid: 38_000, refunded: 3_000, forecast: 25_000 },
        byCategory: [
          { category: 'HOUSEHOLD_ITEMS', approved: 40_000, committed: 38_000, paid: 38_000, refunded: 3_000 },
          { category: 'TRANSPORT', approved: 20_000, committed: 0, paid: 0, refunded: 0 },
        ],
        byMonth: [
          { month: '2026-05', paid: 38_000, refunded: 3_000, forecast: 7_500 },
          { month: '2026-06', paid: 0, refunded: 0, forecast: 17_500 },
        ],
      },
    ]);
  });

  const worked = async (work: string, dueBy: string | null = null): Promise<readonly object[]> => {
    await network.running.caughtUp();
    const { supportWorkList } = await system.ask<{ supportWorkList: { edges: { node: object }[] } }>(
      `query Work($work: SupportWork!, $dueBy: Date) {
        supportWorkList(work: $work, dueBy: $dueBy) { edges { node { id nextDueOn overForecast } } }
      }`,
      { work, dueBy },
    );
    return supportWorkList.edges.map(({ node }) => node);
  };

  it('is listed to be paid by its oldest instalment that is not paid, and over forecast while it is ahead', async () => {
    expect(await worked('TO_PAY')).toEqual([{ id: packageId, nextDueOn: '2026-05-11', overForecast: 0 }]);
    expect(await worked('TO_PAY', '2026-05-10')).toEqual([]);
    expect(await worked('OVER_FORECAST')).toEqual([]);

    await applied('recordPayment', { packageId, line: 2, pence: 12_500, paidOn: '2026-06-01', reference: 'P9' });
    const ahead = { id: packageId, nextDueOn: '2026-06-15', overForecast: 2_500 };
    expect(await worked('TO_PAY')).toEqual([ahead]);
    expect(await worked('OVER_FORECAST')).toEqual([ahead]);
    expect(await worked('OVER_FORECAST', '2026-06-07')).toEqual([]);

    network.clock.goTo('2026-06-08');
    expect(await worked('OVER_FORECAST')).toEqual([]);
    network.clock.goTo('2026-06-01');
    await applied('suspendPackage', { packageId, on: '2026-06-01', reason: 'PAYMENT_QUERY' });
    expect(await worked('TO_PAY')).toEqual([]);
    await applied('resumePackage', { packageId });
  });

  it.each(['nothing', `ldgr_A0000009_${'0'.repeat(52)}`, 'clnt_A0000001_0000000'])(
    'answers for a payment that is none of its own as for one that is not there: %s',
    async (paymentId) => {
      const mending = { paymentId, pence: 1, on: '2026-06-01', reason: 'Never paid.' };
      await refused('recordRefund', mending, 'M9P', 'input.paymentId');
      expect(network.failures).toEqual([]);
    },
  );

  it('is reviewed and closed, and what was not spent goes back to the year', async () => {
    const children = [
      { laChildId: 'CHILDA', lives: 'WITH_RELATIVE_INFORMAL' },
      { laChildId: 'CHILDB', lives: 'WITH_RELATIVE_INFORMAL' },
    ];
    await applied('reviewPackage', {
      packageId,
      on: '2026-06-01',
      by: 'WORKER1',
      barrier: 'REMOVED',
      children,
      next: 'END',
    });
    const closing = { packageId, on: '2026-06-01', by: 'WORKER1', reason: 'PURPOSE_ACHIEVED', children };
    await refused('closePackage', { ...closing, children: children.slice(1) }, 'N2', 'input.children');
    const { package: closed } = await applied('closePackage', closing);
    expect(closed).toMatchObject({
      status: 'CLOSED',
      reviewDueOn: null,
      balance: { approved: 47_500, free: 0, toPay: 0 },
    });
    const { supportBudget } = await system.ask<{ supportBudget: { allocations: { free: number }[] } }>(
      '{ supportBudget(year: 2026) { allocations { free } } }',
    );
    expect(supportBudget.allocations).toEqual([{ free: 52_500 }]);
  });
});
