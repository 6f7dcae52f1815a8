import type { OwnerId } from '../../../../platform/actor/scope.ts';
import type { ContributionDecision, ContributionStatus } from '../codes.ts';
import type { Named } from '../loop.ts';
import type { HelpOffer, HelpRequest } from './help.ts';
import type { Visit } from './visit.ts';

/** What an authority says to others about a loop. It lies with whoever says it, and everybody may read it. */
export type Said = {
  readonly id: string;
  readonly owner: OwnerId;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly loop: Named;
  /** In general words. Null once it is withdrawn: then it is gone for good. */
  readonly text: string | null;
  readonly withdrawnAt?: string;
};

export type Question = Said & { readonly kind: 'QUESTION' };

export type Answer = Said & {
  readonly kind: 'ANSWER';
  readonly question: Named;
  /** From which it is known. Absent where the loop's owner answers. */
  readonly adoption?: Named;
};

export type Contribution = Question | Answer | HelpOffer | HelpRequest | Visit;
export type ContributionName = Named & { readonly kind: Contribution['kind'] };

/** `by`: our own id of the person of the programme. */
export type ContributionModeration = {
  readonly decision: ContributionDecision;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
};

/** The programme's side: what moderators have decided, oldest first. */
export type ContributionOversight = { readonly moderations: readonly ContributionModeration[] };

export const NOT_MODERATED: ContributionOversight = { moderations: [] };

/** Null where it is not hidden. */
export function hidingOf({ moderations }: ContributionOversight): ContributionModeration | null {
  const last = moderations.at(-1);
  return last?.decision === 'HIDDEN' ? last : null;
}

export function standingOf({ withdrawnAt }: Said, oversight: ContributionOversight): ContributionStatus {
  if (hidingOf(oversight) !== null) return 'HIDDEN';
  return withdrawnAt === undefined ? 'OPEN' : 'WITHDRAWN';
}

export function nameOfContribution({ kind, owner, id }: Contribution): ContributionName {
  return { kind, authority: owner, id };
}
