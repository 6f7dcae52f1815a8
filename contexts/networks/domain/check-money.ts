import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { standsFor } from './approval.ts';
import {
  type Balance,
  committing,
  correcting,
  isPossible,
  type Move,
  paying,
  refunding,
  releasing,
  takingBack,
} from './balance.ts';
import { isEnded, mayBe, type PackageAction } from './lifecycle.ts';
import type { Line } from './line.ts';
import { approvedOnOf, isApprover, requestersOf, type SupportPackage } from './package.ts';
import { isPayable, MOST_PENCE, type Pence } from './pence.ts';
import type { SupportPolicy } from './policy.ts';
import { type NetworksRule, problem } from './rules.ts';

/** What a use case of the ledger decides: a move of one line's money, or why not. */
export type MoneyAnswer =
  { readonly kind: 'REFUSED'; readonly problems: readonly Problem[] } | { readonly kind: 'MOVED'; readonly move: Move };

export type LineAccount = { readonly line: Line; readonly balance: Balance };

export type PaymentAsked = {
  readonly pence: Pence;
  readonly on: LocalDate;
  /** Who was paid, if not the line's payee. */
  readonly payeeRef?: string;
  /** Who answers for it, if it was made before the approval. */
  readonly retrospectiveBy?: string;
};

/** What other payments of the package say of the people of this one (M4). */
export type PaymentPeople = {
  /** Whether whoever is paid has answered for a payment of it. */
  readonly hasPayeeAnswered: boolean;
  /** Whether whoever answers was paid by it. */
  readonly wasAnswererPaid: boolean;
};

/** Sets money aside (M1, M2). */
export function checkCommitment(current: SupportPackage, { balance }: LineAccount, pence: Pence): MoneyAnswer {
  return asked(current, { action: 'COMMIT', pence, balance, move: committing, beyond: 'M1' });
}

/** Sets free what was set aside. */
export function checkRelease(current: SupportPackage, { balance }: LineAccount, pence: Pence): MoneyAnswer {
  return asked(current, { action: 'COMMIT', pence, balance, move: releasing, beyond: 'M2' });
}

/** Pays (M1, M3): what was set aside first, then what is free. */
export function checkPayment(
  current: SupportPackage,
  { line, balance }: LineAccount,
  {
    payment,
    people,
    policy,
    today,
  }: {
    readonly payment: PaymentAsked;
    readonly people: PaymentPeople;
    readonly policy: SupportPolicy;
    readonly today: LocalDate;
  },
): MoneyAnswer {
  const { pence, on } = payment;
  const against = [
    ...(on > today ? [problem('M3F', 'input', 'paidOn')] : []),
    ...(on < line.from || on > line.until ? [problem('M3W', 'input', 'paidOn')] : []),
    ...checkPayee(current, paidTo(line, payment), people),
    ...checkAnswered(current, { line, payment, people, policy, today }),
  ];
  if (against.length > 0) return { kind: 'REFUSED', problems: against };
  return asked(current, { action: 'PAY', pence, balance, move: (amount) => paying(amount, balance), beyond: 'M1' });
}

/** Nobody is paid by what they approved or answered for, not even in the stead of its payee (M4). */
function checkPayee(
  { decisions }: SupportPackage,
  payee: string | undefined,
  { hasPayeeAnswered }: PaymentPeople,
): readonly Problem[] {
  return hasPayeeAnswered || isApprover(decisions, payee) ? [problem('M4', 'input', 'payeeRef')] : [];
}

/** Who is paid, by reference: the line's payee, unless the payment says somebody else. */
export function paidTo(line: Line, { payeeRef }: Pick<PaymentAsked, 'payeeRef'>): string | undefined {
  return payeeRef ?? line.payee.ref;
}

/** Whether it was made before its line was approved. */
export function isRetrospective(current: SupportPackage, line: Line, { on }: Pick<PaymentAsked, 'on'>): boolean {
  const approvedOn = approvedOnOf(current, line);
  return approvedOn !== undefined && on < approvedOn;
}

/** A payment from before its line was approved needs the word of an approver, who has no other hand in it (M3, M4). */
function checkAnswered(
  current: SupportPackage,
  {
    line,
    payment,
    people,
    policy,
    today,
  }: {
    readonly line: Line;
    readonly payment: PaymentAsked;
    readonly people: PaymentPeople;
    readonly policy: SupportPolicy;
    readonly today: LocalDate;
  },
): readonly Problem[] {
  const { retrospectiveBy } = payment;
  if (!isRetrospective(current, line, payment)) return [];
  if (retrospectiveBy === undefined || !policy.retrospectivePayments) return [problem('M3B', 'input', 'paidOn')];
  const hands = [
    ...requestersOf(current),
    ...current.request.lines.map(({ payee }) => payee.ref),
    paidTo(line, payment),
  ];
  const isInvolved = people.wasAnswererPaid || hands.includes(retrospectiveBy);
  return [
    ...(standsFor(policy, { ref: retrospectiveBy, today }) ? [] : [problem('M4A', 'input', 'retrospectiveBy')]),
    ...(isInvolved ? [problem('M4', 'input', 'retrospectiveBy')] : []),
  ];
}

/** Records what came back of a payment of which `left` is left (M9). */
export function checkRefund(
  current: SupportPackage,
  { balance }: LineAccount,
  { pence, left }: { readonly pence: Pence; readonly left: Pence },
): MoneyAnswer {
  if (pence > left) return refused('M9', 'pence');
  const move = (amount: Pence): Move => settledFor(current, refunding(amount));
  return asked(current, { action: 'MEND', pence, balance, move, beyond: 'M9' });
}

/** Mends the amount of a payment: `difference` more, or less but not below what came back of it (M9). */
export function checkCorrection(
  current: SupportPackage,
  { balance }: LineAccount,
  { difference, left }: { readonly difference: Pence; readonly left: Pence },
): MoneyAnswer {
  if (difference === 0) return refused('N4', 'pence');
  if (Math.abs(difference) > MOST_PENCE) return refused('M13', 'pence');
  if (difference < 0 - left) return refused('M9', 'pence');
  const action = difference > 0 ? 'PAY' : 'MEND';
  if (!mayBe(action, current.status)) return refused(action === 'PAY' ? 'M3' : 'N1', 'paymentId');
  const move = settledFor(current, correcting(difference, balance));
  return isPossible(balance, move) ? { kind: 'MOVED', move } : refused('M1', 'pence');
}

function settledFor({ status }: SupportPackage, move: Move): Move {
  return isEnded(status) ? takingBack(move) : move;
}

type Asked = {
  readonly action: PackageAction;
  readonly pence: Pence;
  readonly balance: Balance;
  readonly move: (amount: Pence) => Move;
  /** The rule that an amount breaks for which there is no room. */
  readonly beyond: NetworksRule;
};

function asked({ status }: SupportPackage, { action, pence, balance, move, beyond }: Asked): MoneyAnswer {
  if (!isPayable(pence)) return refused('M13', 'pence');
  if (!mayBe(action, status)) return refused(action === 'MEND' ? 'N1' : 'M3', 'packageId');
  const made = move(pence);
  return isPossible(balance, made) ? { kind: 'MOVED', move: made } : refused(beyond, 'pence');
}

function refused(code: NetworksRule, field: string): MoneyAnswer {
  return { kind: 'REFUSED', problems: [problem(code, 'input', field)] };
}
