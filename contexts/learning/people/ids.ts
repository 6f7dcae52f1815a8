import { NETWORK } from '../../../platform/actor/scope.ts';
import { globalId, type NodeType, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { ContributionName } from '../domain/people/contribution.ts';

const NODE = {
  QUESTION: 'PracticeQuestion',
  ANSWER: 'PracticeAnswer',
  OFFER: 'HelpOffer',
  REQUEST: 'HelpRequest',
  VISIT: 'PracticeVisit',
} as const satisfies Record<ContributionName['kind'], NodeType>;

type Kind = ContributionName['kind'];

const KIND_OF: ReadonlyMap<string, Kind> = new Map(Object.entries(NODE).map(([kind, node]) => [node, kind as Kind]));

export function contributionId({ kind, authority, id }: ContributionName): string {
  return globalId({ type: NODE[kind], owner: authority, id });
}

/** Null for what is no such id. */
export function contributionNamedBy(text: string): ContributionName | null {
  const name = parseGlobalId(text);
  const kind = name === null ? undefined : KIND_OF.get(name.type);
  if (name === null || kind === undefined || name.owner === NETWORK) return null;
  return { kind, authority: name.owner, id: name.id };
}

/** The same, of one kind alone. */
export function namedOfKind<K extends Kind>(text: string, kind: K): (ContributionName & { readonly kind: K }) | null {
  const name = contributionNamedBy(text);
  return name?.kind === kind ? { ...name, kind } : null;
}
