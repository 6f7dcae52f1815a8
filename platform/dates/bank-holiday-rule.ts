import { addDays, dayOfWeek, fromEpochDay, type LocalDate } from './local-date.ts';

const MONDAY = 0;
const SATURDAY = 5;
const [JANUARY, MAY, AUGUST, DECEMBER] = [1, 5, 8, 12];

/**
 * The bank holidays of England and Wales in a year by the standing rule (Banking and Financial Dealings Act 1971,
 * Schedule 1, common law, and the early May holiday since 1978), substitute days included, in order. Days proclaimed
 * for one year only, such as a coronation, cannot be computed.
 */
export function bankHolidaysByRule(year: number): readonly LocalDate[] {
  const easter = easterSunday(year);
  const fixed = [day(year, JANUARY, 1), day(year, DECEMBER, 25), day(year, DECEMBER, 26)];
  const holidays = [
    addDays(easter, -2),
    addDays(easter, 1),
    mondayOnOrAfter(day(year, MAY, 1)),
    mondayOnOrAfter(day(year, MAY, 25)),
    mondayOnOrAfter(day(year, AUGUST, 25)),
    ...fixed.filter((date) => !isWeekend(date)),
  ];
  for (const date of fixed.filter(isWeekend)) holidays.push(nextFreeWeekday(date, holidays));
  return holidays.sort();
}

export function isWeekend(date: LocalDate): boolean {
  return dayOfWeek(date) >= SATURDAY;
}

/** Christmas on a Sunday leaves Boxing Day on the Monday where it is, and takes the Tuesday. */
function nextFreeWeekday(date: LocalDate, taken: readonly LocalDate[]): LocalDate {
  let candidate = addDays(date, 1);
  while (isWeekend(candidate) || taken.includes(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

function mondayOnOrAfter(date: LocalDate): LocalDate {
  return addDays(date, (7 - dayOfWeek(date) + MONDAY) % 7);
}

/** Western Easter by the Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): LocalDate {
  const century = Math.floor(year / 100);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const leapCorrection = century - Math.floor(century / 4);
  const goldenNumber = year % 19;
  const moonAge = (19 * goldenNumber + leapCorrection - moonCorrection + 15) % 30;
  const fullMoon = moonAge - Math.floor((moonAge + Math.floor(goldenNumber / 11)) / 29);
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - leapCorrection) % 7;
  return addDays(day(year, 3, 28), fullMoon - weekday);
}

function day(year: number, monthOfYear: number, dayOfMonth: number): LocalDate {
  return fromEpochDay(Date.UTC(year, monthOfYear - 1, dayOfMonth) / 86_400_000);
}
