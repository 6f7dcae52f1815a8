import { globalId } from '../../../platform/graphql/global-id.ts';
import { newKey } from '../../support/record.ts';
import { AUTHORITY } from '../../support/two-authorities.ts';
import { applied, keyOf, type Payload } from './apply.ts';
import { type Actor, actorNamed, type Home } from './cast.ts';
import type { Api } from './stage.ts';

const STAGES = ['draft', 'submitted', 'checked', 'approved', 'suspended', 'closed', 'erased', 'left', 'whole'] as const;
type Stage = (typeof STAGES)[number];

/** Support packages of an authority in every stage, and what belongs to their money: global ids. */
export type Packages = Readonly<Record<Stage, string>> & {
  readonly payment: string;
  readonly allocation: string;
  readonly supportPolicy: string;
};

export const LINE = {
  number: 1,
  category: 'HOUSEHOLD_ITEMS',
  frequency: 'ONE_OFF',
  from: '2026-06-01',
  until: '2027-03-31',
  pence: 10_000,
  payeeType: 'SUPPLIER',
  payeeRef: 'SHOP1',
  planItem: 1,
};

const { number: _number, ...planned } = LINE;
/** For an item of the plan, as the request from a plan takes it. */
export const PLANNED_LINE = planned;

/** In the year before: of two years the one that can be closed shows when it was, and this what packages came to in it. */
const EARLIER_LINE = { ...LINE, number: 2, from: '2026-03-01', until: '2026-03-31', pence: 500 };

export const FINDINGS = [{ rule: 'E1', answer: 'MET', evidence: 'A plan is open.' }];
export const LIVING = [{ laChildId: 'C1', lives: 'WITH_PARENT' }];
export const PANEL = { by: 'PANEL1', role: 'PANEL' };

/** With everything that a request may say. */
export const ASKED_FOR = {
  purpose: 'REMAIN_WITH_PARENTS',
  strand: 'FAMILY_NETWORKS',
  familyRef: 'FAMILY1',
  children: ['C1'],
  need: { exemption: { reason: 'URGENT_NEED', consulted: 'LEAD1', on: '2026-06-01' } },
  requester: 'WORKER1',
  leadPractitioner: 'LEAD1',
  barrier: 'There is no bed.',
  lines: [LINE],
};

export const POLICY = {
  effectiveFrom: '2026-06-30',
  bands: [
    { role: 'TEAM_MANAGER', upTo: 50_000 },
    { role: 'PANEL', upTo: null },
  ],
  approvers: [
    { ref: 'PANEL1', role: 'PANEL', from: '2026-04-01', until: '2027-03-31', coversFor: 'PANEL2' },
    { ref: 'TM1', role: 'TEAM_MANAGER', from: '2026-04-01', until: null, coversFor: null },
  ],
  eligibility: ['E1'],
  retrospectivePayments: true,
  purposes: ['REMAIN_WITH_PARENTS'],
  categories: ['HOUSEHOLD_ITEMS'],
};

const CONDITIONS = { purposes: ['REMAIN_WITH_PARENTS'], categories: ['HOUSEHOLD_ITEMS'] };

type Place = { readonly home: Home; readonly meeting: string };
type Tell = (mutation: string, input: object, by?: Actor) => Promise<Payload>;

/** Everybody who may change something of packages or their money changes something. */
export async function makePackages(api: Api, { home, meeting }: Place): Promise<Packages> {
  const system = actorNamed(home === 'nearby' ? 'system' : 'system-elsewhere');
  const tell: Tell = (mutation, input, by = system) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const id =
      by !== system
        ? ''
        : PAYING.has(mutation)
          ? 'entry { id }'
          : mutation === 'requestPackage'
            ? 'package { id }'
            : '';
    const idempotencyKey = by === system ? newKey() : keyOf(by);
    const query = `mutation Tell($input: ${type}!) { ${mutation}(input: $input) { status problems { code path } ${id} } }`;
    return applied(api, by, query, { idempotencyKey, ...input });
  };
  const only = (scope: string): Actor => (home === 'nearby' ? actorNamed(`system-with-support-${scope}`) : system);
  await makeBudget(tell, only('administer'));

  const stages: Partial<Record<Stage, string>> = {};
  for (const stage of STAGES) {
    const need = stage === 'whole' || stage === 'left' ? { need: { conferenceId: meeting } } : {};
    const whole = { ...need, ...(stage === 'whole' && { lines: [LINE, EARLIER_LINE] }) };
    const sourceRecord = { system: 'CASESYSTEM', recordId: `${home}-package-${stage}` };
    const made = await tell('requestPackage', { sourceRecord, request: { ...ASKED_FOR, ...whole } });
    const id = made.package?.id ?? '';
    stages[stage] = id;
    await bringTo(tell, { stage, packageId: id, approver: stage === 'approved' ? only('approve') : system });
  }
  const packages = stages as Record<Stage, string>;
  await tell('submitPackage', { packageId: packages.submitted }, only('record'));
  await tell('erasePackage', { packageId: packages.erased, reason: 'RECORDED_IN_ERROR' }, only('erase'));
  const payment = await makePayments(tell, packages.approved, only('pay'));
  await makeWhole(tell, packages.whole);
  const owner = AUTHORITY[home];
  return {
    ...packages,
    payment,
    allocation: globalId({ type: 'Allocation', owner, id: '2025FH1' }),
    supportPolicy: globalId({ type: 'SupportPolicy', owner, id: owner }),
  };
}

