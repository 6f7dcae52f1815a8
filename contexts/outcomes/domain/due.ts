import { addDays, type LocalDate } from '../../../platform/dates/index.ts';
import type { FollowUpPoint } from './codes.ts';
import type { FollowUp, FollowUpIndex } from './follow-up.ts';
import { dueOn, LATE_DAYS, POINTS } from './points.ts';

/** A child, and what is counted from: null while there is nothing. */
export type Followed = { readonly laChildId: string; readonly index: FollowUpIndex | null };

/** A follow-up that nobody has recorded. */
export type FollowUpDue = {
  readonly laChildId: string;
  readonly point: FollowUpPoint;
  readonly index: FollowUpIndex;
  readonly dueOn: LocalDate;
};

/** Every follow-up of these children that is not recorded, by child and point, whenever it is due. */
export function unrecorded(
  children: readonly Followed[],
  recorded: readonly Pick<FollowUp, 'laChildId' | 'point'>[],
): readonly FollowUpDue[] {
  const done = new Set(recorded.map(({ laChildId, point }) => `${laChildId} ${point}`));
  return children.flatMap(({ laChildId, index }) =>
    index === null
      ? []
      : POINTS.filter((point) => !done.has(`${laChildId} ${point}`)).map((point) => {
          return { laChildId, point, index, dueOn: dueOn(point, index.on) };
        }),
  );
}

/** The first day whose follow-ups can still be done in time: what was due before has lapsed, and is on no list any more. */
export function firstDayOpen(today: LocalDate): LocalDate {
  return addDays(today, -LATE_DAYS);
}
