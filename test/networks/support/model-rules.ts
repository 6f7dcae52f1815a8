import {
  askedByYear,
  balanceOf,
  familyOf,
  freeOf,
  isOpen,
  keyOf,
  LIMITS,
  type Model,
  type ModelLine,
  type ModelPackage,
  totalOf,
  valueOf,
  yearOf,
} from './model.ts';
import type { Command } from './model-commands.ts';

/** Families of rules that stand against a command, such as `M4` for M4, M4A and M4L. Empty: it is done. */
// eslint-disable-next-line complexity -- one case for each verb, a line or two each: a table of them would say no less.
export function against(model: Model, command: Command): readonly string[] {
  if ('of' in command && command.of.status === 'ERASED') return command.verb === 'erase' ? [] : ['ERASED'];
  switch (command.verb) {
    case 'request':
      return againstLines(command.lines);
    case 'submit':
      return unless(among(command.of, 'DRAFT', 'RETURNED'), 'N');
    case 'check':
      return unless(among(command.of, 'SUBMITTED', 'ELIGIBILITY_CHECKED'), 'N');
    case 'approve':
      return againstApproval(model, command);
    case 'reject':
    case 'giveBack':
      return [
        ...unless(among(command.of, 'SUBMITTED', 'ELIGIBILITY_CHECKED', 'VARIATION_REQUESTED'), 'N'),
        ...unless(command.who !== (command.of.variation?.requester ?? command.of.requesters[0]), 'M4'),
      ];
    case 'vary':
      return [
        ...unless(among(command.of, 'APPROVED', 'VARIED', 'REVIEWED'), 'N'),
        ...unless(JSON.stringify(command.lines) !== JSON.stringify(command.of.lines), 'N'),
        ...againstLines(command.lines),
        ...againstChange(command.of, command.lines),
      ];
    case 'commit':
      return [
        ...unless(isOpen(command.of), 'M3'),
        ...unless(command.amount <= balanceOf(command.of, command.line).free, 'M1'),
      ];
    case 'release':
      return [
        ...unless(isOpen(command.of), 'M3'),
        ...unless(command.amount <= valueOf(command.of.setAside, command.line), 'M2'),
      ];
    case 'pay':
      return againstPayment(model, command);
    case 'refund':
      return unless(command.amount <= command.payment.amount - command.payment.refunded, 'M9');
    case 'correct':
      return againstCorrection(command);
    case 'suspend':
      return unless(isOpen(command.of), 'N');
    case 'resume':
      return unless(among(command.of, 'SUSPENDED'), 'N');
    case 'review':
    case 'close':
      return unless(isOpen(command.of) || among(command.of, 'SUSPENDED'), 'N');
    case 'cancel':
      return unless(!among(command.of, 'REJECTED', 'CLOSED', 'CANCELLED'), 'N');
    case 'erase':
      return unless(!isOpen(command.of) && !among(command.of, 'SUSPENDED'), 'N');
    case 'allocate':
    case 'transfer':
    case 'closeYear':
      return againstBudget(model, command);
  }
}

type Of<Verb extends Command['verb']> = Extract<Command, { readonly verb: Verb }>;

const unless = (holds: boolean, rule: string): readonly string[] => (holds ? [] : [rule]);

const among = ({ status }: ModelPackage, ...statuses: readonly string[]): boolean => statuses.includes(status);

/** M6Y, M7: a line ends on or after the day it begins, in the financial year in which it begins. */
function againstLines(lines: readonly ModelLine[]): readonly string[] {
  return lines.flatMap(({ from, until }) => [
    ...unless(from <= until, 'M7'),
    ...unless(yearOf(from) === yearOf(until) || from > until, 'M6'),
  ]);
}

function againstChange(of: ModelPackage, lines: readonly ModelLine[]): readonly string[] {
  return lines.flatMap((line) => {
    const before = of.lines.find(({ number }) => number === line.number);
    const { toPay, paid, refunded } = balanceOf(of, line.number);
    const isLonger = before !== undefined && line.weekly && line.until > before.until;
    return [
      ...unless(totalOf(line) >= toPay + paid - refunded, 'M5'),
      ...unless(!isLonger || of.reviewedOn >= of.approvedOn, 'M7'),
      ...unless(!of.approvers.includes(line.payee), 'M4'),
    ];
  });
}

