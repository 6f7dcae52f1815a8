import { addDays, type LocalDate, maxDate } from '../dates/index.ts';

/** Whole days for which what is past its time is still kept, so that the authority can see it coming and object. */
const GRACE_DAYS = 30;

/** What gives a record its grace anew. */
export type Since = {
  /** The day on which the record was changed last. */
  readonly changedOn: LocalDate;
  /** The day on which the policy began by which it is kept. Null for the default. */
  readonly since: LocalDate | null;
};

/**
 * The first day on which what is kept until a day may be erased without anybody's asking. The grace counts from whatever
 * made it due last: its time, a record of long ago that came or changed only now, or a policy that has just become shorter.
 */
export function erasedFrom(retainUntil: LocalDate, { changedOn, since }: Since): LocalDate {
  const dueOn = maxDate(maxDate(retainUntil, changedOn), since ?? retainUntil);
  return addDays(dueOn, GRACE_DAYS + 1);
}
