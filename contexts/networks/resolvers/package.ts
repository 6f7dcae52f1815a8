import type {
  AllocationResolvers,
  StrandSpendingResolvers,
  LedgerEntryResolvers,
  SupportBalanceResolvers,
  SupportLineResolvers,
  SupportNeedResolvers,
  SupportPackageResolvers,
  SupportPolicyResolvers,
  SupportStatementResolvers,
  SupportVariationResolvers,
} from '../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { committedOf, total } from '../domain/balance.ts';
import { unitCost } from '../domain/cost.ts';
import { nextDueOn, overForecast } from '../domain/forecast.ts';
import { replay } from '../domain/ledger.ts';
import { instalmentsOf, type Line, totalOf } from '../domain/line.ts';
import { newestPolicy, policyOn } from '../domain/policy.ts';
import { type Pence, sum } from '../domain/pence.ts';
import { byCategory, byMonth, type CategorySum } from '../projection/sums.ts';
import type { Totals } from '../projection/totals.ts';
import type { RetainingDeps } from '../packages/deps.ts';
import { statementOf } from '../state-account.ts';
import { allocationGlobalId, entryGlobalId, packageGlobalId, policyGlobalId } from '../store.ts';
import { retentionFields } from './retention-due.ts';
import type { LineView, PackageView } from './views.ts';

type PackageFields = Omit<SupportPackageResolvers, '__isTypeOf'>;

export function packageResolvers({ journal, profiles }: RetainingDeps): { readonly SupportPackage: PackageFields } {
  return {
    SupportPackage: {
      ...asked,
      ...done,
      ...retentionFields({ profiles }),
      id: ({ current }, _args, { actor }) => packageGlobalId(actor.scope, current.id),
      version: ({ current }) => current.version,
      sourceRecord: ({ current }) => current.source,
      createdAt: ({ current }) => current.createdAt,
      changedAt: ({ current }) => current.changedAt,
      async statement({ current }, { on, knownAt }, { actor, today }) {
        return statementOf(journal.table, actor.scope, { id: current.id, on: on ?? today, knownAt: knownAt ?? null });
      },
    },
  };
}

/** What was asked for. */
const asked: PackageFields = {
  purpose: ({ current }) => current.request.purpose,
  strand: ({ current }) => current.request.strand,
  familyRef: ({ current }) => current.request.familyRef,
  children: ({ current }) => current.request.children,
  need: ({ current }) => current.request.need,
  requester: ({ current }) => current.request.requester,
  leadPractitioner: ({ current }) => current.request.leadPractitioner ?? null,
  barrier: ({ current }) => current.request.barrier ?? null,
  lines: ({ current, account }) =>
    current.request.lines.map((line) => lineView(line, account.balances.get(line.number))),
};

/** What became of it. */
const done: PackageFields = {
  status: ({ current, account }) =>
    current.status === 'APPROVED' && committedOf(total([...account.balances.values()])) > 0 ? 'ACTIVE' : current.status,
  balance: ({ account }) => total([...account.balances.values()]),
  eligibility: ({ current }) => current.eligibility ?? null,
  decisions: ({ current }) => current.decisions,
  variation: ({ current }) => current.variation ?? null,
  reviews: ({ current }) => current.reviews,
  reviewDueOn: ({ current }) => current.reviewDueOn,
  nextDueOn: ({ current, account }) => nextDueOn(current, account.balances),
  overForecast: ({ current, account }, _args, { today }) => overForecast(current, account.balances, today),
  isReviewOverdue: ({ current }, _args, { today }) => current.reviewDueOn !== null && current.reviewDueOn < today,
  suspendedFor: ({ current }) => current.suspension?.reason ?? null,
  closing: ({ current }) => current.closing ?? null,
  cost: (view, _args, context) => costOf(view, context),
  submittedOn: ({ current }) => current.submittedOn ?? null,
  approvedOn: ({ current }) => current.approvedOn ?? null,
};

function costOf({ current, account }: PackageView, { today }: RequestContext) {
  const { approvedOn, closing, cancelledOn, request } = current;
  if (approvedOn === undefined) return null;
  const until = closing?.on ?? cancelledOn ?? today;
  return unitCost(total([...account.balances.values()]), {
    children: request.children.length,
    from: approvedOn,
    until,
  });
}

