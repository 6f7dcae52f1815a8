import {
  balanceOf,
  type Day,
  isOver,
  keyOf,
  type Model,
  type ModelLine,
  type ModelPackage,
  type ModelPayment,
  totalOf,
  valueOf,
} from './model.ts';

type OfPackage = { readonly of: ModelPackage };
type OfLine = OfPackage & { readonly line: number; readonly amount: number };
type OfPayment = OfPackage & { readonly payment: ModelPayment; readonly amount: number };
type OfYear = { readonly year: number; readonly strand: string; readonly amount: number };

/** What is told to the product, and to the model. */
export type Command =
  | {
      readonly verb: 'request';
      readonly family: string;
      readonly strand: string;
      readonly who: string;
      readonly lines: readonly ModelLine[];
    }
  | (OfPackage & { readonly verb: 'submit' | 'suspend' | 'resume' | 'review' | 'cancel' | 'close' | 'erase' })
  | (OfPackage & { readonly verb: 'check'; readonly isMet: boolean })
  | (OfPackage & { readonly verb: 'approve'; readonly who: string; readonly isOverridden: boolean })
  | (OfPackage & { readonly verb: 'reject' | 'giveBack'; readonly who: string })
  | (OfPackage & { readonly verb: 'vary'; readonly who: string; readonly lines: readonly ModelLine[] })
  | (OfLine & { readonly verb: 'commit' | 'release' })
  | (OfLine & {
      readonly verb: 'pay';
      readonly on: Day;
      readonly payee: string | null;
      readonly retrospectiveBy: string | null;
    })
  | (OfPayment & { readonly verb: 'refund' | 'correct' })
  | (OfYear & { readonly verb: 'allocate' | 'closeYear' })
  | (OfYear & { readonly verb: 'transfer'; readonly to: string });

/** Does to the model what the product has done. `id`: what the product calls the new package or payment. */
// eslint-disable-next-line complexity -- one case for each verb, a line or two each: a table of them would say no less.
export function follow(model: Model, command: Command, id: string): void {
  switch (command.verb) {
    case 'request':
      model.packages.push(begun(command, id));
      return;
    case 'submit':
      command.of.status = 'SUBMITTED';
      return;
    case 'check':
      command.of.status = 'ELIGIBILITY_CHECKED';
      command.of.isMet = command.isMet;
      return;
    case 'approve':
      approve(model, command.of, command.who);
      return;
    case 'reject':
    case 'giveBack':
      decideAgainst(command.of, command.verb === 'reject' ? 'REJECTED' : 'RETURNED');
      return;
    case 'vary':
      command.of.status = 'VARIATION_REQUESTED';
      command.of.variation = { requester: command.who, lines: command.lines };
      return;
    case 'commit':
      setAside(command.of, command.line, command.amount);
      return;
    case 'release':
      setAside(command.of, command.line, 0 - command.amount);
      return;
    case 'pay': {
      const { of, line, on, amount, payee, retrospectiveBy } = command;
      if (retrospectiveBy !== null && on < (of.firstApprovedOn.get(line) ?? 0)) of.answered.add(retrospectiveBy);
      of.paid.add(payee ?? of.lines.find(({ number }) => number === line)?.payee ?? '');
      setAside(of, line, 0 - Math.min(valueOf(of.setAside, line), amount));
      of.payments.push({ id, line, on, amount, refunded: 0 });
      return;
    }
    case 'refund':
      command.payment.refunded += command.amount;
      comeBack(command.of, command.payment.line, command.amount);
      return;
    case 'correct':
      correct(command.of, command.payment, command.amount);
      return;
    case 'suspend':
      command.of.before = command.of.status;
      command.of.status = 'SUSPENDED';
      return;
    case 'resume':
      command.of.status = command.of.before;
      return;
    case 'review':
      command.of.reviewedOn = model.today;
      if (command.of.status !== 'VARIATION_REQUESTED' && command.of.status !== 'SUSPENDED')
        command.of.status = 'REVIEWED';
      return;
    case 'cancel':
    case 'close':
      end(command.of, command.verb === 'close' ? 'CLOSED' : 'CANCELLED');
      return;
    case 'erase':
      command.of.status = 'ERASED';
      return;
    case 'allocate':
    case 'transfer':
    case 'closeYear':
      budget(model, command);
  }
}

