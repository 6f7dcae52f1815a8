import { londonDate } from '../../platform/dates/index.ts';
import { isStale, refused, unchanged, versionConflict } from '../../platform/journal/decisions.ts';
import type { Decision, Performed, Request } from '../../platform/journal/perform.ts';
import { type AgreementCall, changeAgreement, type Found } from './change-agreement.ts';
import type { GovernanceDeps } from './deps.ts';
import { type Answer, hasEnded, revocationOf } from './domain/agreement.ts';
import { problem } from './domain/rules/problem.ts';
import { history, items, type StoredAgreement } from './store/agreements.ts';

export type AcceptSharingAgreement = AgreementCall & {
  /** The version that is accepted. */
  readonly number: number;
};

/** The authority's consent to one version, on its own side of the fence. What the programme offered is only read. */
export function acceptSharingAgreement(
  deps: GovernanceDeps,
  request: Request,
  call: AcceptSharingAgreement,
): Promise<Performed<StoredAgreement>> {
  return changeAgreement(deps, request, {
    operation: 'acceptSharingAgreement',
    call,
    decide: (found) => decide(call, found, request),
  });
}

function decide(
  { number, expectedVersion }: AcceptSharingAgreement,
  { parties, current }: Found,
  { actor, now }: Request,
): Decision<StoredAgreement> {
  const { offer, answer, id } = current.value;
  const found = { state: current, record: { id, version: current.answerVersion } };
  if (isStale(expectedVersion, current.answerVersion)) return versionConflict(found);
  const offered = offer.versions.find((each) => each.number === number);
  if (offered === undefined) return refused([problem('J6', 'input', 'agreementVersion')], found);
  const isOver = revocationOf(current.value, number) !== undefined || hasEnded(offered, londonDate(now));
  if (isOver) return refused([problem('J7', 'input', 'agreementVersion')], found);
  if (answer.accepted.some((each) => each.number === number)) return unchanged(found);

  const version = current.answerVersion + 1;
  const after: Answer = {
    ...answer,
    accepted: [...answer.accepted, { number, at: now.toISOString(), by: actor.id }],
  };
  const item = items.answer(parties, after, version);
  return {
    kind: 'CHANGED',
    problems: [],
    state: { ...current, value: { ...current.value, answer: after }, answerVersion: version },
    changes: [
      {
        record: { id, version },
        partition: history.answer(parties),
        event: { type: 'SHARING_AGREEMENT_ACCEPTED', fields: ['accepted'] },
      },
    ],
    writes: [version === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item }],
  };
}
