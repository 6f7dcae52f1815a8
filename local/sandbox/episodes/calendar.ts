import { addDays, dayOfWeek, daysBetween, isBefore, type LocalDate, maxDate } from '../../../platform/dates/index.ts';
import type { SeededRandom } from '../../../platform/seeded-random.ts';

/** About three years. */
const WINDOW_DAYS = 1092;
/** Above 1: referrals grow more frequent towards the end. */
const GROWTH = 1.4;

/**
 * The days of `count` referrals, earliest first, on working weekdays. They begin three years before the data end, or
 * shortly before the authority joined the network, if that is later.
 */
export function* referralDays(
  random: SeededRandom,
  given: { readonly count: number; readonly joinedOn: LocalDate; readonly asOf: LocalDate },
): Generator<LocalDate> {
  const { count, joinedOn, asOf } = given;
  const from = maxDate(addDays(asOf, -WINDOW_DAYS), addDays(joinedOn, -20));
  const lastDay = weekdayBefore(asOf);
  const span = daysBetween(from, lastDay);
  for (let index = 0; index < count; index += 1) {
    const share = ((index + random.float()) / count) ** (1 / GROWTH);
    const day = addDays(from, Math.floor(share * span));
    const weekday = dayOfWeek(day);
    const officeDay = weekday < 5 ? day : addDays(day, 7 - weekday);
    yield isBefore(lastDay, officeDay) ? lastDay : officeDay;
  }
}

function weekdayBefore(day: LocalDate): LocalDate {
  const before = addDays(day, -1);
  return dayOfWeek(before) < 5 ? before : weekdayBefore(before);
}
