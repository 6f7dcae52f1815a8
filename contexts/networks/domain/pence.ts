/** Money: whole pence sterling. Never a fraction, and never so much that a sum could leave what a number holds exactly. */
export type Pence = number & { readonly __brand: 'Pence' };

/** Ten million pounds: far above any package, and low enough that sums of millions of entries stay exact. */
export const MOST_PENCE = 1_000_000_000;

export const NO_PENCE = 0 as Pence;

/** For amounts that were checked, or are written in our own source. @throws RangeError unless whole and within ±10 million pounds. */
export function pence(amount: number): Pence {
  if (!Number.isInteger(amount) || Math.abs(amount) > MOST_PENCE) throw new RangeError(`Not whole pence: ${amount}`);
  // -0 is no amount of its own.
  return (amount === 0 ? 0 : amount) as Pence;
}

/** An amount somebody asks for: whole, more than nothing, and at most ten million pounds. */
export function isPayable(amount: number): amount is Pence {
  return Number.isInteger(amount) && amount > 0 && amount <= MOST_PENCE;
}

export function sum(amounts: readonly Pence[]): Pence {
  return amounts.reduce<number>((total, amount) => total + amount, 0) as Pence;
}

/** Rounded half up to the whole penny: only for averages that are shown, never for money that moves. */
export function dividedBy(amount: Pence, parts: number): Pence {
  return Math.round(amount / parts) as Pence;
}
