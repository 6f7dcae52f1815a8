import { type LocalDate, localDate, parseLocalDate } from '../../../platform/dates/index.ts';

/** What is recorded of the accreditation of an authority's FGC service by the Family Rights Group (DOMAIN 2.6). */
export type AccreditationEntry = {
  readonly status: 'NOT_APPLIED' | 'IN_PROGRESS' | 'ACCREDITED';
  /** When it came to be so: for an accreditation, the day of the award. */
  readonly on: LocalDate;
};

/** How it stands on a day. A lapse is never recorded: it follows from the day. */
export type Accreditation = {
  readonly status: AccreditationEntry['status'] | 'LAPSED';
  readonly awardedOn: LocalDate | null;
  /** The first day on which the last award no longer holds. */
  readonly expiresOn: LocalDate | null;
};

/** An award lasts so long (Family Rights Group, FGC service accreditation). */
const LASTS_YEARS = 3;

/** `entries` are oldest first. */
export function accreditationOn(entries: readonly AccreditationEntry[], date: LocalDate): Accreditation {
  const known = entries.filter(({ on }) => on <= date);
  const last = known.at(-1)?.status ?? 'NOT_APPLIED';
  const awardedOn = known.findLast(({ status }) => status === 'ACCREDITED')?.on ?? null;
  if (awardedOn === null) return { status: last, awardedOn: null, expiresOn: null };
  const expiresOn = expiryOf(awardedOn);
  return { status: statusAfterAward(last, date < expiresOn), awardedOn, expiresOn };
}

/** Whoever applies again stays accredited as long as the last award holds; whoever gives it up does not. */
function statusAfterAward(last: AccreditationEntry['status'], holds: boolean): Accreditation['status'] {
  if (last === 'NOT_APPLIED') return 'LAPSED';
  if (holds) return 'ACCREDITED';
  return last === 'IN_PROGRESS' ? 'IN_PROGRESS' : 'LAPSED';
}

/** The same day of the year; of 29 February, 28 February. */
function expiryOf(awardedOn: LocalDate): LocalDate {
  const year = String(Number(awardedOn.slice(0, 4)) + LASTS_YEARS);
  return parseLocalDate(`${year}${awardedOn.slice(4)}`) ?? localDate(`${year}-02-28`);
}

/** With an entry added, in the place of the one of that day or of the one that it corrects. */
export function withEntry(
  entries: readonly AccreditationEntry[],
  entry: AccreditationEntry,
  insteadOf: LocalDate | null,
): readonly AccreditationEntry[] {
  const others = entries.filter(({ on }) => on !== entry.on && on !== insteadOf);
  return [...others, entry].toSorted((one, other) => (one.on < other.on ? -1 : 1));
}
