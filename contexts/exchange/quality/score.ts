import type { LocalDate } from '../../../platform/dates/index.ts';
import { daysBetween } from '../../../platform/dates/index.ts';
import { type Sums, sumNames } from './sums.ts';

/** Parts of a hundred. Null where there is nothing to tell of. */
export type Score = {
  /** Records without a query that wants an answer. */
  readonly validity: number | null;
  /** Of what records should hold, what they do. */
  readonly completeness: number | null;
  /** How lately anything was changed: 100 within a week, 0 after five. */
  readonly freshness: number | null;
  /** By their weights: 40, 40 and 20. */
  readonly total: number | null;
};

const WEIGHTS = { validity: 40, completeness: 40, freshness: 20 } as const;
/** Days. */
const FRESH = 7;
const STALE = 35;

/** @param lastChangeOn null if nothing ever was */
export function scoreOf(
  sums: Sums,
  { lastChangeOn, today }: { lastChangeOn: LocalDate | null; today: LocalDate },
): Score {
  const { records = 0, unanswered = 0 } = sums;
  const parts = {
    validity: share(records - unanswered, records),
    completeness: share(sumOf(sums, 'filled'), sumOf(sums, 'expected')),
    freshness: lastChangeOn === null ? null : freshness(daysBetween(lastChangeOn, today)),
  };
  return { ...parts, total: weighted(parts) };
}

/** Over all fields. */
export function sumOf(sums: Sums, sum: 'expected' | 'filled'): number {
  const end = sumNames.field('', sum).slice('field/'.length);
  return Object.entries(sums)
    .filter(([name]) => name.startsWith('field/') && name.endsWith(end))
    .reduce((total, [, count]) => total + count, 0);
}

function freshness(days: number): number {
  if (days <= FRESH) return 100;
  return Math.max(0, Math.round(((STALE - days) / (STALE - FRESH)) * 100));
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 100);
}

/** Of those parts that there are. */
function weighted(parts: Omit<Score, 'total'>): number | null {
  const known = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).flatMap((part) => {
    const value = parts[part];
    return value === null ? [] : [{ value, weight: WEIGHTS[part] }];
  });
  const all = known.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? null : Math.round(known.reduce((sum, { value, weight }) => sum + value * weight, 0) / all);
}
