import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import { covers, type Membership } from './membership.ts';
import { type ConferencePolicy, newestVersion, versionOn } from './policy.ts';
import type { ProgrammeArm } from './programme.ts';

/** What other contexts need to know of an authority to judge its records. */
export type AuthorityProfile = {
  readonly authority: OwnerId;
  readonly memberships: readonly Membership[];
  /** In the order of their versions. Empty where the default holds. */
  readonly policies: readonly ConferencePolicy[];
};

/**
 * The policy for a record of that date: its targets are those in force then, so that a change of policy rewrites
 * nothing. The day on which section 31ZA came into force is a fact of law that was true before we knew it, so it is
 * always the newest version's.
 */
export function policyOn(profile: AuthorityProfile, date: LocalDate): ConferencePolicy {
  const { section31ZAInForceFrom } = newestVersion(profile.policies);
  return { ...versionOn(profile.policies, date), section31ZAInForceFrom };
}

/**
 * The arm of the evaluation that the authority is in on that day; that of a pathfinder or pilot where it is in the national
 * programme as well, which reaches everybody. Null if it is in none.
 */
export function armOn(profile: AuthorityProfile, date: LocalDate): ProgrammeArm | null {
  const arms = profile.memberships.filter((membership) => covers(membership, date)).map(({ arm }) => arm);
  return arms.find((arm) => arm !== 'FFP_NATIONAL') ?? arms[0] ?? null;
}

/** Whether the authority is in any programme on that day (T3). */
export function isMemberOn(profile: AuthorityProfile, date: LocalDate): boolean {
  return profile.memberships.some((membership) => covers(membership, date));
}
