import type { OwnerId } from '../../platform/actor/scope.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import { londonDate } from '../../platform/dates/index.ts';
import { type Call, isStale, notFound, refused, unchanged, versionConflict } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { authorityKey } from '../programme/index.ts';
import type { GovernanceDeps } from './deps.ts';
import {
  type Agreement,
  newestNumber,
  NO_ANSWER,
  type Offer,
  type Recipient,
  revocationOf,
  type Terms,
} from './domain/agreement.ts';
import { problem } from './domain/rules/problem.ts';
import { checkTerms } from './domain/terms-rules.ts';
import { idOfRecipient, nodeId } from './ids.ts';
import {
  agreementFrom,
  history,
  items,
  keysOfBothSides,
  type Parties,
  type StoredAgreement,
} from './store/agreements.ts';

export type OfferSharingAgreement = Call & {
  /** Null for what is no authority's global id. */
  readonly authority: OwnerId | null;
  /** Null for what is no recipient. */
  readonly recipient: Recipient | null;
  readonly terms: Terms;
  readonly expectedVersion: number | null;
};

/** The programme's consent to a new version: the authority's makes it bind. The programme's side of the fence only. */
export function offerSharingAgreement(
  { journal }: GovernanceDeps,
  request: Request,
  call: OfferSharingAgreement,
): Promise<Performed<StoredAgreement>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { authority, recipient } = input;
  const parties = authority === null || recipient === null ? null : { authority, recipient };
  return perform(journal, request, {
    operation: 'offerSharingAgreement',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (parties === null ? [] : [authorityKey(parties.authority), ...keysOfBothSides(parties)]),
    decide: ([known, ...sides]) => {
      if (authority === null) return notFound('authorityId');
      if (parties === null) return refused([problem('J2', 'input', 'project')]);
      if (known === undefined) return notFound('authorityId');
      return decide(call, { parties, current: agreementFrom(parties, sides) ?? nothingYet(parties) }, request);
    },
  });
}

type Found = { readonly parties: Parties; readonly current: StoredAgreement };

function decide(
  { terms, expectedVersion }: OfferSharingAgreement,
  { parties, current }: Found,
  { now }: Request,
): Decision<StoredAgreement> {
  const { offer } = current.value;
  const record = { id: current.value.id, version: current.version };
  const found = { state: current, record };
  const shown = current.version === 0 ? undefined : found;
  if (isStale(expectedVersion, current.version)) return versionConflict(shown);
  if (isOffered(current.value, terms)) return unchanged(found);
  const problems = checkTerms(terms, { recipient: parties.recipient, offer, today: londonDate(now) });
  if (problems.length > 0) return refused(problems, shown);

  const version = current.version + 1;
  const added = { ...terms, number: newestNumber(offer) + 1, offeredAt: now.toISOString() };
  const after: Offer = { ...offer, versions: [...offer.versions, added] };
  const item = items.offer(parties, after, version);
  return {
    kind: 'CHANGED',
    problems: [],
    state: { ...current, value: { ...current.value, offer: after }, version },
    changes: [
      {
        record: { ...record, version },
        partition: history.offer(parties),
        event: { type: 'SHARING_AGREEMENT_OFFERED', fields: Object.keys(terms) },
      },
    ],
    writes: [version === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item }],
  };
}

/** Whether the newest version says the very same, and no side has revoked it. */
function isOffered(agreement: Agreement, terms: Terms): boolean {
  const newest = agreement.offer.versions.at(-1);
  if (newest === undefined || revocationOf(agreement, newest.number) !== undefined) return false;
  const { number: _number, offeredAt: _offeredAt, ...said } = newest;
  return canonicalJson(said) === canonicalJson(terms);
}

function nothingYet(parties: Parties): StoredAgreement {
  const id = nodeId('SharingAgreement', { authority: parties.authority, id: idOfRecipient(parties.recipient) });
  const offer: Offer = { versions: [], revocations: [] };
  return { value: { id, ...parties, offer, answer: NO_ANSWER }, version: 0, answerVersion: 0 };
}
