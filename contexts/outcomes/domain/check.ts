import type { LocalDate, Month } from '../../../platform/dates/index.ts';
import type { Problem, Severity } from '../../../platform/journal/problem.ts';
import type { FollowUp, FollowUpContent, FollowUpIndex } from './follow-up.ts';
import type { FollowUpPoint } from './codes.ts';
import { dueOn, isInWindow } from './points.ts';
import { checkFound } from './rules/found.ts';
import { againstOthers } from './rules/others.ts';
import { problem } from './rules/texts.ts';

/** What a follow-up is judged by, besides what it says. */
export type Judged = {
  readonly point: FollowUpPoint;
  readonly content: FollowUpContent;
  /** As it was recorded with. */
  readonly index: FollowUpIndex;
  /** As it now is. Null where there is none any more. */
  readonly indexNow: FollowUpIndex | null;
  /** Undefined before birth. */
  readonly birthMonth: Month | undefined;
  /** The other follow-ups of the child in this conference. */
  readonly others: readonly Pick<FollowUp, 'point' | 'content'>[];
  readonly today: LocalDate;
  /** Where the content stands: from the mutation's argument, or from the record's root. */
  readonly at: readonly string[];
};

const GRAVITY = { ERROR: 0, QUERY: 1, FLAG: 2, INFO: 3 } as const satisfies Record<Severity, number>;

/** All that is wrong or noteworthy about a follow-up, gravest first. What was confirmed is told no longer. */
export function checkFollowUp(judged: Judged): readonly Problem[] {
  const confirmed = new Set<string>(judged.content.confirmed ?? []);
  return findingsIn(judged)
    .filter(({ code }) => !confirmed.has(code))
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

/** The same with what was confirmed, for whoever keeps how good records are. */
export function findingsIn(judged: Judged): Problem[] {
  const { content, at } = judged;
  return [
    ...days(judged),
    ...oneOfTwo(content, at),
    ...indexMoved(judged),
    ...checkFound(judged),
    ...againstOthers(judged),
  ];
}

/** O3, O4, O8. */
function days({ content: { on }, index, point, today, at }: Judged): readonly Problem[] {
  if (on < index.on) return [problem('O3', ...at, 'on')];
  if (on > today) return [problem('O4', ...at, 'on')];
  return isInWindow(on, dueOn(point, index.on)) ? [] : [problem('O8', ...at, 'on')];
}

/** O5. */
function oneOfTwo({ found, notFollowedUp }: FollowUpContent, at: readonly string[]): readonly Problem[] {
  return (found === undefined) === (notFollowedUp === undefined) ? [problem('O5', ...at, 'found')] : [];
}

/** O14. */
function indexMoved({ index, indexNow, at }: Judged): readonly Problem[] {
  const isSame = indexNow !== null && indexNow.event === index.event && indexNow.on === index.on;
  return isSame ? [] : [problem('O14', ...at, 'on')];
}