const PAYING = new Set(['commitSupport', 'recordPayment']);

async function makeBudget(tell: Tell, administrator: Actor): Promise<void> {
  await tell('setSupportPolicy', { expectedVersion: 0, ...POLICY }, administrator);
  const allocation = { by: 'FINANCE1', conditions: CONDITIONS, expectedVersion: 0, pence: 100_000 };
  await tell('setAllocation', { ...allocation, year: 2026, strand: 'FAMILY_NETWORKS' });
  await tell('setAllocation', { ...allocation, year: 2026, strand: 'FAMILY_HELP' });
  await tell('setAllocation', { ...allocation, year: 2025, strand: 'FAMILY_NETWORKS' });
  await tell('setAllocation', { ...allocation, year: 2025, strand: 'FAMILY_HELP' });
  const closed = {
    year: 2025,
    strand: 'FAMILY_HELP',
    carriedForward: 100,
    by: 'FINANCE1',
    reason: 'The year is over.',
  };
  await tell('closeFinancialYear', closed);
}

type Bringing = { readonly stage: Stage; readonly packageId: string; readonly approver: Actor };

async function bringTo(tell: Tell, { stage, packageId, approver }: Bringing): Promise<void> {
  if (stage === 'draft' || stage === 'left' || stage === 'submitted') return;
  await tell('submitPackage', { packageId });
  await tell('checkEligibility', { packageId, on: '2026-06-30', by: 'WORKER1', findings: FINDINGS });
  if (stage === 'checked') return;
  await tell('approvePackage', { packageId, ...PANEL, reason: 'It is needed.', override: 'It cannot wait.' }, approver);
  if (stage === 'suspended') await tell('suspendPackage', { packageId, on: '2026-06-30', reason: 'PAYMENT_QUERY' });
  const closing = { packageId, on: '2026-06-30', by: 'WORKER1', reason: 'PURPOSE_ACHIEVED', children: LIVING };
  if (stage === 'closed' || stage === 'erased') await tell('closePackage', closing);
}

/** Two payments of the package that is approved, one from before its approval: the id of the first. */
async function makePayments(tell: Tell, packageId: string, payer: Actor): Promise<string> {
  await tell('commitSupport', { packageId, line: 1, pence: 3_000 });
  const payment = { packageId, line: 1, pence: 1_000, paidOn: '2026-06-29', retrospectiveBy: 'TM1', payeeRef: 'SHOP2' };
  const { entry } = await tell('recordPayment', { ...payment, reference: 'AP/1' });
  await tell('recordPayment', { ...payment, reference: 'AP/2' }, payer);
  return entry?.id ?? '';
}

/** A package of which everything is told: paid, mended, reviewed, and with a change that waits. */
async function makeWhole(tell: Tell, packageId: string): Promise<void> {
  const payment = { packageId, line: 1, pence: 1_000, paidOn: '2026-06-30', reference: 'AP/3' };
  const { entry } = await tell('recordPayment', payment);
  await tell('recordRefund', { paymentId: entry?.id, pence: 100, on: '2026-06-30', reason: 'Part of it went back.' });
  const review = { on: '2026-06-30', by: 'WORKER1', barrier: 'REDUCED', children: LIVING, next: 'VARY' };
  await tell('reviewPackage', { packageId, ...review });
  const lines = [{ ...LINE, pence: 11_000 }, EARLIER_LINE];
  await tell('requestVariation', { packageId, requester: 'WORKER2', reason: 'It costs more.', lines });
}