function lineView(line: Line, balance: LineView['balance'] | undefined): LineView {
  return { ...line, balance: balance ?? null };
}

const SupportBalance: SupportBalanceResolvers = { committed: (balance) => committedOf(balance) };

const SupportLine: SupportLineResolvers = {
  total: (line) => totalOf(line),
  instalments: (line) => instalmentsOf(line),
  payeeType: ({ payee }) => payee.type,
  payeeRef: ({ payee }) => payee.ref ?? null,
  planItem: ({ planItem }) => planItem ?? null,
};

const SupportVariation: SupportVariationResolvers = {
  lines: ({ lines }) => lines.map((line) => lineView(line, undefined)),
};

const LedgerEntry: LedgerEntryResolvers = {
  id: ({ packageId, id }, _args, { actor }) => entryGlobalId(actor.scope, packageId, id),
  packageId: ({ packageId }, _args, { actor }) => packageGlobalId(actor.scope, packageId),
  lines: ({ moves }) => moves.map(({ line }) => line),
  paymentId: ({ packageId, payment }, _args, { actor }) =>
    payment === undefined ? null : entryGlobalId(actor.scope, packageId, payment),
  reference: ({ reference }) => reference ?? null,
  payeeRef: ({ payeeRef }) => payeeRef ?? null,
  retrospectiveBy: ({ retrospectiveBy }) => retrospectiveBy ?? null,
  reason: ({ reason }) => reason ?? null,
};

const MOST_ENTRIES_SHOWN = 500;

const SupportStatement: SupportStatementResolvers = {
  balance: ({ entries }) => total([...replay(entries).values()]),
  lines: ({ entries }) =>
    [...replay(entries)].map(([line, balance]) => ({ line, balance })).sort((a, b) => a.line - b.line),
  entries: ({ entries, packageId }) => entries.slice(0, MOST_ENTRIES_SHOWN).map((entry) => ({ ...entry, packageId })),
  entryCount: ({ entries }) => entries.length,
};

const Allocation: AllocationResolvers = {
  id: ({ value }, _args, { actor }) => allocationGlobalId(actor.scope, value.year, value.strand),
  year: ({ value }) => value.year,
  strand: ({ value }) => value.strand,
  given: ({ value }) => value.given,
  allocated: ({ counts }) => counts.allocated,
  free: ({ counts }) => counts.free,
  approved: ({ counts }) => (counts.allocated - counts.free) as Pence,
  conditions: ({ value }) => value.conditions,
  closedOn: ({ value }) => value.closedOn ?? null,
};

const ofCategories = (name: CategorySum) => (totals: Totals) =>
  sum(byCategory(totals.sums).map((figures) => figures[name]));

const StrandSpending: StrandSpendingResolvers = {
  approved: ofCategories('approved'),
  committed: ofCategories('committed'),
  paid: ofCategories('paid'),
  refunded: ofCategories('refunded'),
  forecast: ({ sums }) => sum(byMonth(sums).map(({ forecast }) => forecast)),
  byCategory: ({ sums }) => byCategory(sums),
  byMonth: ({ sums }) => byMonth(sums),
};

const SupportPolicy: SupportPolicyResolvers = {
  id: (_policy, _args, { actor }) => policyGlobalId(actor.scope),
  version: ({ versions }) => newestPolicy(versions).version,
  current: ({ versions }, _args, { today }) => policyOn(versions, today),
  versions: ({ versions }) => versions,
};

/** The meeting is a record of another context, found by whoever may see the package: each of its fields asks for its own permission. */
export function needResolvers(conferenceById: (context: RequestContext, id: string) => Promise<object | null>) {
  const SupportNeed: SupportNeedResolvers = {
    conference: async (need, _args, context) =>
      need.kind === 'MEETING' && parseGlobalId(need.conferenceId) !== null
        ? ((await conferenceById(context, need.conferenceId)) as never)
        : null,
    exemption: (need) => (need.kind === 'EXEMPT' ? need.reason : null),
    consulted: (need) => (need.kind === 'EXEMPT' ? need.consulted : null),
    consultedOn: (need) => (need.kind === 'EXEMPT' ? need.on : null),
  };
  return { SupportNeed };
}

export const moneyResolvers = {
  SupportBalance,
  SupportLine,
  SupportVariation,
  LedgerEntry,
  SupportStatement,
  Allocation,
  StrandSpending,
  SupportPolicy,
};
