import { isStale, unchanged, versionConflict } from '../../platform/journal/decisions.ts';
import type { Decision, Performed, Request } from '../../platform/journal/perform.ts';
import type { Write } from '../../platform/table/write.ts';
import { type AgreementCall, changeAgreement, type Found } from './change-agreement.ts';
import type { GovernanceDeps } from './deps.ts';
import { newestNumber, type Revocation, revokedUpTo } from './domain/agreement.ts';
import { history, items, type Partition, type StoredAgreement } from './store/agreements.ts';

/**
 * Ends all that was offered so far, on the side of whoever asks: neither needs the other for it. What the programme
 * offers afterwards is a new version, which the authority has to accept anew.
 */
export function revokeSharingAgreement(
  deps: GovernanceDeps,
  request: Request,
  call: AgreementCall,
): Promise<Performed<StoredAgreement>> {
  return changeAgreement(deps, request, {
    operation: 'revokeSharingAgreement',
    call,
    decide: (found) => decide(call, found, request),
  });
}

function decide(
  { expectedVersion }: AgreementCall,
  { parties, current }: Found,
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
