import { addYears, type LocalDate, maxDate } from '../../../platform/dates/index.ts';
import { erasedFrom } from '../../../platform/retention/grace.ts';
import type { PackageStatus, RetentionClass } from './codes.ts';
import { financialYearOf, lastDayOf } from './financial-year.ts';
import type { SupportPackage } from './package.ts';

/** Where nothing more is expected, so that the time of keeping runs: what is over, and requests that were left. */
export const RETENTION_STATUSES = [
  'CLOSED',
  'CANCELLED',
  'REJECTED',
  'RETURNED',
  'DRAFT',
] as const satisfies readonly PackageStatus[];

/** For how long an authority keeps packages, and what gives them their grace anew. */
export type Keeping = {
  /** Whole years: of what had money from the end of a financial year, of what had none from its end. */
  readonly years: Readonly<Record<'STANDARD' | 'SUPPORT_PACKAGE', number>>;
  /** The day on which that came into force. Null for the default. */
  readonly since: LocalDate | null;
  /** The days on which the package was begun, and on which it was changed last. */
  readonly begunOn: LocalDate;
  readonly changedOn: LocalDate;
};

export type PackageRetention = {
  readonly retentionClass: RetentionClass;
  /** The last day for which it is kept. Null while it goes on. */
  readonly retainUntil: LocalDate | null;
};

/** How long a package is kept: its money is accounted for by financial years, so its time runs from the end of one. */
export function retentionOf(current: SupportPackage, keeping: Keeping): PackageRetention {
  const { years } = keeping;
  const hadMoney = current.approvedOn !== undefined;
  const retentionClass = hadMoney ? 'SUPPORT_PACKAGE' : 'STANDARD';
  const endedOn = endOf(current, keeping);
  if (endedOn === null) return { retentionClass, retainUntil: null };
  const from = hadMoney ? lastDayOf(financialYearOf(endedOn)) : endedOn;
  return { retentionClass, retainUntil: addYears(from, years[retentionClass]) };
}

/**
 * The first day on which it may be erased without anybody's asking. What came back after the end is news, too.
 *
 * @param movedOn the day on which its ledger was last added to. Null if it has none.
 */
export function erasableFrom(
  retainUntil: LocalDate,
  { since, changedOn }: Keeping,
  movedOn: LocalDate | null,
): LocalDate {
  return erasedFrom(retainUntil, { since, changedOn: maxDate(changedOn, movedOn ?? changedOn) });
}

/** Never before it was recorded here: a package of long ago may be told late. */
function endOf({ status, closing, cancelledOn, decisions }: SupportPackage, { begunOn, changedOn }: Keeping) {
  if (status === 'CLOSED') return maxDate(closing?.on ?? changedOn, begunOn);
  if (status === 'CANCELLED') return cancelledOn ?? changedOn;
  if (status === 'REJECTED') return decisions.at(-1)?.on ?? changedOn;
  return status === 'RETURNED' || status === 'DRAFT' ? changedOn : null;
}
