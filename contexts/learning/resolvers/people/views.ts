import type { Actor } from '../../../../platform/actor/actor.ts';
import type { LocalDate } from '../../../../platform/dates/index.ts';
import { type Answer, hidingOf, nameOfContribution, standingOf } from '../../domain/people/contribution.ts';
import {
  acceptedOf,
  type HelpOffer,
  type Practised,
  statusOfOffer,
  statusOfRequest,
} from '../../domain/people/help.ts';
import { statusOfVisit, visitState } from '../../domain/people/visit.ts';
import { adoptionId, loopId } from '../../ids.ts';
import { contributionId } from '../../people/ids.ts';
import type { QuestionState } from '../../people/question-state.ts';
import type { RequestState } from '../../people/request-state.ts';
import type { VisitSides } from '../../people/visit-sides.ts';
import type { StoredContribution } from '../../store/people/contributions.ts';
import { readerOf } from '../reader.ts';

/** As whom, and on which day in England, something is looked at. */
export type Looking = { readonly actor: Actor; readonly today: LocalDate };

function common(stored: StoredContribution, { actor }: Looking) {
  const { value, version, oversight } = stored;
  const hiding = hidingOf(oversight);
  const isInside = readerOf(actor, value.owner) !== 'NETWORK';
  return {
    id: contributionId(nameOfContribution(value)),
    name: nameOfContribution(value),
    owner: value.owner,
    version,
    loopId: loopId(value.loop),
    text: hiding === null || isInside ? value.text : null,
    hiddenReason: isInside ? (hiding?.reason ?? null) : null,
    isLegible: hiding === null || isInside,
  };
}

export function questionView(state: QuestionState, looking: Looking) {
  const { value, oversight, acceptance } = state;
  const answer = acceptance?.answer;
  return {
    ...common(state, looking),
    __typename: 'PracticeQuestion' as const,
    askedAt: value.at,
    status: standingOf(value, oversight),
    acceptedAnswerId: answer === undefined ? null : contributionId({ kind: 'ANSWER', ...answer }),
  };
}

export function answerView(state: StoredContribution<Answer>, looking: Looking) {
  const { value, oversight } = state;
  return {
    ...common(state, looking),
    __typename: 'PracticeAnswer' as const,
    questionId: contributionId({ kind: 'QUESTION', ...value.question }),
    adoptionId: value.adoption === undefined ? null : adoptionId(value.adoption),
    answeredAt: value.at,
    status: standingOf(value, oversight),
  };
}

export function offerView(state: StoredContribution<HelpOffer>, looking: Looking) {
  const { value, oversight } = state;
  const { practice, help, contact, capacity, until } = value;
  return {
    ...common(state, looking),
    __typename: 'HelpOffer' as const,
    practiceId: practiceId(practice),
    offeredAt: value.at,
    status: statusOfOffer(value, oversight, looking.today),
    accepted: acceptedOf(value),
    ...{ help, contact, capacity, until },
  };
}

export function requestView(state: RequestState, looking: Looking) {
  const { value, oversight, decision } = state;
  const { help, contact } = value;
  return {
    ...common(state, looking),
    __typename: 'HelpRequest' as const,
    offerId: contributionId({ kind: 'OFFER', ...value.offer }),
    askedAt: value.at,
    status: statusOfRequest(value, oversight, decision),
    decidedAt: decision?.at ?? null,
    reason: decision?.reason ?? null,
    ...{ help, contact },
  };
}

export function visitView(sides: VisitSides, looking: Looking) {
  const { value, oversight, hosting } = sides;
  const state = visitState(value, hosting?.hosting);
  const shared = common(sides, looking);
  return {
    ...shared,
    __typename: 'PracticeVisit' as const,
    hostVersion: hosting?.version ?? 0,
    hostOwner: value.host,
    practiceId: practiceId(value.practice),
    askedAt: value.at,
    status: statusOfVisit(state, oversight),
    contact: value.contact,
    on: state.on ?? null,
    heldOn: state.heldOn ?? null,
    learnt: shared.isLegible ? (state.learnt ?? null) : null,
    reason: state.reason ?? null,
  };
}

export function stateView({ value, oversight, oversightVersion }: StoredContribution) {
  const recordId = contributionId(nameOfContribution(value));
  return { kind: value.kind, recordId, status: standingOf(value, oversight), oversightVersion };
}

function practiceId({ kind, ...name }: Practised): string {
  return kind === 'LOOP' ? loopId(name) : adoptionId(name);
}