type Of<Verb extends Command['verb']> = Extract<Command, { readonly verb: Verb }>;

function begun({ family, strand, who, lines }: Of<'request'>, id: string): ModelPackage {
  return {
    id,
    family,
    strand,
    status: 'DRAFT',
    before: '',
    lines,
    isMet: null,
    requesters: [who],
    approvers: [],
    paid: new Set(),
    answered: new Set(),
    variation: null,
    reviewedOn: -Infinity,
    approvedOn: -Infinity,
    firstApprovedOn: new Map(),
    approved: new Map(),
    setAside: new Map(),
    payments: [],
    familyPence: 0,
  };
}

function approve({ today }: Model, of: ModelPackage, who: string): void {
  const { variation } = of;
  of.status = variation === null ? 'APPROVED' : 'VARIED';
  of.lines = variation?.lines ?? of.lines;
  if (variation !== null) of.requesters.push(variation.requester);
  of.variation = null;
  of.approvers.push(who);
  of.approvedOn = today;
  for (const line of of.lines) {
    of.approved.set(line.number, totalOf(line));
    if (!of.firstApprovedOn.has(line.number)) of.firstApprovedOn.set(line.number, today);
  }
  of.familyPence = of.lines.reduce((sum, line) => sum + totalOf(line), 0);
}

function decideAgainst(of: ModelPackage, status: string): void {
  of.status = of.variation === null ? status : 'VARIED';
  of.variation = null;
}

function setAside(of: ModelPackage, line: number, amount: number): void {
  of.setAside.set(line, valueOf(of.setAside, line) + amount);
}

/** What comes back may be paid again, unless the package is over: then it is approved no longer. */
function comeBack(of: ModelPackage, line: number, amount: number): void {
  if (isOver(of)) {
    of.approved.set(line, valueOf(of.approved, line) - amount);
    of.familyPence -= amount;
  } else setAside(of, line, amount);
}

function correct(of: ModelPackage, payment: ModelPayment, amount: number): void {
  const more = amount - payment.amount;
  payment.amount = amount;
  if (more < 0) comeBack(of, payment.line, 0 - more);
  else setAside(of, payment.line, 0 - Math.min(valueOf(of.setAside, payment.line), more));
}

/** What was not spent is approved no longer. */
function end(of: ModelPackage, status: string): void {
  of.status = status;
  of.variation = null;
  for (const { number } of of.lines) {
    const { paid, refunded } = balanceOf(of, number);
    if (!of.approved.has(number)) continue;
    of.approved.set(number, paid - refunded);
    of.setAside.set(number, 0);
  }
  if (of.approved.size > 0) of.familyPence = [...of.approved.values()].reduce((sum, one) => sum + one, 0);
}

function budget({ allocations }: Model, command: Of<'allocate' | 'transfer' | 'closeYear'>): void {
  const { year, strand, amount } = command;
  const at = (name: string) => {
    const found = allocations.get(name) ?? { given: 0, allocated: 0, isClosed: false, version: 0 };
    allocations.set(name, found);
    return found;
  };
  const own = at(keyOf(year, strand));
  if (command.verb === 'allocate') {
    if (own.version > 0 && own.given === amount) return;
    own.allocated += amount - own.given;
    own.given = amount;
  } else if (command.verb === 'transfer') {
    const other = at(keyOf(year, command.to));
    own.allocated -= amount;
    other.allocated += amount;
    other.version += 1;
  } else {
    own.isClosed = true;
    own.allocated -= amount;
    if (amount > 0) {
      const next = at(keyOf(year + 1, strand));
      next.allocated += amount;
      // Others may add to it: only when it begins has it a version by this.
      next.version = Math.max(next.version, 1);
    }
  }
  own.version += 1;
}
