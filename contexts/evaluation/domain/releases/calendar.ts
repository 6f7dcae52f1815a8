import { addDays, dayOfWeek, type LocalDate, localDate } from '../../../../platform/dates/index.ts';

/**
 * When releases come out, said beforehand: Code of Practice for Statistics, 3 and 3.1 (at a standard time, usually 9.30am, from a
 * calendar of twelve months). Whoever changes it changes what was announced.
 */
export const RELEASE_RULE = { cadence: 'QUARTERLY', weeksAfterQuarter: 8, time: '09:30', ahead: 4 } as const;

/** A release that is to come. */
export type ReleaseDue = {
  /** The last day of the quarter up to which it tells the financial year. */
  readonly quarterEndsOn: LocalDate;
  /** A day in England, at the time of the rule. */
  readonly dueOn: LocalDate;
};

/** What calendars and clocks in England show: the time as `HH:MM`. */
export type EnglishTime = { readonly day: LocalDate; readonly time: string };

export type ReleaseCalendar = {
  /** The last day of the newest quarter that a release has told of. Null while none has. */
  readonly toldUntil: LocalDate | null;
  readonly next: ReleaseDue;
  readonly isLate: boolean;
  /** The next and those after it: a year's. */
  readonly ahead: readonly ReleaseDue[];
};

/** Of each release that was published: the day on which the records of its snapshot were judged. */
export type ReleasesOut = { readonly standing: readonly LocalDate[]; readonly withdrawn: readonly LocalDate[] };

export function releaseCalendar({ standing, withdrawn }: ReleasesOut, now: EnglishTime): ReleaseCalendar {
  const newest = standing.toSorted().at(-1);
  const toldUntil = newest === undefined ? null : quarterBefore(newest);
  const next = toldUntil === null ? firstDue(withdrawn, now) : dueFor(quarterAfter(toldUntil));
  const ahead = [next];
  for (let last = next; ahead.length < RELEASE_RULE.ahead; ahead.push(last)) {
    last = dueFor(quarterAfter(last.quarterEndsOn));
  }
  return { toldUntil, next, isLate: isPast(next, now), ahead };
}

/** Nothing was promised before the first release, so it is never late. What was withdrawn is due again. */
function firstDue(withdrawn: readonly LocalDate[], now: EnglishTime): ReleaseDue {
  const [oldest] = withdrawn.toSorted();
  if (oldest !== undefined) return dueFor(quarterBefore(oldest));
  let due = dueFor(quarterBefore(now.day));
  while (isPast(due, now)) due = dueFor(quarterAfter(due.quarterEndsOn));
  return due;
}

const DAYS = 7;
const THURSDAY = 3;

/** The first Thursday that is eight weeks away from the quarter or more: for decades none of them is a bank holiday. */
function dueFor(quarterEndsOn: LocalDate): ReleaseDue {
  const earliest = addDays(quarterEndsOn, RELEASE_RULE.weeksAfterQuarter * DAYS);
  const dueOn = addDays(earliest, (THURSDAY - dayOfWeek(earliest) + DAYS) % DAYS);
  return { quarterEndsOn, dueOn };
}

function isPast({ dueOn }: ReleaseDue, { day, time }: EnglishTime): boolean {
  return dueOn < day || (dueOn === day && RELEASE_RULE.time < time);
}

/** Of the financial year: its first quarter ends on 30 June. */
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The last day of the newest quarter that was over on that day. */
function quarterBefore(day: LocalDate): LocalDate {
  const year = Number(day.slice(0, 'yyyy'.length));
  const end = QUARTER_ENDS.findLast((each) => `${year}-${each}` < day);
  return localDate(end === undefined ? `${year - 1}-12-31` : `${year}-${end}`);
}

function quarterAfter(quarterEndsOn: LocalDate): LocalDate {
  const year = Number(quarterEndsOn.slice(0, 'yyyy'.length));
  const end = QUARTER_ENDS.find((each) => `${year}-${each}` > quarterEndsOn);
  return localDate(end === undefined ? `${year + 1}-03-31` : `${year}-${end}`);
}
