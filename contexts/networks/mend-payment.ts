import type { LocalDate } from '../../platform/dates/index.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { Write } from '../../platform/table/write.ts';
import { approvedLess, inTwelveMonths } from './domain/approval.ts';
import type { Move } from './domain/balance.ts';
import { checkCorrection, checkRefund, type LineAccount, type MoneyAnswer } from './domain/check-money.ts';
import { checkNotAhead } from './domain/check-request.ts';
import type { LedgerEntryKind } from './domain/codes.ts';
import type { SupportPackage } from './domain/package.ts';
import type { Pence } from './domain/pence.ts';
import { problem } from './domain/rules.ts';
import type { PackageState } from './packages/decide-package.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';
import { moveMoney } from './packages/move-money.ts';
import {
  correctionWrite,
  entryName,
  type FamilyFound,
  familyKeys,
  familyWrites,
  type Key,
  keys,
  packageGlobalId,
  readEntry,
  readFamily,
  refundWrite,
  type StoredEntry,
} from './store.ts';

type MendPayment = Omit<PackageCall, 'packageId' | 'expectedVersion'> & {
  /** Global id of the payment. */
  readonly paymentId: string;
  readonly on: LocalDate;
  readonly pence: Pence;
  readonly reason: string;
};

/** `pence`: what came back. */
export type RecordRefund = MendPayment;
/** `pence`: what was really paid; nothing, if it was not paid at all. */
export type CorrectPayment = MendPayment;

/** Records what came back of a payment. It may be paid again. */
export function recordRefund(
  deps: NetworksDeps,
  request: Request,
  call: RecordRefund,
): Promise<Performed<PackageState>> {
  return mend(deps, request, {
    operation: 'recordRefund',
    call,
    event: 'SUPPORT_REFUNDED',
    mending: (payment) => ({
      kind: 'REFUND',
      pence: call.pence,
      answer: (current, account) => checkRefund(current, account, { pence: call.pence, left: payment.left }),
      write: (key) => refundWrite(key, call.pence),
    }),
  });
}

/** Mends the amount of a payment by an entry of the difference: what was recorded first stays as it was. */
export function correctPayment(
  deps: NetworksDeps,
  request: Request,
  call: CorrectPayment,
): Promise<Performed<PackageState>> {
  return mend(deps, request, {
    operation: 'correctPayment',
    call,
    event: 'PAYMENT_CORRECTED',
    mending: ({ amount, left }) => {
      const difference = (call.pence - amount) as Pence;
      return {
        kind: 'CORRECTION',
        pence: difference,
        answer: (current, account) => checkCorrection(current, account, { difference, left }),
        write: (key) => correctionWrite(key, { seen: amount, difference }),
      };
    },
  });
}

/** No entry has this id: a foreign or malformed one is looked up like any other. */
const NOBODYS_ENTRY = '0'.repeat(52);

type Mending = {
  readonly kind: LedgerEntryKind;
  readonly pence: Pence;
  readonly answer: (current: SupportPackage, account: LineAccount) => MoneyAnswer;
  readonly write: (key: Key) => Write;
};

type MendCommand = {
  readonly operation: string;
  readonly call: MendPayment;
  readonly event: string;
  readonly mending: (payment: StoredEntry) => Mending;
};

const NO_PAYMENT = problem('M9P', 'input', 'paymentId');

/** The payment is an item of its own: what is left of it is taken by a condition, as a line's balance is. */
function mend(
  deps: NetworksDeps,
  request: Request,
  { operation, call, event, mending }: MendCommand,
): Promise<Performed<PackageState>> {
  const { scope } = request.actor;
  const { on, reason, paymentId } = call;
  const name = parseGlobalId(paymentId);
  const isOurs = name?.type === 'LedgerEntry' && name.owner === scope.owner;
  const { packageId, entryId } = entryName(isOurs ? name.id : NOBODYS_ENTRY);
  const key = keys.entry(scope, packageId, entryId);
  return moveMoney(deps, request, {
    operation,
    call: { ...call, packageId: packageGlobalId(scope, packageId) },
    event,
    alsoReads: ({ current }) => [key, ...familyKeys(deps.journal, scope, current.request.familyRef)],
    missing: NO_PAYMENT,
    plan: ({ found, today, state }) => {
      const payment = readEntry(found[0]);
      if (payment?.kind !== 'PAYMENT') return { problems: [NO_PAYMENT] };
      const ahead = checkNotAhead(on, today, 'input', 'on');
      if (ahead.length > 0) return { problems: ahead };
      if (on < payment.on) return { problems: [problem('M9D', 'input', 'on')] };
      const { kind, pence: amount, answer, write } = mending(payment);
      const family = readFamily(familyKeys(deps.journal, scope, state.current.request.familyRef), found.slice(1));
      return {
        line: payment.moves[0]?.line ?? 0,
        answer: (account) => answer(state.current, account),
        entry: { kind, pence: amount, on, payment: payment.id, reason },
        alsoWrites: ({ move }) => [write(key), ...writesOfFamily(state.current.id, { family, today, move })],
      };
    },
  });
}

/** What comes back of a package that has ended is approved no longer, so that its family had less in its twelve months. */
function writesOfFamily(
  id: string,
  { family, today, move }: { readonly family: FamilyFound; readonly today: LocalDate; readonly move: Move },
): readonly Write[] {
  const back = move.approved;
  const approvals = inTwelveMonths(family.approvals, today);
  if (back === undefined || !approvals.some((approval) => approval.package === id)) return [];
  return familyWrites(family, approvedLess(approvals, id, back));
}
