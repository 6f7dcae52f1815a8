import type { LocalDate } from '../../../platform/dates/index.ts';
import type { PackagePurpose, PackageStatus, ReformStrand } from '../domain/codes.ts';
import { isPayable } from '../domain/lifecycle.ts';
import { totalOfAll } from '../domain/line.ts';
import type { SupportPackage } from '../domain/package.ts';
import type { Pence } from '../domain/pence.ts';

/** What lists show of a package: carried by the indexes. What was paid is not: a payment does not touch the package. */
export type PackageSummary = {
  readonly id: string;
  readonly version: number;
  readonly source: SupportPackage['source'];
  readonly status: PackageStatus;
  readonly purpose: PackagePurpose;
  readonly strand: ReformStrand;
  readonly familyRef: string;
  readonly children: readonly string[];
  readonly requester: string;
  /** Global id of the one that named the need. Null with an exemption. */
  readonly conferenceId: string | null;
  /** Of all lines, as they were asked for or approved. */
  readonly total: Pence;
  readonly reviewDueOn: LocalDate | null;
  /** The last day of the line that ends first, of a package that is payable. */
  readonly endsOn: LocalDate | null;
  readonly createdAt: string;
  readonly changedAt: string;
};

export function summaryOf(current: SupportPackage): PackageSummary {
  const { id, version, source, status, request, reviewDueOn, createdAt, changedAt } = current;
  const { purpose, strand, familyRef, children, requester, need, lines } = request;
  const [first] = lines.map(({ until }) => until).sort();
  return {
    id,
    version,
    source,
    status,
    purpose,
    strand,
    familyRef,
    children,
    requester,
    conferenceId: need.kind === 'MEETING' ? need.conferenceId : null,
    total: totalOfAll(lines),
    reviewDueOn,
    endsOn: isPayable(status) && first !== undefined ? first : null,
    createdAt,
    changedAt,
  };
}
