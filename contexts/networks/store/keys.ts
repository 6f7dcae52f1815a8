import type { Scope } from '../../../platform/actor/scope.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn, segment } from '../../../platform/table/keys.ts';
import type { ReformStrand } from '../domain/codes.ts';
import type { FinancialYear } from '../domain/financial-year.ts';
import type { SupportPackage } from '../domain/package.ts';

export type SourceRecord = SupportPackage['source'];

/** Each kind of item of this context, where it lies. */
export const keys = {
  package: (scope: Scope, id: string): Key => keyIn(packagePartition(scope, id), 'STATE'),
  /** The counts of all lines: apart from the package, so that a payment writes little, and never meets a change of it. */
  balances: (scope: Scope, id: string): Key => keyIn(packagePartition(scope, id), 'BALANCES'),
  entry: (scope: Scope, packageId: string, id: string): Key =>
    keyIn(packagePartition(scope, packageId), `${ENTRY}${id}`),
  /** Tells that somebody was paid by a package: looked at where they would approve a change of it (M4). */
  paidBy: (scope: Scope, packageId: string, payeeRef: string): Key =>
    keyIn(packagePartition(scope, packageId), `${PAYEE}${payeeRef}`),
  /** Tells that somebody answered for a payment of a package from before its approval: nothing of it is paid to them (M4). */
  answeredBy: (scope: Scope, packageId: string, ref: string): Key =>
    keyIn(packagePartition(scope, packageId), `${ANSWERED}${ref}`),
  packageSource: (scope: Scope, { system, recordId }: SourceRecord): Key =>
    keyIn(partitionIn(scope, 'MARK', 'PKG-SOURCE', segment(system), segment(recordId)), 'STATE'),
  /** Holds a payment's reference to one payment (M12). */
  paymentReference: (scope: Scope, reference: string): Key =>
    keyIn(partitionIn(scope, 'MARK', 'PAYMENT', segment(reference)), 'STATE'),
  /** What a family was approved in all: every approval for it meets here (M4). */
  family: (scope: Scope, familyRef: string): Key => keyIn(familyPartition(scope, familyRef), 'APPROVALS'),
  familyPackage: (scope: Scope, familyRef: string, id: string): Key =>
    keyIn(familyPartition(scope, familyRef), `PKG#${id}`),
  childPackage: (scope: Scope, laChildId: string, id: string): Key =>
    keyIn(childPartition(scope, laChildId), `PKG#${id}`),
  conferencePackage: (scope: Scope, conference: string, id: string): Key =>
    keyIn(conferencePartition(scope, conference), `PKG#${id}`),
  policy: (scope: Scope): Key => keyIn(policyPartition(scope), 'STATE'),
  allocation: (scope: Scope, year: FinancialYear, strand: ReformStrand): Key =>
    keyIn(budgetPartition(scope, year), `ALLOCATION#${strand}`),
  /** What was given for a strand and year, for the programme to read: apart from the allocation, whose counts tell what was spent. */
  given: (scope: Scope, year: FinancialYear, strand: ReformStrand): Key =>
    keyIn(givenPartition(scope), `${givenIn(year)}${strand}`),
  /** What all packages of a strand come to in a year: apart from its allocation, so that who writes it changes no limit. */
  totals: (scope: Scope, year: FinancialYear, strand: ReformStrand): Key =>
    keyIn(partitionIn(scope, 'PKG-BUDGET', String(year)), `TOTALS#${strand}`),
  /** What a package has added to the totals: apart from it, so that what keeps the totals can change no package. */
  contribution: (scope: Scope, id: string): Key => keyIn(partitionIn(scope, 'PKG-BUDGET', id), 'STATE'),
  /** How far the change feed has been followed. */
  followed: (scope: Scope): Key => keyIn(partitionIn(scope, 'FOLLOWED'), 'BUDGET'),
  /** A movement of an allocation. */
  movement: (
    scope: Scope,
    of: { readonly year: FinancialYear; readonly strand: ReformStrand; readonly id: string },
  ): Key => keyIn(allocationPartition(scope, of.year, of.strand), `${ALLOCATION_ENTRY}${of.id}`),
} as const;

/** Bounds and beginning of the sort keys of a ledger's entries. */
export const ENTRY = 'ENTRY#';

/** Beginning of the sort keys of those who were paid by a package. */
export const PAYEE = 'PAYEE#';

/** Beginning of the sort keys of those who answered for a payment of a package. */
export const ANSWERED = 'ANSWERED#';

export function packagePartition(scope: Scope, id: string): Partition {
  return partitionIn(scope, 'PKG', id);
}

export function familyPartition(scope: Scope, familyRef: string): Partition {
  return partitionIn(scope, 'FAMILY', segment(familyRef));
}

export function budgetPartition(scope: Scope, year: FinancialYear): Partition {
  return partitionIn(scope, 'BUDGET', String(year));
}

/** IAM lets the programme read these (infra/constructs/table-access.ts). */
export function givenPartition(scope: Scope): Partition {
  return partitionIn(scope, 'GIVEN');
}

/** Beginning of the sort keys of what was given for a year. */
export function givenIn(year: FinancialYear): string {
  return `${year}#`;
}

/** A payment, refund or correction is a record of one version: so many can be made at once. Its events lie here. */
export function entryPartition(scope: Scope, entryId: string): Partition {
  return partitionIn(scope, 'ENTRY', entryId);
}

export function policyPartition(scope: Scope): Partition {
  return partitionIn(scope, 'SUPPORT-POLICY');
}

export function allocationPartition(scope: Scope, year: FinancialYear, strand: ReformStrand): Partition {
  return partitionIn(scope, 'ALLOCATION', String(year), strand);
}

const ALLOCATION_ENTRY = 'MOVEMENT#';

export const lists = {
  changed: (scope: Scope): Partition => partitionIn(scope, 'PKG-CHANGED'),
  status: (scope: Scope, status: string): Partition => partitionIn(scope, 'PKG-STATUS', status),
  toReview: (scope: Scope): Partition => partitionIn(scope, 'PKG-REVIEW'),
  ending: (scope: Scope): Partition => partitionIn(scope, 'PKG-END'),
  toPay: (scope: Scope): Partition => partitionIn(scope, 'PKG-PAY'),
  overForecast: (scope: Scope): Partition => partitionIn(scope, 'PKG-OVER'),
} as const;

export function markerItem(key: Key, id: string): Item {
  return { key, version: 1, body: { id } };
}

export function readMarker(item: Item | undefined): string | undefined {
  return item === undefined ? undefined : (item.body as { readonly id: string }).id;
}

/** Every entry of every ledger of an authority, by when it was recorded. */
export function ledgerPartition(scope: Scope): Partition {
  return partitionIn(scope, 'LEDGER');
}

export function childPartition(scope: Scope, laChildId: string): Partition {
  return partitionIn(scope, 'PKG-CHILD', segment(laChildId));
}

/** The packages whose need a conference named, by our own id of it. */
export function conferencePartition(scope: Scope, conference: string): Partition {
  return partitionIn(scope, 'PKG-CONF', conference);
}
