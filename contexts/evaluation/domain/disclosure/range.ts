/** Whole numbers from one to another, both included. `to` may be Infinity. */
export type Range = { readonly from: number; readonly to: number };

export const ANYTHING: Range = { from: 0, to: Infinity };

export function exactly(count: number): Range {
  return { from: count, to: count };
}

export function isExact({ from, to }: Range): boolean {
  return from === to;
}

export function covers(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}
