import type { OwnerId } from '../../../../platform/actor/scope.ts';
import { DFE_LOCAL_AUTHORITY, type DisclosureParameters, NETWORK_TOTAL } from '../disclosure/parameters.ts';
import type { ReleasedPopulation } from './populations.ts';

/** Whoever did something, and when: an ISO 8601 instant, UTC. */
export type Signed = { readonly by: { readonly id: string; readonly subject: string }; readonly at: string };

/** What people decide about a release. What the worker does with it lies apart. */
export type Release = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Id of the snapshot that its figures are made from. */
  readonly snapshot: string;
  /** Whose counts are in it, in the order of their ids. */
  readonly authorities: readonly OwnerId[];
  readonly parameters: ReleaseParameters;
  /** Id of the release that it corrects. Null for one of its own. */
  readonly replaces: string | null;
  readonly drafted: Signed;
  readonly approved: Signed | null;
  readonly published: Signed | null;
  /** It stays to be seen, with why it is not to be used. */
  readonly withdrawn: (Signed & { readonly notice: string }) | null;
};

/** By which releases may be protected. Each is a version that never changes. */
export const RELEASE_PARAMETERS = { DFE_LOCAL_AUTHORITY, NETWORK_TOTAL } as const satisfies Record<
  string,
  DisclosureParameters
>;
export type ReleaseParameters = keyof typeof RELEASE_PARAMETERS;

/** All that counts one population in one period: what is protected and checked at once. */
export type PartName = { readonly population: ReleasedPopulation; readonly period: string };

/** How far the worker has come. */
export type Progress = {
  /** Raised by each step, so that of two workers only one goes on. */
  readonly version: number;
  readonly by: string;
  readonly at: string;
  readonly phase: 'PROTECT' | 'CHECK' | 'DONE';
  readonly parts: readonly PartName[];
  /** How many of them are done in this phase. */
  readonly done: number;
  /** Ids of the releases that were out when it began, oldest first: what is known besides. */
  readonly against: readonly string[];
  readonly check: Check;
  /** References of the projects whose extracts were known to the attack, in order. */
  readonly projects: readonly string[];
  /** How many figures are told, and how many are not for each reason. */
  readonly loss: Loss;
};

/** By `TOLD`, or why a figure is no number: all that a choice of parameters costs, and nothing of any figure. */
export type Loss = Readonly<Record<string, number>>;

/** What the attack on the release as it would be published has found. Nothing of it, or it cannot be approved. */
export type Check = {
  /** Counts that are shown and must not be. */
  readonly shown: number;
  /** Counts that are hidden and can be worked out. */
  readonly breaches: number;
  /** Figures that do not follow from what was decided about them. */
  readonly mismatches: number;
  /** Pairs of a hidden count and somebody who tried it. */
  readonly tried: number;
};

export const NOTHING_FOUND: Check = { shown: 0, breaches: 0, mismatches: 0, tried: 0 };

export type ReleaseStatus = 'DRAFTED' | 'CHECKED' | 'FAILED' | 'APPROVED' | 'PUBLISHED' | 'WITHDRAWN';

export function hasPassed({ shown, breaches, mismatches }: Check): boolean {
  return shown + breaches + mismatches === 0;
}

export function statusOf(
  { approved, published, withdrawn }: Pick<Release, 'approved' | 'published' | 'withdrawn'>,
  progress: Pick<Progress, 'phase' | 'check'> | undefined,
): ReleaseStatus {
  if (withdrawn !== null) return 'WITHDRAWN';
  if (published !== null) return 'PUBLISHED';
  if (approved !== null) return 'APPROVED';
  if (progress?.phase !== 'DONE') return 'DRAFTED';
  return hasPassed(progress.check) ? 'CHECKED' : 'FAILED';
}
