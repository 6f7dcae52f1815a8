import type { Problem } from '../../../../platform/journal/problem.ts';
import type { Judged } from '../check.ts';
import type { FollowUpProceedings } from '../codes.ts';
import type { Found } from '../follow-up.ts';
import { MONTHS_TO } from '../points.ts';
import { problem } from './texts.ts';

/** Periods all begin with the index event, so that what was so at one point was so by every later one. */
export function againstOthers({ content, point, others, at }: Judged): readonly Problem[] {
  const { found } = content;
  if (found === undefined) return [];
  const goesBack = others.some(({ content: { found: other }, point: theirs }) => {
    if (other === undefined || theirs === point) return false;
    return MONTHS_TO[theirs] < MONTHS_TO[point] ? isBack(other, found) : isBack(found, other);
  });
  return goesBack ? [problem('O13', ...at, 'found')] : [];
}

const WERE_ISSUED: ReadonlySet<FollowUpProceedings> = new Set(['ISSUED', 'ENDED']);

/** O13: fewer days by the later point, or no proceedings where there had been. */
function isBack(earlier: Found, later: Found): boolean {
  const [before, after] = [earlier.proceedings, later.proceedings];
  const isUnissued = before !== undefined && after !== undefined && WERE_ISSUED.has(before) && !WERE_ISSUED.has(after);
  return isUnissued || (later.daysLookedAfter ?? Infinity) < (earlier.daysLookedAfter ?? 0);
}
