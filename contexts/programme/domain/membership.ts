import type { LocalDate } from '../../../platform/dates/index.ts';
import type { ProgrammeArm, ProgrammeCode } from './programme.ts';

/** Days, both included. A null `until` has no end yet. */
export type Period = { readonly from: LocalDate; readonly until: LocalDate | null };

export type Membership = Period & {
  readonly programme: ProgrammeCode;
  /** Code of one of the programme's waves. */
  readonly wave: string;
  readonly arm: ProgrammeArm;
};

export function covers(
  period: { readonly from: LocalDate | null; readonly until: LocalDate | null },
  date: LocalDate,
): boolean {
  return (period.from === null || period.from <= date) && (period.until === null || date <= period.until);
}

export function overlap(one: Period, other: Period): boolean {
  return covers(one, other.from) || covers(other, one.from);
}

/** The first day on which more than `places` of the periods run at once, or null. The most run on a day when one starts. */
export function firstOverfullDay(periods: readonly Period[], places: number): LocalDate | null {
  const starts = periods.map(({ from }) => from).sort();
  return starts.find((day) => periods.filter((period) => covers(period, day)).length > places) ?? null;
}
