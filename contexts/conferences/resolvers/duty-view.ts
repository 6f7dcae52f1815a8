import { daysBetween, isAfter, type LocalDate } from '../../../platform/dates/index.ts';
import type { DutyRating, DutyState } from '../domain/codes.ts';
import type { Duty } from '../domain/duties.ts';

/** A duty as it stands on a day. */
export type DutyView = Duty & {
  readonly state: DutyState;
  readonly rating: DutyRating;
  readonly daysLate: number | null;
};

export function dutyView(duty: Duty, today: LocalDate): DutyView {
  const { dueOn, metOn } = duty;
  const judgedOn = metOn ?? today;
  const isLate = dueOn !== null && isAfter(judgedOn, dueOn);
  const state = metOn === null ? (isLate ? 'OVERDUE' : 'DUE') : isLate ? 'MET_LATE' : 'MET';
  const rating = !isLate ? 'GREEN' : judgedOn <= (duty.amberUntil ?? '') ? 'AMBER' : 'RED';
  return { ...duty, state, rating, daysLate: isLate ? daysBetween(dueOn, judgedOn) : null };
}

export function isOverdue({ dueOn, metOn }: Duty, today: LocalDate): boolean {
  return dueOn !== null && metOn === null && isAfter(today, dueOn);
}
