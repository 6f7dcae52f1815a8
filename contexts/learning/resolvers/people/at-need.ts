import { type FieldNames, once, resolversAtNeed } from '../../../../platform/graphql/at-need.ts';
import type { ResolverMap } from '../../../../platform/graphql/executable-schema.ts';
import type { NodeLoader, NodeLoaders } from '../../../../platform/graphql/node-resolvers.ts';
import type { LearningDeps } from '../../deps.ts';
import type { ReadAuthority } from '../likeness-for.ts';
import type { peopleResolvers } from './index.ts';

type People = ReturnType<typeof peopleResolvers>;

const FIELDS: FieldNames<People['fields']> = {
  Query: {
    practiceQuestions: true,
    helpOffers: true,
    practiceVisits: true,
    practiceInbox: true,
    ownContributions: true,
    ownConcerns: true,
    practiceConcerns: true,
    practiceGroups: true,
    learningDigest: true,
  },
  Mutation: {
    askQuestion: true,
    answerQuestion: true,
    acceptAnswer: true,
    offerHelp: true,
    takeUpHelp: true,
    decideHelpRequest: true,
    askForVisit: true,
    agreeVisit: true,
    cancelVisit: true,
    holdVisit: true,
    withdrawContribution: true,
    moderateContribution: true,
    reportConcern: true,
    decideConcern: true,
    startGroup: true,
    endGroup: true,
    joinGroup: true,
    leaveGroup: true,
    attachLoop: true,
    detachLoop: true,
  },
  PracticeQuestion: { authority: true, answers: true },
  PracticeAnswer: { authority: true },
  HelpOffer: { authority: true, requests: true },
  HelpRequest: { authority: true },
  PracticeVisit: { authority: true, host: true },
  PracticeInboxEntry: { authority: true, record: true },
  OwnContribution: { record: true },
  PracticeConcern: { reporter: true },
  PracticeGroup: { convenor: true, members: true, loops: true, newest: true },
  PracticeGroupMember: { authority: true },
};

const NODES: Readonly<Record<keyof People['nodes'], true>> = {
  PracticeQuestion: true,
  PracticeAnswer: true,
  HelpOffer: true,
  HelpRequest: true,
  PracticeVisit: true,
  PracticeConcern: true,
  PracticeGroup: true,
};

/** The same resolvers, loaded when the first of them is asked for: most requests are about case records. */
export function peopleAtNeed(
  deps: LearningDeps,
  readAuthority: ReadAuthority,
): { readonly resolvers: readonly ResolverMap[]; readonly nodes: NodeLoaders } {
  const load = once(async () => (await import('./index.ts')).peopleResolvers(deps, readAuthority));
  const loaderOf =
    (node: keyof People['nodes']): NodeLoader =>
    async (context, name) =>
      (await load()).nodes[node](context, name);
  const nodes = Object.keys(NODES).map((node) => [node, loaderOf(node as keyof People['nodes'])] as const);
  return {
    resolvers: resolversAtNeed(FIELDS, async () => (await load()).fields),
    nodes: Object.fromEntries(nodes),
  };
}
