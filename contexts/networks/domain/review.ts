import { addDays, type LocalDate, minDate } from '../../../platform/dates/index.ts';
import type { BarrierOutcome, ReviewNextStep, SupportLivingArrangement } from './codes.ts';
import { isRecurring, type Line } from './line.ts';

export type ChildLives = { readonly laChildId: string; readonly lives: SupportLivingArrangement };

/** What was found when the package was looked at. */
export type PackageReview = {
  readonly number: number;
  readonly on: LocalDate;
  readonly by: string;
  readonly barrier: BarrierOutcome;
  readonly children: readonly ChildLives[];
  readonly next: ReviewNextStep;
};

/**
 * By when the package is to be reviewed next (M8): some weeks after it was last looked at, and before the end of any
 * recurring line that has not ended by then, since none goes on by itself (M7).
 */
export function nextReviewOn(
  lines: readonly Line[],
  { lookedAtOn, reviewWeeks }: { readonly lookedAtOn: LocalDate; readonly reviewWeeks: number },
): LocalDate {
  const byTime = addDays(lookedAtOn, 7 * reviewWeeks);
  const ends = lines.filter((line) => isRecurring(line) && line.until > lookedAtOn).map(({ until }) => until);
  return ends.reduce(minDate, byTime);
}

/** An approval is no review: that of a change brings the next one nearer, or leaves it where it is (M8). */
export function reviewAfterApproval(
  { reviewDueOn }: { readonly reviewDueOn: LocalDate | null },
  lines: readonly Line[],
  { approvedOn, reviewWeeks }: { readonly approvedOn: LocalDate; readonly reviewWeeks: number },
): LocalDate {
  const next = nextReviewOn(lines, { lookedAtOn: approvedOn, reviewWeeks });
  return reviewDueOn === null ? next : minDate(reviewDueOn, next);
}
