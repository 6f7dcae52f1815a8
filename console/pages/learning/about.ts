import type { ConsoleContributionQuery } from '../../../graphql/generated/console-operations.ts';
import { adoptionAddress, loopAddress, saidAddress } from './addresses.ts';

type Node = NonNullable<ConsoleContributionQuery['node']>;

const KINDS = {
  PracticeQuestion: 'A question',
  PracticeAnswer: 'An answer',
  HelpOffer: 'An offer of help',
  HelpRequest: 'A request for help',
  PracticeVisit: 'A visit',
} as const;

export type Said = {
  readonly id: string;
  readonly kind: string;
  readonly authority: string;
  readonly at: string;
  readonly text: string | null;
  readonly learnt: string | null;
  readonly hiddenReason: string | null;
  readonly isHidden: boolean;
  readonly isWithdrawn: boolean;
};

/** What an authority has said. Null for what is nothing of the kind. */
export function saidOf(node: ConsoleContributionQuery['node']): Said | null {
  if (!node || !isSaid(node)) return null;
  const status = statusOf(node);
  return {
    id: node.id,
    kind: KINDS[node.__typename],
    authority: node.authority.name,
    at: node.saidAt,
    text: node.text,
    learnt: node.__typename === 'PracticeVisit' ? node.learnt : null,
    hiddenReason: node.hiddenReason,
    isHidden: status === 'HIDDEN',
    isWithdrawn: status === 'WITHDRAWN',
  };
}

/** Where what a concern is about can be read, and what it is. */
export function aboutOf(
  node: ConsoleContributionQuery['node'],
): { readonly href: string; readonly text: string } | null {
  if (node?.__typename === 'LearningLoop')
    return { href: loopAddress(node.id), text: `The loop “${node.content.title}”` };
  if (node?.__typename === 'PracticeAdoption') {
    return { href: adoptionAddress(node.id), text: `How ${node.authority.name} took a practice on` };
  }
  const said = saidOf(node);
  return said && { href: saidAddress(said.id), text: `${said.kind} of ${said.authority}` };
}

type SaidNode = Extract<Node, { readonly __typename: keyof typeof KINDS }>;

function isSaid(node: Node): node is SaidNode {
  return Object.hasOwn(KINDS, node.__typename);
}

function statusOf(node: SaidNode): string {
  if (node.__typename === 'PracticeQuestion') return node.questionStatus;
  if (node.__typename === 'PracticeAnswer') return node.answerStatus;
  if (node.__typename === 'HelpOffer') return node.offerStatus;
  return node.__typename === 'HelpRequest' ? node.requestStatus : node.visitStatus;
}
