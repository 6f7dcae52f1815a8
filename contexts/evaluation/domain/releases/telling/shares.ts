import { tenthsOfPercent } from '../../disclosure/rounding.ts';
import { hidden, isNumber, type Told, told } from './told.ts';

/** A base of ten moves a share of fewer than these by more than five percentage points: it would tell of the rounding. */
const LEAST_OF_ROUNDED = 100;

/** Of the two counts nothing is given but what everybody reads. */
export type SharedCounts = {
  readonly numerator: string;
  readonly denominator: string;
  /** Whether they are rounded, as those of all authorities together are. */
  readonly isRounded: boolean;
};

/**
 * A share of two counts as they are published, to one decimal place, halves up. Made of the symbols alone, it tells nothing
 * that they do not; made of the counts behind rounded ones, it would tell which of ten counts it is.
 */
export function shareTold({ numerator, denominator, isRounded }: SharedCounts): Told {
  if (numerator === 'x' || denominator === 'x') return told('x');
  if (denominator === '0' || denominator === 'z') return told('z');
  if (numerator === 'c' || denominator === 'c') return hidden('COUNT_HIDDEN');
  if (!isNumber(numerator) || !isNumber(denominator)) return { symbol: 'u', reason: 'ROUNDED_TOO_CLOSE' };
  if (isRounded && Number(denominator) < LEAST_OF_ROUNDED) return { symbol: 'u', reason: 'ROUNDED_TOO_CLOSE' };
  const tenths = tenthsOfPercent(Number(numerator), Number(denominator)) ?? 0;
  return told((tenths / 10).toFixed(1));
}
