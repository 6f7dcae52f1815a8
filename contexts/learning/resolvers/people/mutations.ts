import type {
  MutationAcceptAnswerArgs,
  MutationAgreeVisitArgs,
  MutationAnswerQuestionArgs,
  MutationAskForVisitArgs,
  MutationAskQuestionArgs,
  MutationCancelVisitArgs,
  MutationDecideHelpRequestArgs,
  MutationHoldVisitArgs,
  MutationModerateContributionArgs,
  MutationOfferHelpArgs,
  MutationTakeUpHelpArgs,
  MutationWithdrawContributionArgs,
} from '../../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../../platform/graphql/context.ts';
import { callOf, payload, versionedCallOf } from '../../../../platform/graphql/payload.ts';
import type { Performed } from '../../../../platform/journal/perform.ts';
import { withoutNulls } from '../../../../platform/without-nulls.ts';
import { acceptAnswer } from '../../accept-answer.ts';
import { agreeVisit } from '../../agree-visit.ts';
import { answerQuestion } from '../../answer-question.ts';
import { askForVisit } from '../../ask-for-visit.ts';
import { askQuestion } from '../../ask-question.ts';
import { cancelVisit } from '../../cancel-visit.ts';
import { decideHelpRequest } from '../../decide-help-request.ts';
import type { LearningDeps } from '../../deps.ts';
import { holdVisit } from '../../hold-visit.ts';
import { namedBy, practiceNamedBy } from '../../ids.ts';
import { moderateContribution } from '../../moderate-contribution.ts';
import { offerHelp } from '../../offer-help.ts';
import { contributionNamedBy, namedOfKind } from '../../people/ids.ts';
import type { VisitSides } from '../../people/visit-sides.ts';
import type { StoredContribution } from '../../store/people/contributions.ts';
import { takeUpHelp } from '../../take-up-help.ts';
import { withdrawContribution } from '../../withdraw-contribution.ts';
import { contributionById, contributionStateById } from './by-id.ts';
import { answerView, offerView, questionView, requestView, stateView, visitView } from './views.ts';

/** Questions and their answers. */
export function questionMutations(deps: LearningDeps) {
  return {
    async askQuestion(_: unknown, { input }: MutationAskQuestionArgs, context: RequestContext) {
      const name = namedBy(input.loopId, 'LearningLoop');
      const performed = await askQuestion(deps, context, { ...callOf(input), name, text: input.text });
      return payload(performed, {
        field: 'question',
        view: (state) => questionView(state, context),
        reread: (id) => contributionById(deps, context, id),
      });
    },
    async answerQuestion(_: unknown, { input }: MutationAnswerQuestionArgs, context: RequestContext) {
      const { questionId, adoptionId = null, text } = withoutNulls(input);
      const question = namedOfKind(questionId, 'QUESTION');
      const adoption = adoptionId === null ? null : (namedBy(adoptionId, 'PracticeAdoption') ?? 'UNREADABLE');
      const performed = await answerQuestion(deps, context, { ...callOf(input), question, adoption, text });
      return payload(performed, {
        field: 'answer',
        view: (state) => answerView(state, context),
        reread: (id) => contributionById(deps, context, id),
      });
    },
    async acceptAnswer(_: unknown, { input }: MutationAcceptAnswerArgs, context: RequestContext) {
      const answer = namedOfKind(input.answerId, 'ANSWER');
      return payload(await acceptAnswer(deps, context, { ...callOf(input), answer }), {
        field: 'question',
        view: (state) => questionView(state, context),
        reread: (id) => contributionById(deps, context, id),
      });
    },
  };
}

/** Offers of help, and who takes them up. */
export function helpMutations(deps: LearningDeps) {
  return {
    async offerHelp(_: unknown, { input }: MutationOfferHelpArgs, context: RequestContext) {
      const { practiceId, help, text, contact, capacity, until } = withoutNulls(input);
      const offered = { practice: practiceNamedBy(practiceId), help, text, contact, capacity, until };
      return payload(await offerHelp(deps, context, { ...callOf(input), ...offered }), {
        field: 'offer',
        view: (state) => offerView(state, context),
        reread: (id) => contributionById(deps, context, id),
      });
    },
    async takeUpHelp(_: unknown, { input }: MutationTakeUpHelpArgs, context: RequestContext) {
      const { offerId, help, text, contact } = withoutNulls(input);
      const asked = { offer: namedOfKind(offerId, 'OFFER'), help, text, contact };
      return payload(await takeUpHelp(deps, context, { ...callOf(input), ...asked }), {
        field: 'request',
        view: (state) => requestView(state, context),
        reread: (id) => contributionById(deps, context, id),
      });
    },
    async decideHelpRequest(_: unknown, { input }: MutationDecideHelpRequestArgs, context: RequestContext) {
      const { requestId, decision, reason = null } = withoutNulls(input);
      const decided = { request: namedOfKind(requestId, 'REQUEST'), decision, reason };
      return payload(await decideHelpRequest(deps, context, { ...callOf(input), ...decided }), {
        field: 'request',
        view: (state) => requestView(state, context),
        // What was changed is the offer: the request is read by its own id.
        reread: () => contributionById(deps, context, requestId),
      });
    },
  };
}

/** Visits, told by both sides. */
export function visitMutations(deps: LearningDeps) {
  const shown = (performed: Performed<VisitSides>, context: RequestContext) =>
    payload(performed, {
      field: 'visit',
      view: (sides) => visitView(sides, context),
      reread: (id) => contributionById(deps, context, id),
    });
  const named = (input: Parameters<typeof callOf>[0] & { readonly visitId: string }) => ({
    ...callOf(input),
    visit: namedOfKind(input.visitId, 'VISIT'),
  });
  return {
    async askForVisit(_: unknown, { input }: MutationAskForVisitArgs, context: RequestContext) {
      const { practiceId, text, contact } = withoutNulls(input);
      const asked = { practice: practiceNamedBy(practiceId), text, contact };
      return shown(await askForVisit(deps, context, { ...callOf(input), ...asked }), context);
    },
    async agreeVisit(_: unknown, { input }: MutationAgreeVisitArgs, context: RequestContext) {
      return shown(await agreeVisit(deps, context, { ...named(input), on: input.on ?? null }), context);
    },
    async cancelVisit(_: unknown, { input }: MutationCancelVisitArgs, context: RequestContext) {
      return shown(await cancelVisit(deps, context, { ...named(input), reason: input.reason }), context);
    },
    async holdVisit(_: unknown, { input }: MutationHoldVisitArgs, context: RequestContext) {
      const { heldOn, learnt } = input;
      return shown(await holdVisit(deps, context, { ...named(input), heldOn, learnt }), context);
    },
  };
}

/** What is done to anything that was said. */
export function contributionMutations(deps: LearningDeps) {
  const shown = (performed: Performed<StoredContribution>) =>
    payload(performed, { field: 'contribution', view: stateView, reread: (id) => contributionStateById(deps, id) });
  const named = (input: Parameters<typeof versionedCallOf>[0] & { readonly contributionId: string }) => ({
    ...versionedCallOf(input),
    name: contributionNamedBy(input.contributionId),
  });
  return {
    async withdrawContribution(_: unknown, { input }: MutationWithdrawContributionArgs, context: RequestContext) {
      return shown(await withdrawContribution(deps, context, named(input)));
    },
    async moderateContribution(_: unknown, { input }: MutationModerateContributionArgs, context: RequestContext) {
      const { decision, reason } = input;
      return shown(await moderateContribution(deps, context, { ...named(input), decision, reason }));
    },
  };
}
