export { ageAtEarliest, ageAtLatest } from './age.ts';
export { bankHolidaysIn, englandAndWalesBankHolidays, type WorkingCalendar } from './bank-holidays.ts';
export {
  addDays,
  compareDates,
  dayOfWeek,
  daysBetween,
  isAfter,
  isBefore,
  type LocalDate,
  localDate,
  maxDate,
  minDate,
  parseLocalDate,
} from './local-date.ts';
export { londonDate, londonInstant, londonTime } from './london.ts';
export { daysIn, month, type Month, monthOf, parseMonth } from './month.ts';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
export { addMonths } from './months.ts';
export { addYears } from './years.ts';
export { firstDayOf, parseWeek, type Span, spanOf, type Week, weekOf } from './week.ts';
