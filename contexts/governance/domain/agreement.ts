import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import type { LawfulBasis, SharingAgreementStatus, SharingDataClass, SharingPurpose, SharingSide } from './codes.ts';

/** Whom data are shared with. An evaluation project is named by its reference: 1 to 19 capital letters and digits. */
export type Recipient =
  { readonly kind: 'PROGRAMME' } | { readonly kind: 'EVALUATION_PROJECT'; readonly project: string };

/** What one version says. Days in England, both included. */
export type Terms = {
  readonly dataClasses: readonly SharingDataClass[];
  readonly purposes: readonly SharingPurpose[];
  readonly lawfulBasis: LawfulBasis;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
};

/** Versions are numbered from 1 and never changed. `offeredAt`: ISO 8601 instant, UTC. */
export type OfferedVersion = Terms & { readonly number: number; readonly offeredAt: string };

/** Ends every version up to this number. `at`: ISO 8601 instant, UTC. */
export type Revocation = { readonly upTo: number; readonly at: string };

/** The programme's side. Oldest first. */
export type Offer = { readonly versions: readonly OfferedVersion[]; readonly revocations: readonly Revocation[] };

/** `by`: our own id of the practice lead. */
export type Acceptance = { readonly number: number; readonly at: string; readonly by: string };

/** The authority's side. Oldest first. */
export type Answer = { readonly accepted: readonly Acceptance[]; readonly revocations: readonly Revocation[] };

export const NO_ANSWER: Answer = { accepted: [], revocations: [] };

/** Both sides of what an authority shares with one recipient. */
export type Agreement = {
  /** Global id. */
  readonly id: string;
  readonly authority: OwnerId;
  readonly recipient: Recipient;
  readonly offer: Offer;
  readonly answer: Answer;
};

export function newestNumber({ versions }: Offer): number {
  return versions.at(-1)?.number ?? 0;
}

/** The highest number that a side has revoked. 0 if none. */
export function revokedUpTo({ revocations }: { readonly revocations: readonly Revocation[] }): number {
  return revocations.reduce((highest, { upTo }) => Math.max(highest, upTo), 0);
}

/** When a version was first revoked, and by which side. Undefined if by none. */
export function revocationOf(
  { offer, answer }: Agreement,
  number: number,
): { readonly at: string; readonly side: SharingSide } | undefined {
  const all = [
    ...offer.revocations.map((each) => ({ ...each, side: 'PROGRAMME' as const })),
    ...answer.revocations.map((each) => ({ ...each, side: 'AUTHORITY' as const })),
  ];
  return all.filter(({ upTo }) => upTo >= number).sort((a, b) => (a.at < b.at ? -1 : 1))[0];
}

/** Versions that both sides have agreed to and neither has revoked. */
export function agreedVersions({ offer, answer }: Agreement): readonly OfferedVersion[] {
  const revoked = Math.max(revokedUpTo(offer), revokedUpTo(answer));
  return offer.versions.filter(
    (version) => version.number > revoked && answer.accepted.some(({ number }) => number === version.number),
  );
}

/** Of the agreed versions that have begun, the one that began last; of two of one day, the later offered. */
export function governingVersion(agreement: Agreement, on: LocalDate): OfferedVersion | undefined {
  return agreedVersions(agreement)
    .filter(({ from }) => from <= on)
    .reduce<OfferedVersion | undefined>((governing, each) => laterOf(governing, each), undefined);
}

function laterOf(one: OfferedVersion | undefined, other: OfferedVersion): OfferedVersion {
  if (one === undefined) return other;
  if (one.from === other.from) return other.number > one.number ? other : one;
  return other.from > one.from ? other : one;
}

export function hasEnded({ until }: Terms, on: LocalDate): boolean {
  return until !== null && until < on;
}

/** Where a version stands on a day; a revocation holds whatever the day. */
export function statusOn(agreement: Agreement, version: OfferedVersion, on: LocalDate): SharingAgreementStatus {
  const { number, from } = version;
  if (revocationOf(agreement, number) !== undefined) return 'REVOKED';
  if (!agreement.answer.accepted.some((each) => each.number === number)) return 'OFFERED';
  if (from > on) return 'AGREED';
  if (governingVersion(agreement, on)?.number !== number) return 'SUPERSEDED';
  return hasEnded(version, on) ? 'ENDED' : 'IN_FORCE';
}
