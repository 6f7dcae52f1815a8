import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Membership } from './membership.ts';

export const PROGRAMME_CODES = ['FFCP', 'FNP', 'FFP_NATIONAL'] as const;
export type ProgrammeCode = (typeof PROGRAMME_CODES)[number];

/** What an evaluation compares (DOMAIN 1.3): the Family Networks Pilot tests its policy in isolation. */
export const PROGRAMME_ARMS = ['FFCP_WAVE_1', 'FFCP_WAVE_2', 'FNP', 'FFP_NATIONAL'] as const;
export type ProgrammeArm = (typeof PROGRAMME_ARMS)[number];

/** What is reformed (DOMAIN 1.3). */
export const REFORM_STRANDS = ['FAMILY_HELP', 'CHILD_PROTECTION', 'FAMILY_NETWORKS', 'SAFEGUARDING_PARTNERS'] as const;
export type ReformStrand = (typeof REFORM_STRANDS)[number];

/** A group of authorities that joined together. Several waves may be one arm of the evaluation. */
export type Wave = { readonly code: string; readonly name: string; readonly arm: ProgrammeArm };

export type Programme = {
  readonly code: ProgrammeCode;
  readonly name: string;
  /** How many authorities it has room for on any day. Null if it has no limit. */
  readonly places: number | null;
  readonly strands: readonly ReformStrand[];
  readonly waves: readonly Wave[];
};

/** A membership as its programme lists it. */
export type Member = Membership & { readonly authority: OwnerId };

/** A programme with everyone who is, was or will be in it: what a limit on its places is decided on. */
export type ProgrammeWithMembers = Programme & { readonly members: readonly Member[] };
