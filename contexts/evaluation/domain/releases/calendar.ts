import {
  addDays,
  dayOfWeek,
  type LocalDate,
  localDate,
  londonDate,
  londonInstant,
} from '../../../../platform/dates/index.ts';

/**
 * When releases come out, said beforehand: Code of Practice for Statistics, 3 and 3.1 (at a standard time, usually 9.30am, from a
 * calendar of twelve months). Whoever changes it changes what was announced.
 */
export const RELEASE_RULE = { cadence: 'QUARTERLY', weeksAfterQuarter: 8, time: '09:30', ahead: 4 } as const;

/** A release that is to come. */
export type ReleaseDue = {
  /** The last day of the quarter up to which it tells the financial year. */
  readonly quarterEndsOn: LocalDate;
  /** A day in England. */
  readonly dueOn: LocalDate;
  /** ISO 8601 instant, UTC. */
  readonly dueAt: string;
};

export type ReleaseCalendar = {
  /** The last day of the newest quarter that a release has told of. Null while none has. */
  readonly toldUntil: LocalDate | null;
  readonly next: ReleaseDue;
  readonly isLate: boolean;
  /** The next and those after it: a year's. */
  readonly ahead: readonly ReleaseDue[];
};

/** @param judgedOn of each release that is out and stands: the day on which the records of its snapshot were judged */
export function releaseCalendar(judgedOn: readonly LocalDate[], now: Date): ReleaseCalendar {
  const [newest] = judgedOn.toSorted().reverse();
  const toldUntil = newest === undefined ? null : quarterBefore(newest);
  const next = toldUntil === null ? firstAfter(now) : dueFor(quarterAfter(toldUntil));
  const ahead = [next];
  for (let last = next; ahead.length < RELEASE_RULE.ahead; ahead.push(last)) {
    last = dueFor(quarterAfter(last.quarterEndsOn));
  }
  return { toldUntil, next, isLate: Date.parse(next.dueAt) < now.getTime(), ahead };
}

/** Nothing was promised before the first release: it is the next that is due, and never late. */
function firstAfter(now: Date): ReleaseDue {
  let due = dueFor(quarterBefore(londonDate(now)));
  while (Date.parse(due.dueAt) < now.getTime()) due = dueFor(quarterAfter(due.quarterEndsOn));
  return due;
}

const DAYS = 7;
const THURSDAY = 3;

/** The first Thursday that is eight weeks away from the quarter or more: for decades none of them is a bank holiday. */
function dueFor(quarterEndsOn: LocalDate): ReleaseDue {
  const earliest = addDays(quarterEndsOn, RELEASE_RULE.weeksAfterQuarter * DAYS);
  const dueOn = addDays(earliest, (THURSDAY - dayOfWeek(earliest) + DAYS) % DAYS);
  return { quarterEndsOn, dueOn, dueAt: londonInstant(dueOn, RELEASE_RULE.time).toISOString() };
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
