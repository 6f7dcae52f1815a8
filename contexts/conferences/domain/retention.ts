import { addDays, addYears, type LocalDate, maxDate } from '../../../platform/dates/index.ts';
import type { Assessment } from './assess.ts';
import type { RetentionClass } from './codes.ts';
import { isEnded, type StatusChange } from './lifecycle.ts';
import { retentionClassOf } from './retention-class.ts';

/** Whole days for which what is past its time is still kept, so that the authority can see it coming and object. */
const GRACE_DAYS = 30;

/** For how long an authority keeps records, and what gives them their grace anew. */
export type Keeping = {
  /** Whole years from the end of the episode. */
  readonly years: Readonly<Record<RetentionClass, number>>;
  /** The day on which that came into force. Null for the default. */
  readonly since: LocalDate | null;
  /** The day on which the record was changed last: asked only where it matters. */
  readonly changedOn: () => LocalDate;
};

export type Retention = {
  readonly retentionClass: RetentionClass;
  /** The last day for which it is kept. Null while the episode is open. */
  readonly retainUntil: LocalDate | null;
  /** The first day on which it may be erased without anybody's asking. Null while the episode is open. */
  readonly erasedFrom: LocalDate | null;
};

/**
 * How long an episode is kept. The grace counts from whatever made it due last: its time, a record of long ago that came
 * or changed only now, or a policy that has just become shorter.
 */
export function retentionOf(
  { chronicle, timeline, status }: Pick<Assessment, 'chronicle' | 'timeline' | 'status'>,
  { years, since, changedOn }: Keeping,
): Retention {
  const retentionClass = retentionClassOf(chronicle);
  const endedOn = isEnded(status) ? lastEndIn(timeline) : null;
  if (endedOn === null) return { retentionClass, retainUntil: null, erasedFrom: null };
  const retainUntil = addYears(endedOn, years[retentionClass]);
  const dueOn = maxDate(maxDate(retainUntil, changedOn()), since ?? retainUntil);
  return { retentionClass, retainUntil, erasedFrom: addDays(dueOn, GRACE_DAYS + 1) };
}

/** Of a withdrawal that was closed later, the closure. */
function lastEndIn(timeline: readonly StatusChange[]): LocalDate | null {
  const ends = timeline.filter(({ status }) => isEnded(status)).map(({ on }) => on);
  return ends.length === 0 ? null : ends.reduce(maxDate);
}
