/**
 * M1 to M10 once more, on plain numbers, by no code of the product: a line has what is approved, what is set aside, and
 * payments, each with what came back of it; all else is added up when it is asked for. Days are whole days since 1970.
 */
export type Day = number;

export type ModelLine = {
  readonly number: number;
  readonly weekly: boolean;
  readonly from: Day;
  readonly until: Day;
  readonly pence: number;
  readonly payee: string;
};

export type ModelPayment = {
  readonly id: string;
  readonly line: number;
  readonly on: Day;
  amount: number;
  refunded: number;
};

export type ModelPackage = {
  readonly id: string;
  readonly family: string;
  readonly strand: string;
  status: string;
  before: string;
  lines: readonly ModelLine[];
  isMet: boolean | null;
  readonly requesters: string[];
  readonly approvers: string[];
  /** Whoever was ever paid. */
  readonly paid: Set<string>;
  /** Whoever answered for a payment from before the approval. */
  readonly answered: Set<string>;
  variation: { readonly requester: string; readonly lines: readonly ModelLine[] } | null;
  reviewedOn: Day;
  approvedOn: Day;
  readonly firstApprovedOn: Map<number, Day>;
  readonly approved: Map<number, number>;
  readonly setAside: Map<number, number>;
  readonly payments: ModelPayment[];
  /** What it counts for in its family's twelve months. */
  familyPence: number;
};

export type ModelAllocation = { given: number; allocated: number; isClosed: boolean; version: number };

export type Model = {
  readonly packages: ModelPackage[];
  /** By year and strand. */
  readonly allocations: Map<string, ModelAllocation>;
  today: Day;
};

export const LIMITS: Readonly<Record<string, number>> = { TM1: 50_000, PANEL1: Infinity };

/** In which more may be committed and paid. */
const OPEN = ['APPROVED', 'VARIED', 'REVIEWED', 'VARIATION_REQUESTED'];
export const isOpen = ({ status }: ModelPackage): boolean => OPEN.includes(status);
export const isOver = ({ status }: ModelPackage): boolean => ['CLOSED', 'CANCELLED', 'REJECTED'].includes(status);

export function yearOf(day: Day): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() - (date.getUTCMonth() < 3 ? 1 : 0);
}

export const totalOf = ({ weekly, from, until, pence }: ModelLine): number =>
  weekly ? pence * (Math.floor((until - from) / 7) + 1) : pence;

export const valueOf = (of: ReadonlyMap<number, number>, line: number): number => of.get(line) ?? 0;

const added = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

export function balanceOf({ approved, setAside, payments }: ModelPackage, line: number) {
  const own = payments.filter((payment) => payment.line === line);
  const paid = added(own.map(({ amount }) => amount));
  const refunded = added(own.map((payment) => payment.refunded));
  const all = { approved: valueOf(approved, line), toPay: valueOf(setAside, line), paid, refunded };
  return { ...all, free: all.approved - all.toPay - paid + refunded };
}

export const keyOf = (year: number, strand: string): string => `${String(year)} ${strand}`;

/** What is left of a year's allocation: what it has, less whatever is approved from it (M6). */
export function freeOf({ packages, allocations }: Model, key: string): number {
  const taken = packages.flatMap((one) =>
    one.lines
      .filter(({ from }) => keyOf(yearOf(from), one.strand) === key)
      .map(({ number }) => valueOf(one.approved, number)),
  );
  return (allocations.get(key)?.allocated ?? 0) - added(taken);
}

/** What a family was approved in the twelve months to today, besides one package. */
export function familyOf({ packages, today }: Model, { id, family }: ModelPackage): number {
  const date = new Date(today * 86_400_000);
  const since = Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate()) / 86_400_000;
  const others = packages.filter((one) => one.family === family && one.id !== id && one.approvedOn > since);
  return added(others.map(({ familyPence }) => familyPence));
}

/** By year, how much more is approved if these lines are. */
export function askedByYear({ approved, strand }: ModelPackage, lines: readonly ModelLine[]): Map<string, number> {
  const asked = new Map<string, number>();
  for (const line of lines) {
    const key = keyOf(yearOf(line.from), strand);
    asked.set(key, (asked.get(key) ?? 0) + totalOf(line) - valueOf(approved, line.number));
  }
  return asked;
}
