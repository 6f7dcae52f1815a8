/** Why a figure is not told as it is, beside what counts have reasons of (DOMAIN 6.1, 6.2). */
export type TellingReason =
  /** The count that it is made of is not told. */
  | 'COUNT_HIDDEN'
  /** Of too few to have a middle. */
  | 'FEW_VALUES'
  | 'FEW_FAMILIES'
  | 'FEW_AUTHORITIES'
  | 'DOMINANT_CONTRIBUTOR'
  /** Hidden so that another one cannot be worked out from it. */
  | 'SECONDARY'
  /** Told, and so rounded that it is of low reliability. */
  | 'ROUNDED_TOO_CLOSE';

/** A figure as it stands in a table: a number in plain digits, or one of `z x c low u`, and why it is no number. */
export type Told = { readonly symbol: string; readonly reason: TellingReason | null };

export function told(symbol: string): Told {
  return { symbol, reason: null };
}

export function hidden(reason: TellingReason): Told {
  return { symbol: 'c', reason };
}

/** Whether a symbol is a number. */
export function isNumber(symbol: string): boolean {
  return /^-?\d/.test(symbol);
}
