import { type Call, isStale, notFound, unchanged, versionConflict } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Write } from '../../platform/table/write.ts';
import type { GovernanceDeps } from './deps.ts';
import { newestNumber, type Revocation, revokedUpTo } from './domain/agreement.ts';
import {
  agreementFrom,
  history,
  items,
  keysOfBothSides,
  type Parties,
  type Partition,
  type StoredAgreement,
} from './store/agreements.ts';

export type RevokeSharingAgreement = Call & {
  /** Null for what is no agreement's global id, or another authority's. */
  readonly parties: Parties | null;
  readonly expectedVersion: number | null;
};

/**
 * Ends all that was offered so far, on the side of whoever asks: neither needs the other for it. What the programme
 * offers afterwards is a new version, which the authority has to accept anew.
 */
export function revokeSharingAgreement(
  { journal }: GovernanceDeps,
  request: Request,
  call: RevokeSharingAgreement,
): Promise<Performed<StoredAgreement>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { parties } = input;
  return perform(journal, request, {
    operation: 'revokeSharingAgreement',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (parties === null ? [] : keysOfBothSides(parties)),
    decide: (sides) => {
      const current = parties === null ? undefined : agreementFrom(parties, sides);
      return parties === null || current === undefined
        ? notFound('agreementId')
        : decide(call, { parties, current }, request);
    },
  });
}

function decide(
  { expectedVersion }: RevokeSharingAgreement,
  { parties, current }: { readonly parties: Parties; readonly current: StoredAgreement },
  { actor, now }: Request,
): Decision<StoredAgreement> {
  const { offer, answer, id } = current.value;
  const isAuthority = actor.authority !== null;
  const before = isAuthority ? current.answerVersion : current.version;
  const found = { state: current, record: { id, version: before } };
  if (isStale(expectedVersion, before)) return versionConflict(found);
  const upTo = newestNumber(offer);
  if (upTo <= revokedUpTo(isAuthority ? answer : offer)) return unchanged(found);

  const version = before + 1;
  const revocation = { upTo, at: now.toISOString() };
  const { state, partition, write } = (isAuthority ? onOwnSide : onProgrammeSide)({ parties, current }, revocation);
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      { record: { id, version }, partition, event: { type: 'SHARING_AGREEMENT_REVOKED', fields: ['revocations'] } },
    ],
    writes: [write],
  };
}

type Found = { readonly parties: Parties; readonly current: StoredAgreement };
type Change = { readonly state: StoredAgreement; readonly partition: Partition; readonly write: Write };

function onOwnSide({ parties, current }: Found, revocation: Revocation): Change {
  const { answer } = current.value;
  const answerVersion = current.answerVersion + 1;
  const after = { ...answer, revocations: [...answer.revocations, revocation] };
  const item = items.answer(parties, after, answerVersion);
  return {
    state: { ...current, value: { ...current.value, answer: after }, answerVersion },
    partition: history.answer(parties),
    write: answerVersion === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item },
  };
}

function onProgrammeSide({ parties, current }: Found, revocation: Revocation): Change {
  const { offer } = current.value;
  const version = current.version + 1;
  const after = { ...offer, revocations: [...offer.revocations, revocation] };
  return {
    state: { ...current, value: { ...current.value, offer: after }, version },
    partition: history.offer(parties),
    write: { kind: 'ADVANCE', item: items.offer(parties, after, version) },
  };
}
