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

/** The day that it is in England at that instant. Throws RangeError on an invalid Date. */
export function londonDate(instant: Date): LocalDate {
  const parts = londonParts(instant);
  return `${parts.year}-${parts.month}-${parts.day}` as LocalDate;
}

/** The time that clocks in England show at that instant, `HH:MM`, 24-hour. Throws RangeError on an invalid Date. */
export function londonTime(instant: Date): string {
  const parts = londonParts(instant);
  return `${parts.hour}:${parts.minute}`;
}

type DateTimePart = 'year' | 'month' | 'day' | 'hour' | 'minute';

function londonParts(instant: Date): Record<DateTimePart, string> {
  const parts = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of london.formatToParts(instant)) {
    if (type in parts) parts[type as DateTimePart] = value;
  }
  return parts;
}