function againstApproval(model: Model, { of, who, isOverridden }: Of<'approve'>): readonly string[] {
  const lines = of.variation?.lines ?? of.lines;
  const involved = [...of.requesters, of.variation?.requester, ...[...of.lines, ...lines].map(({ payee }) => payee)];
  const total = lines.reduce((sum, line) => sum + totalOf(line), 0);
  const limit = LIMITS[who];
  return [
    ...unless(among(of, 'ELIGIBILITY_CHECKED', 'VARIATION_REQUESTED'), 'N'),
    ...unless(of.isMet === true, 'E'),
    ...unless(!involved.includes(who) && !of.paid.has(who), 'M4'),
    ...unless(limit !== undefined && total + familyOf(model, of) <= limit, 'M4'),
    ...againstChange(of, of.variation?.lines ?? []),
    ...[...askedByYear(of, lines)].flatMap(([key, asked]) => {
      if (asked <= 0) return [];
      const allocation = model.allocations.get(key);
      const isEnough = isOverridden || asked <= freeOf(model, key);
      return unless(allocation !== undefined && !allocation.isClosed && isEnough, 'M6');
    }),
  ];
}

function againstPayment({ today }: Model, command: Of<'pay'>): readonly string[] {
  const { of, line: number, amount, on, payee, retrospectiveBy } = command;
  const line = of.lines.find((one) => one.number === number);
  if (line === undefined) return ['M3'];
  const approvedOn = of.firstApprovedOn.get(number) ?? Infinity;
  const isEarly = on < approvedOn;
  const paidTo = payee ?? line.payee;
  const hands = [...of.requesters, of.variation?.requester, ...of.lines.map((one) => one.payee), ...of.paid, paidTo];
  const isOwn = hands.includes(retrospectiveBy ?? undefined);
  const { free, toPay } = balanceOf(of, number);
  return [
    ...unless(isOpen(of) && on <= today && on >= line.from && on <= line.until, 'M3'),
    ...(isEarly ? againstWord(retrospectiveBy, isOwn) : []),
    ...unless(!of.approvers.includes(paidTo) && !of.answered.has(paidTo), 'M4'),
    ...unless(amount <= free + toPay, 'M1'),
  ];
}

/** Of a payment from before the approval: an approver answers for it, who has no other hand in it. */
function againstWord(by: string | null, isOwn: boolean): readonly string[] {
  return by === null ? ['M3'] : unless(by in LIMITS && !isOwn, 'M4');
}

function againstCorrection({ of, payment, amount }: Of<'refund' | 'correct'>): readonly string[] {
  const { free, toPay } = balanceOf(of, payment.line);
  const more = amount - payment.amount;
  return [
    ...unless(more !== 0, 'N'),
    ...unless(amount >= payment.refunded, 'M9'),
    ...unless(more < 0 || isOpen(of), 'M3'),
    ...unless(more <= free + toPay, 'M1'),
  ];
}

function againstBudget(model: Model, command: Of<'allocate' | 'transfer' | 'closeYear'>): readonly string[] {
  const key = keyOf(command.year, command.strand);
  const own = model.allocations.get(key);
  const open = unless(own?.isClosed !== true, 'M6');
  const free = freeOf(model, key);
  if (command.verb === 'allocate') {
    const less = (own?.given ?? 0) - command.amount;
    return [...open, ...unless(less <= 0 || less <= free, 'Y')];
  }
  if (own === undefined) return ['Y'];
  return [
    ...open,
    ...(command.verb === 'transfer' ? againstTransfer(model, command, free) : againstClosing(model, command, free)),
  ];
}

function againstTransfer(
  { allocations }: Model,
  { year, to, amount }: Of<'transfer'>,
  free: number,
): readonly string[] {
  const other = allocations.get(keyOf(year, to));
  return [...unless(other !== undefined && amount <= free, 'Y'), ...unless(other?.isClosed !== true, 'M6')];
}

function againstClosing(
  model: Model,
  { year, strand, amount }: Of<'allocate' | 'closeYear'>,
  free: number,
): readonly string[] {
  const next = model.allocations.get(keyOf(year + 1, strand));
  return [
    ...unless(yearOf(model.today) > year && amount <= Math.max(0, free), 'Y'),
    ...unless(amount === 0 || next?.isClosed !== true, 'M6'),
  ];
}
