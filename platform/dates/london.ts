import type { LocalDate } from './local-date.ts';

// Intl knows British Summer Time, and would know if the law changed it. Making a formatter is slow, so there is one.
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const HOUR_MILLISECONDS = 3_600_000;

/** To ask Intl costs as much as ten rules; clocks in England differ from UTC by whole hours, so a day begins on one. */
let lastAnswer: { readonly hour: number; readonly date: LocalDate } | undefined;

/** The day that it is in England at that instant. Throws RangeError on an invalid Date. */
export function londonDate(instant: Date): LocalDate {
  const hour = Math.floor(instant.getTime() / HOUR_MILLISECONDS);
  if (lastAnswer?.hour === hour) return lastAnswer.date;
  const parts = londonParts(instant);
  const date = `${parts.year}-${parts.month}-${parts.day}` as LocalDate;
  lastAnswer = { hour, date };
  return date;
}

/** The time that clocks in England show at that instant, `HH:MM`, 24-hour. Throws RangeError on an invalid Date. */
export function londonTime(instant: Date): string {
  const parts = londonParts(instant);
  return `${parts.hour}:${parts.minute}`;
}

/**
 * The instant at which clocks in England show that time of that day, `HH:MM`: the first, where they show it twice. Of a time that
 * they leave out, an hour later.
 */
export function londonInstant(date: LocalDate, time: string): Date {
  // Clocks in England show UTC, or an hour more.
  const asUtc = new Date(`${date}T${time}:00.000Z`);
  const earlier = new Date(asUtc.getTime() - HOUR_MILLISECONDS);
  const isSummer = londonDate(earlier) === date && londonTime(earlier) === time;
  return isSummer ? earlier : asUtc;
}

type DateTimePart = 'year' | 'month' | 'day' | 'hour' | 'minute';

function londonParts(instant: Date): Record<DateTimePart, string> {
  const parts = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of london.formatToParts(instant)) {
    if (type in parts) parts[type as DateTimePart] = value;
  }
  return parts;
}
