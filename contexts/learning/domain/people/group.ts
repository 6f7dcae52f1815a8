import type { OwnerId } from '../../../../platform/actor/scope.ts';
import type { LearningPillar, NationalFrameworkOutcome, ReformStrand } from '../codes.ts';
import type { Named } from '../loop.ts';

/** What a group is about: one of the three. */
export type PracticeSubject = {
  readonly strand?: ReformStrand;
  readonly pillar?: LearningPillar;
  readonly outcome?: NationalFrameworkOutcome;
};

/** A group lies with whoever convenes it. Instants are ISO 8601, UTC. */
export type PracticeGroup = {
  readonly id: string;
  readonly owner: OwnerId;
  readonly startedAt: string;
  readonly name: string;
  readonly purpose: string;
  readonly subject: PracticeSubject;
  /** Put before it, oldest first. */
  readonly loops: readonly Named[];
  readonly endedAt?: string;
};

/** That somebody has joined, oldest first: with whoever joined. `id` is the group's. */
export type Membership = Named & {
  readonly convenor: OwnerId;
  readonly stays: readonly { readonly joinedAt: string; readonly leftAt?: string }[];
};

/** The stay that goes on. Undefined where one has left, or never joined. */
export function stayOf(membership: Membership | undefined) {
  const last = membership?.stays.at(-1);
  return last?.leftAt === undefined ? last : undefined;
}

/** Whether somebody was in a group just before an instant. */
export function wasIn({ stays }: Membership, at: string): boolean {
  return stays.some(({ joinedAt, leftAt }) => joinedAt < at && (leftAt === undefined || leftAt >= at));
}

type Tagged = {
  readonly strand: ReformStrand;
  readonly pillars: readonly LearningPillar[];
  readonly outcome: NationalFrameworkOutcome;
};

export function isAbout({ strand, pillar, outcome }: PracticeSubject, loop: Tagged): boolean {
  return (
    (strand === undefined || loop.strand === strand) &&
    (pillar === undefined || loop.pillars.includes(pillar)) &&
    (outcome === undefined || loop.outcome === outcome)
  );
}
