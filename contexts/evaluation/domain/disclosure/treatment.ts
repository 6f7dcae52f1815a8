import type { Cell } from './cell.ts';
import type { DisclosureParameters } from './parameters.ts';
import { primaryReason, type PrimaryReason } from './primary.ts';
import { ANYTHING, exactly, type Range } from './range.ts';
import { roundHalfUp, whatRoundsTo } from './rounding.ts';

/** What is done with a count before anybody sees it. */
export type Treatment =
  | { readonly kind: 'EXACT' }
  | { readonly kind: 'ROUNDED'; readonly base: number }
  | { readonly kind: 'PRIMARY'; readonly reason: PrimaryReason }
  /** Hidden so that the others cannot be worked out from it. */
  | { readonly kind: 'SECONDARY' }
  | { readonly kind: 'UNRELEASED' };

export type Treatments = ReadonlyMap<string, Treatment>;

/** As far as the count itself is concerned: what protects others comes after. */
export function firstTreatment(cell: Cell, parameters: DisclosureParameters, before: number | undefined): Treatment {
  const reason = primaryReason(cell, parameters, before);
  if (reason !== null) return { kind: 'PRIMARY', reason };
  if (!cell.isReleased) return { kind: 'UNRELEASED' };
  const isRounded = cell.authority === null && parameters.roundingBase > 1;
  return isRounded ? { kind: 'ROUNDED', base: parameters.roundingBase } : { kind: 'EXACT' };
}

export function isSuppressed({ kind }: Treatment): boolean {
  return kind === 'PRIMARY' || kind === 'SECONDARY';
}

/** As it stands in a table. `low` is what rounds to zero and is none; `c` is confidential (DOMAIN 6.1). */
export function symbolOf({ count }: Cell, treatment: Treatment): string {
  switch (treatment.kind) {
    case 'PRIMARY':
    case 'SECONDARY':
      return 'c';
    case 'ROUNDED': {
      const shown = roundHalfUp(count, treatment.base);
      return shown === 0 && count > 0 ? 'low' : String(shown);
    }
    case 'EXACT':
      return String(count);
    case 'UNRELEASED':
      return 'x';
  }
}

/** What a table by itself tells of a count. A zero may be hidden for another one's sake: what is hidden may be one. */
export function toldBy({ count }: Cell, treatment: Treatment): Range {
  switch (treatment.kind) {
    case 'EXACT':
      return exactly(count);
    case 'ROUNDED': {
      if (count === 0) return exactly(0);
      const { from, to } = whatRoundsTo(roundHalfUp(count, treatment.base), treatment.base);
      return { from: Math.max(1, from), to };
    }
    case 'PRIMARY':
    case 'SECONDARY':
    case 'UNRELEASED':
      return ANYTHING;
  }
}
