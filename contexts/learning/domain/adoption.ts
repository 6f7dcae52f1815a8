import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { AdoptionDecisionKind, AdoptionStatus, ImplementationStage, ReformStrand } from './codes.ts';
import type { Cycle } from './cycle.ts';
import type { Harm, Named } from './loop.ts';

/** What the adopter decided. `coreComponents`: places, from 1, of the core components that it changed. */
export type AdoptionDecision = {
  readonly decision: AdoptionDecisionKind;
  readonly at: string;
  readonly reason: string;
  readonly changes?: string;
  readonly changesCore?: boolean;
  readonly coreComponents?: readonly number[];
};

/** An exact version of a loop; and the adoption from which it was taken, where it was not from the loop itself. */
export type Source = { readonly loop: Named; readonly version: number; readonly via?: Named };

/**
 * Another's practice, taken on (or not) by an authority. It lies with the adopter and points at what was there before it, and
 * what it points at never changes: so lineage has no cycle.
 */
export type Adoption = {
  readonly id: string;
  readonly owner: OwnerId;
  readonly startedAt: string;
  readonly source: Source;
  /** The loop at the root of its lineage. */
  readonly root: Named;
  /** Oldest first; the last holds. */
  readonly decisions: readonly [AdoptionDecision, ...AdoptionDecision[]];
  /** Of the version, when it was taken on. */
  readonly strand?: ReformStrand;
  readonly stage: ImplementationStage;
  readonly cycles: readonly Cycle[];
  readonly harms: readonly Harm[];
};

export function currentDecision({ decisions }: Adoption): AdoptionDecision {
  return decisions.at(-1) ?? decisions[0];
}

/** @param isStoppedAtSource whether harm stops the loop that it is of: then whoever goes on with it stops too (L5). */
export function statusOfAdoption(adoption: Adoption, isStoppedAtSource: boolean): AdoptionStatus {
  if (adoption.harms.length > 0) return 'STOPPED_FOR_SAFETY';
  return stoppedAtSource(STATUS[currentDecision(adoption).decision], isStoppedAtSource);
}

/** What was given up stays so. */
export function stoppedAtSource(status: AdoptionStatus, isStoppedAtSource: boolean): AdoptionStatus {
  return isStoppedAtSource && status !== 'ABANDONED' ? 'STOPPED_FOR_SAFETY' : status;
}

const STATUS = {
  ADOPT: 'ADOPTED',
  ADAPT: 'ADAPTED',
  ABANDON: 'ABANDONED',
} as const satisfies Record<AdoptionDecisionKind, AdoptionStatus>;
