import fc from 'fast-check';
import { type Model, type ModelLine, type ModelPackage, yearOf } from './model.ts';
import type { Command } from './model-commands.ts';
import { against } from './model-rules.ts';

/** Draws for one step, whatever the books then look like. */
export type Plan = {
  readonly verb: Command['verb'] | 'wait';
  /** Four in five are aimed at something that the model would let through, if there is anything. */
  readonly isAimed: boolean;
  readonly pick: number;
  readonly amount: number;
  readonly who: string;
  readonly other: string;
  readonly days: number;
  readonly flag: boolean;
  readonly shape: number;
};

const VERBS = {
  request: 6,
  submit: 12,
  check: 12,
  approve: 20,
  reject: 1,
  giveBack: 2,
  vary: 14,
  commit: 14,
  release: 6,
  pay: 40,
  refund: 14,
  correct: 14,
  suspend: 3,
  resume: 6,
  review: 4,
  cancel: 1,
  close: 3,
  erase: 2,
  allocate: 6,
  transfer: 5,
  closeYear: 3,
  wait: 6,
} as const satisfies Record<Plan['verb'], number>;

const PEOPLE = ['WORKER1', 'WORKER2', 'TM1', 'PANEL1', 'PANEL1'];
const STRANDS = ['FAMILY_NETWORKS', 'FAMILY_HELP'] as const;

export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  verb: fc.oneof(
    ...(Object.keys(VERBS) as Plan['verb'][]).map((verb) => ({ weight: VERBS[verb], arbitrary: fc.constant(verb) })),
  ),
  isAimed: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  pick: fc.nat(997),
  amount: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 500 }) },
    { weight: 1, arbitrary: fc.integer({ min: 501, max: 60_000 }) },
  ),
  who: fc.constantFrom(...PEOPLE),
  other: fc.constantFrom(...PEOPLE, 'SHOP1', 'SHOP1'),
  days: fc.integer({ min: 0, max: 120 }),
  flag: fc.boolean(),
  shape: fc.nat(11),
});

/** What brings packages so far that money can move. Aimed at what the model lets through. */
export const OPENING: readonly Plan['verb'][] = [
  'request',
  'submit',
  'check',
  'approve',
  'request',
  'submit',
  'check',
  'approve',
];

/** The command that a plan comes to, given the books. Undefined where there is nothing that it could be about. */
export function commandOf(model: Model, plan: Plan): Command | undefined {
  const candidates = rotated(possible(model, plan), plan.pick);
  const isAimed = plan.isAimed && plan.verb !== 'allocate';
  const through = isAimed ? candidates.find((command) => against(model, command).length === 0) : undefined;
  return through ?? candidates[0];
}

// eslint-disable-next-line complexity -- one case for each verb, a line or two each: a table of them would say no less.
function possible(model: Model, plan: Plan): readonly Command[] {
  const { verb, who, other, amount, flag } = plan;
  const { packages, today } = model;
  switch (verb) {
    case 'wait':
      return [];
    case 'request': {
      const [family, strand] = [plan.pick % 2 === 0 ? 'FAM1' : 'FAM2', STRANDS[plan.shape % 5 === 0 ? 1 : 0]];
      return [{ verb, family, strand, who, lines: linesOf(model, plan) }];
    }
    case 'check':
      return packages.map((of) => ({ verb, of, isMet: plan.shape > 0 }));
    case 'approve':
      return packages.flatMap((of) =>
        ['TM1', 'PANEL1', who].map((by): Command => ({ verb, of, who: by, isOverridden: plan.shape === 0 })),
      );
    case 'reject':
    case 'giveBack':
      return packages.map((of) => ({ verb, of, who }));
    case 'vary':
      return packages.map((of) => ({ verb, of, who: other, lines: changed(of, plan, model) }));
    case 'commit':
    case 'release':
      return linesIn(packages).map(({ of, line }) => ({ verb, of, line, amount }));
    case 'pay': {
      const [payee, retrospectiveBy] = [plan.shape === 0 ? who : null, flag ? other : null];
      const on = flag ? today - (plan.days % 4) : today;
      return linesIn(packages).map(({ of, line }) => ({ verb, of, line, amount, on, payee, retrospectiveBy }));
    }
    case 'refund':
    case 'correct':
      return packages.flatMap((of) =>
        of.payments.map((payment): Command => ({ verb, of, payment, amount: amount % (payment.amount + 200) || 1 })),
      );
    case 'allocate':
    case 'transfer':
    case 'closeYear':
      return budgets(model, { ...plan, verb });
    case 'submit':
    case 'suspend':
    case 'resume':
    case 'review':
    case 'cancel':
    case 'close':
    case 'erase':
      return packages.map((of) => ({ verb, of }));
  }
}

function budgets(
  { today }: Model,
  { verb, amount, flag, days, shape }: Plan & { readonly verb: 'allocate' | 'transfer' | 'closeYear' },
): readonly Command[] {
  const [strand, to] = flag ? STRANDS : [STRANDS[1], STRANDS[0]];
  const years = [yearOf(today), yearOf(today) - 1, yearOf(today) + 1].filter((year) => year >= 2026);
  return years.map((year): Command => {
    if (verb === 'allocate') return { verb, year, strand, amount: days * (shape < 4 ? 50 : 2_000) };
    if (verb === 'transfer') return { verb, year, strand, to, amount };
    return { verb, year, strand, amount: shape % 2 === 0 ? 0 : amount };
  });
}

/** One line, or two; some weekly; some of which begin early, or cross the end of March. */
function linesOf({ today }: Model, { shape, amount, days, other }: Plan): readonly ModelLine[] {
  const dear = dearOf(amount);
  const from = today - (shape % 3);
  const weekly = shape % 4 === 1;
  const until = shape === 7 ? from + 360 : weekly ? from + (days % 60) : from + days;
  const first: ModelLine = {
    number: 1,
    weekly,
    from,
    until,
    pence: Math.ceil(dear / (weekly ? 5 : 1)),
    payee: other,
  };
  return shape % 2 === 0 ? [first] : [first, { ...first, number: 2, weekly: false, pence: dear, payee: 'SHOP1' }];
}

/** Another amount, a longer time, another payee, or a line more. */
function changed(
  { lines }: ModelPackage,
  { shape, amount, days, other }: Plan,
  { today }: Model,
): readonly ModelLine[] {
  const dear = dearOf(amount);
  const [first, ...rest] = lines as readonly [ModelLine, ...ModelLine[]];
  if (shape < 4) return [{ ...first, pence: Math.ceil(dear / (first.weekly ? 5 : 1)) }, ...rest];
  if (shape < 7) return [{ ...first, until: first.until + (days % 30) }, ...rest];
  if (shape < 8) return [{ ...first, payee: other }, ...rest];
  if (shape < 9) return lines;
  const number = lines.length + 1;
  return [...lines, { number, weekly: false, from: today - 3, until: today + days, pence: dear, payee: 'SHOP1' }];
}

/** Lines are dearer than what is paid of them. */
function dearOf(amount: number): number {
  return amount <= 500 ? amount * 50 : amount;
}

function linesIn(packages: readonly ModelPackage[]): readonly { readonly of: ModelPackage; readonly line: number }[] {
  return packages.flatMap((of) => of.lines.map(({ number }) => ({ of, line: number })));
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const from = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}
