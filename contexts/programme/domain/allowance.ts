import type { Problem } from '../../../platform/journal/problem.ts';
import { problem } from './rules.ts';

/** Points a minute: see platform/graphql/limits/cost.ts. Enough for a look, to far more than anything of today needs. */
const CLIENT = { least: 1_000, most: 10_000_000 };
/** Not less than what makes the few thousand points that each caller draws ahead a small part of it. */
const AUTHORITY = { least: 100_000, most: 100_000_000 };

type Limits = { readonly least: number; readonly most: number };

export function checkClientAllowance(points: number | null): readonly Problem[] {
  return isWithin(CLIENT, points) ? [] : [problem('G22', 'input', 'pointsPerMinute')];
}

export function checkAuthorityAllowance(points: number | null): readonly Problem[] {
  return isWithin(AUTHORITY, points) ? [] : [problem('G23', 'input', 'pointsPerMinute')];
}

/** Null is the usual. */
function isWithin({ least, most }: Limits, points: number | null): boolean {
  return points === null || (Number.isInteger(points) && points >= least && points <= most);
}

/** With an allowance of its own, or with none: then the usual holds, whatever that comes to be. */
export function withAllowance<T extends { readonly allowance?: number }>(of: T, points: number | null): T {
  const { allowance: _, ...rest } = of;
  return (points === null ? rest : { ...rest, allowance: points }) as T;
}
