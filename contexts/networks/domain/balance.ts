import { type Pence, pence } from './pence.ts';

/**
 * Where the money of one approved line is. Every count is kept at nought or more, by a condition of the same write that
 * changes it: that alone holds M1, M2 and M5 whoever else pays at that moment, since a condition can compare what
 * remains but cannot add up what was spent.
 */
export const COUNTS = [
  /** Approved. Always `free + toPay + paid - refunded`. */
  'approved',
  /** Approved, and not set aside for anything. */
  'free',
  /** Committed, and not paid yet. */
  'toPay',
  /** Paid, as corrected. */
  'paid',
  /** Come back of what was paid. */
  'refunded',
] as const;
export type Count = (typeof COUNTS)[number];

export type Balance = Readonly<Record<Count, Pence>>;

/** What a command adds to each count (less, if negative). Made only below, so that no penny appears or vanishes. */
export type Move = Readonly<Partial<Record<Count, Pence>>>;

export const NOTHING: Balance = {
  approved: pence(0),
  free: pence(0),
  toPay: pence(0),
  paid: pence(0),
  refunded: pence(0),
};

/** An approval of `amount` more, or of less: never less than what is set aside or paid (M5). */
export function approving(amount: Pence): Move {
  return move({ approved: amount, free: amount });
}

export function committing(amount: Pence): Move {
  return move({ free: 0 - amount, toPay: amount });
}

export function releasing(amount: Pence): Move {
  return move({ free: amount, toPay: 0 - amount });
}

/** A payment takes what was committed first, and commits what is missing in the same breath (M2). */
export function paying(amount: Pence, { toPay }: Pick<Balance, 'toPay'>): Move {
  const committed = Math.min(toPay, amount);
  return move({ free: committed - amount, toPay: -committed, paid: amount });
}

/** What comes back may be paid again: it stays committed. */
export function refunding(amount: Pence): Move {
  return move({ refunded: amount, toPay: amount });
}

/** The difference between the amount of a payment as it was recorded and as it was. */
export function correcting(difference: Pence, balance: Pick<Balance, 'toPay'>): Move {
  return difference > 0 ? paying(difference, balance) : move({ paid: difference, toPay: 0 - difference });
}

/** Of a package that has ended: what comes back is not to be paid again, so its approval is taken back as well. */
export function takingBack(deltas: Move): Move {
  const { toPay = 0, ...others } = deltas;
  return toPay > 0 ? move({ ...others, approved: (deltas.approved ?? 0) - toPay }) : deltas;
}

/** Two moves in one. */
export function together(one: Move, other: Move): Move {
  const counts = COUNTS.map((count) => [count, (one[count] ?? 0) + (other[count] ?? 0)]);
  return move(Object.fromEntries(counts) as Record<Count, number>);
}

export function isPossible(balance: Balance, deltas: Move): boolean {
  return COUNTS.every((count) => balance[count] + (deltas[count] ?? 0) >= 0);
}

export function moved(balance: Balance, deltas: Move): Balance {
  return fromCounts((count) => balance[count] + (deltas[count] ?? 0));
}

export function total(balances: readonly Balance[]): Balance {
  return balances.reduce((all, balance) => fromCounts((count) => all[count] + balance[count]), NOTHING);
}

/** Committed: what is to be paid, and what was paid and has not come back (M2). */
export function committedOf({ toPay, paid, refunded }: Balance): Pence {
  return pence(toPay + paid - refunded);
}

function fromCounts(of: (count: Count) => number): Balance {
  return Object.fromEntries(COUNTS.map((count) => [count, of(count) as Pence])) as Balance;
}

function move(deltas: Partial<Record<Count, number>>): Move {
  const changes = Object.entries(deltas).filter(([, delta]) => delta !== 0);
  return Object.fromEntries(changes.map(([count, delta]) => [count, pence(delta)]));
}
