import type { ResolverMap } from '../../../../platform/graphql/executable-schema.ts';
import type { NodeLoader, NodeLoaders } from '../../../../platform/graphql/node-resolvers.ts';
import type { LearningDeps } from '../../deps.ts';
import type { ReadAuthority } from '../likeness-for.ts';
import type { peopleResolvers } from './index.ts';

type People = ReturnType<typeof peopleResolvers>;
type Fields = { readonly [Type in keyof People['fields']]: Readonly<Record<keyof People['fields'][Type], true>> };

/** Every field that people's part of the schema resolves, by type. One that is missing, or is no longer there, does not compile. */
const FIELDS: Fields = {
  Query: {
    practiceQuestions: true,
    helpOffers: true,
    practiceVisits: true,
    practiceInbox: true,
    ownContributions: true,
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
  },
  PracticeQuestion: { authority: true, answers: true },
  PracticeAnswer: { authority: true },
  HelpOffer: { authority: true, requests: true },
  HelpRequest: { authority: true },
  PracticeVisit: { authority: true, host: true },
  PracticeInboxEntry: { authority: true, record: true },
  OwnContribution: { record: true },
};

const NODES: Readonly<Record<keyof People['nodes'], true>> = {
  PracticeQuestion: true,
  PracticeAnswer: true,
  HelpOffer: true,
  HelpRequest: true,
  PracticeVisit: true,
};

type Resolve = (...args: readonly unknown[]) => unknown;

/** The same resolvers, loaded when the first of them is asked for: most requests are about case records, and wait for none. */
export function peopleAtNeed(
  deps: LearningDeps,
  readAuthority: ReadAuthority,
): { readonly resolvers: readonly ResolverMap[]; readonly nodes: NodeLoaders } {
  let loaded: Promise<People> | undefined;
  const load = (): Promise<People> => {
    loaded ??= import('./index.ts').then((module) => module.peopleResolvers(deps, readAuthority));
    return loaded;
  };
  const resolverOf =
    (type: string, field: string): Resolve =>
    async (...args) => {
      const { fields } = await load();
      const found = (fields as Readonly<Record<string, Readonly<Record<string, Resolve>>>>)[type]?.[field];
      return found?.(...args);
    };
  const loaderOf =
    (node: keyof People['nodes']): NodeLoader =>
    async (context, name) =>
      (await load()).nodes[node](context, name);
  const resolvers = Object.entries(FIELDS).map(([type, fields]) => ({
    [type]: Object.fromEntries(Object.keys(fields).map((field) => [field, resolverOf(type, field)])),
  }));
  const nodes = Object.keys(NODES).map((node) => [node, loaderOf(node as keyof People['nodes'])] as const);
  return { resolvers, nodes: Object.fromEntries(nodes) };
}
