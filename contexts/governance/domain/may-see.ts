import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import {
  agreedVersions,
  type Agreement,
  governingVersion,
  hasEnded,
  type Recipient,
  revocationOf,
} from './agreement.ts';
import type { NotSharedBecause, SharingDataClass, SharingPurpose } from './codes.ts';

export type SharingQuestion = {
  readonly authority: OwnerId;
  readonly recipient: Recipient;
  readonly dataClass: SharingDataClass;
  readonly purpose: SharingPurpose;
  readonly on: LocalDate;
};

export type SharingVerdict =
  | { readonly allowed: true; readonly agreement: { readonly id: string; readonly version: number } }
  | { readonly allowed: false; readonly because: NotSharedBecause };

/**
 * Whether an authority's agreements let a recipient see a class of data for a purpose on a day. Denies unless both sides
 * have agreed to a version that holds that day and says so, and neither has revoked it (DOMAIN 7.8).
 */
export function maySee(agreements: readonly Agreement[], question: SharingQuestion): SharingVerdict {
  const verdicts = agreements
    .filter(({ authority, recipient }) => authority === question.authority && isSame(recipient, question.recipient))
    .map((agreement) => verdictOf(agreement, question));
  const because = { allowed: false, because: 'NO_AGREEMENT' } as const;
  return verdicts.find(({ allowed }) => allowed) ?? verdicts[0] ?? because;
}

function verdictOf(agreement: Agreement, { on, dataClass, purpose }: SharingQuestion): SharingVerdict {
  const governing = governingVersion(agreement, on);
  if (governing === undefined) return { allowed: false, because: whyNoneHolds(agreement) };
  if (hasEnded(governing, on)) return { allowed: false, because: 'ENDED' };
  if (!governing.dataClasses.includes(dataClass)) return { allowed: false, because: 'DATA_CLASS_NOT_COVERED' };
  if (!governing.purposes.includes(purpose)) return { allowed: false, because: 'PURPOSE_NOT_COVERED' };
  return { allowed: true, agreement: { id: agreement.id, version: governing.number } };
}

function whyNoneHolds(agreement: Agreement): NotSharedBecause {
  if (agreedVersions(agreement).length > 0) return 'NOT_YET_IN_FORCE';
  const isOpen = agreement.offer.versions.some(({ number }) => revocationOf(agreement, number) === undefined);
  return isOpen ? 'NOT_ACCEPTED' : 'REVOKED';
}

function isSame(one: Recipient, other: Recipient): boolean {
  return one.kind === 'PROGRAMME' || other.kind === 'PROGRAMME'
    ? one.kind === other.kind
    : one.project === other.project;
}
