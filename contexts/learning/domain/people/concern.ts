import type { OwnerId } from '../../../../platform/actor/scope.ts';
import type { ConcernDecision, ConcernKind, ConcernStatus } from '../codes.ts';
import type { Named } from '../loop.ts';
import type { ContributionName } from './contribution.ts';

/** What a concern is about: a loop, what an adopter wrote, or something that was said. */
export type ConcernAbout = ContributionName | PracticeAbout;
type PracticeAbout = Named & { readonly kind: 'LOOP' | 'ADOPTION' };

/** It lies where whoever reported it and the programme can read it, and nobody else. */
export type Concern = {
  readonly id: string;
  /** Who reports it. */
  readonly owner: OwnerId;
  readonly about: ConcernAbout;
  readonly kind: ConcernKind;
  readonly text: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};

/** The programme's side, once it has decided. `by`: our own id of the person of the programme. */
export type DecidedConcern = {
  readonly decision: ConcernDecision;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
};

export type ConcernState = { readonly concern: Concern; readonly decided?: DecidedConcern };

export function statusOfConcern({ decided }: ConcernState): ConcernStatus {
  return decided?.decision ?? 'OPEN';
}
