import { NETWORK } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import { type Agreement, governingVersion, type OfferedVersion, revocationOf, statusOn } from '../domain/agreement.ts';
import type { StoredAgreement } from '../store/agreements.ts';

/** An agreement as resolvers hold it; what it says today is asked with the request's day. */
export type AgreementView = ReturnType<typeof agreementView>;

export function agreementView({ value, version, answerVersion }: StoredAgreement) {
  const { recipient } = value;
  return {
    __typename: 'SharingAgreement' as const,
    id: value.id,
    version,
    answerVersion,
    owner: value.authority,
    recipient: recipient.kind,
    project: recipient.kind === 'PROGRAMME' ? null : recipient.project,
    agreement: value,
  };
}

export function versionInForce(agreement: Agreement, today: LocalDate) {
  const governing = governingVersion(agreement, today);
  const view = governing === undefined ? null : versionView(agreement, governing, today);
  return view?.status === 'IN_FORCE' ? view : null;
}

export function versionView(agreement: Agreement, version: OfferedVersion, today: LocalDate) {
  const acceptance = agreement.answer.accepted.find(({ number }) => number === version.number);
  const revocation = revocationOf(agreement, version.number);
  return {
    ...version,
    status: statusOn(agreement, version, today),
    acceptedAt: acceptance?.at ?? null,
    acceptedBy: acceptance === undefined ? null : personId(acceptance.by),
    revokedAt: revocation?.at ?? null,
    revokedBy: revocation?.side ?? null,
  };
}

/** People are the network's, as programme's own ids of them say. */
export function personId(id: string): string {
  return globalId({ type: 'Person', owner: NETWORK, id });
}
