import type { Cell } from './cell.ts';
import type { DisclosureParameters } from './parameters.ts';
import type { Range } from './range.ts';

/** Why a count is not shown for its own sake. Which of them it is tells of the count: it is kept, and shown to nobody. */
export type PrimaryReason =
  | 'SMALL_COUNT'
  | 'FEW_FAMILIES'
  | 'FEW_AUTHORITIES'
  | 'DOMINANT_AUTHORITY'
  /** An earlier release showed a count that differs by so little that the difference is a few children. */
  | 'SMALL_CHANGE';

/**
 * @param before what an earlier release showed of it, if that was another count
 * @returns null for what may be shown, as far as it is concerned.
 */
export function primaryReason(
  cell: Cell,
  parameters: DisclosureParameters,
  before: number | undefined,
): PrimaryReason | null {
  const { count, families } = cell;
  const { suppressed, leastFamilies } = parameters;
  if (count >= suppressed.from && count <= suppressed.to) return 'SMALL_COUNT';
  if (before !== undefined && Math.abs(count - before) <= suppressed.to) return 'SMALL_CHANGE';
  if (count === 0) return null;
  if (families < leastFamilies) return 'FEW_FAMILIES';
  return cell.authority === null && cell.isReleased ? reasonOfMakers(cell, parameters) : null;
}

function reasonOfMakers({ count, contributions }: Cell, parameters: DisclosureParameters): PrimaryReason | null {
  const brought = [...contributions.values()].filter((each) => each > 0).sort((one, other) => other - one);
  if (brought.length < parameters.leastAuthorities) return 'FEW_AUTHORITIES';
  const [first = 0, second = 0] = brought;
  const isOverMost = (part: number, perMille: number): boolean => part * 1000 > count * perMille;
  const isDominated = isOverMost(first, parameters.mostOfOne) || isOverMost(first + second, parameters.mostOfTwo);
  return isDominated ? 'DOMINANT_AUTHORITY' : null;
}

export type Hidden = { readonly cell: Cell; readonly reason: PrimaryReason; readonly before: number | undefined };

/** What must stay possible, for all that anybody can work out, of a count that is not shown for its own sake. */
export function protectionOf({ cell, reason, before }: Hidden, parameters: DisclosureParameters): Range {
  const { count } = cell;
  const small = { from: Math.max(1, parameters.suppressed.from), to: parameters.suppressed.to };
  if (reason === 'SMALL_COUNT') return small;
  if (reason === 'FEW_FAMILIES') return { from: small.from, to: Math.max(small.to, count) };
  if (reason === 'SMALL_CHANGE' && before !== undefined) return changeOf(before, count, parameters);
  const around = Math.max(small.to, Math.ceil((count * parameters.leastUncertainty) / 1000));
  return { from: Math.max(small.from, count - around), to: count + around };
}

/** A change can be none at all, and as large as several children: one cannot be told from either. */
function changeOf(before: number, count: number, { leastChange }: DisclosureParameters): Range {
  const change = Math.max(Math.abs(count - before), leastChange);
  return count > before ? { from: before, to: before + change } : { from: Math.max(0, before - change), to: before };
}
