/** A day of the calendar, `YYYY-MM-DD`, with no time and no zone. Sorts as text. Made only by this folder. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** The years a date may be given in. Arithmetic may go past them (a due date after 2100 is still a date). */
export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2100;

const MILLISECONDS_PER_DAY = 86_400_000;
const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Null unless the text is exactly `YYYY-MM-DD`, is a day that exists, and lies in the years 1900 to 2100. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!DATE_SHAPE.test(text)) return null;
  const year = Number(text.slice(0, 4));
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  const milliseconds = Date.UTC(year, Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10)));
  // Date.UTC rolls 30 February into March: a date that does not come back as it was given does not exist.
  return new Date(milliseconds).toISOString().slice(0, 10) === text ? (text as LocalDate) : null;
}

/** For dates written in our own source and tests. Throws RangeError where `parseLocalDate` gives null. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new RangeError(`Not a date (YYYY-MM-DD, years 1900 to 2100): ${text}`);
  return date;
}

/** Whole days since 1 January 1970, which is 0. */
export function epochDay(date: LocalDate): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / MILLISECONDS_PER_DAY
  );
}

/** Names already made: episodes speak of the same few thousand days, and a name takes longer to make than to find. */
const names = new Map<number, LocalDate>();
const MOST_NAMES = 50_000;

/** Throws RangeError outside the years 100 to 9999, where `YYYY-MM-DD` would no longer sort as text. */
export function fromEpochDay(day: number): LocalDate {
  const known = names.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * MILLISECONDS_PER_DAY);
  const year = date.getUTCFullYear();
  if (!Number.isInteger(day) || !(year >= 100 && year <= 9999)) throw new RangeError(`Not a day we can name: ${day}`);
  const name = date.toISOString().slice(0, 10) as LocalDate;
  if (names.size < MOST_NAMES) names.set(day, name);
  return name;
}

/** `days` may be negative. Throws RangeError if it is not a whole number. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDay(date) + days);
}

/** Calendar days from one date to another: 0 for the same day, negative if `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}

/** 0 is Monday, 6 is Sunday. */
export function dayOfWeek(date: LocalDate): number {
  return (((epochDay(date) + 3) % 7) + 7) % 7;
}

/** Negative, zero or positive, as `Array.sort` wants it. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function isBefore(date: LocalDate, other: LocalDate): boolean {
  return date < other;
}

export function isAfter(date: LocalDate, other: LocalDate): boolean {
  return date > other;
}

export function minDate(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

export function maxDate(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
