import type { LocalDate } from '../../../platform/dates/index.ts';
import { policyOn, type AuthorityProfile } from './profile.ts';

/** What the time of keeping a record goes by (DOMAIN 7.8). */
export const RETENTION_CLASSES = [
  'STANDARD',
  'CHILD_IN_NEED',
  'CHILD_PROTECTION',
  'LOOKED_AFTER',
  'SUPPORT_PACKAGE',
] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** Whole years from the day on which an episode ended; of a support package, from the end of its financial year. */
export type RetentionYears = Readonly<Record<RetentionClass, number>>;

/**
 * What holds where an authority has set nothing. Ours is a copy, so it is short: three years cover the last follow-up of
 * evaluators (24 months) and a year to report on it; six, for what comes near a court, are the time in which most claims
 * must be brought (Limitation Act 1980), and as long as records of public money are kept as a rule. The authority's own record is kept by its own rules, often for decades.
 */
export const DEFAULT_RETENTION_YEARS: RetentionYears = {
  STANDARD: 3,
  CHILD_IN_NEED: 3,
  CHILD_PROTECTION: 6,
  LOOKED_AFTER: 6,
  SUPPORT_PACKAGE: 6,
};

/** How long records are kept, and the day since which that holds: null for the default, which always did. */
export type RetentionPolicy = { readonly years: RetentionYears; readonly since: LocalDate | null };

/**
 * The policy in force on a day. Unlike targets, it does not go by the day of referral: how long we may hold a record, or
 * must, is a question of today. Nothing is stored with a record, so a change of it rewrites nothing.
 */
export function retentionPolicyOn(profile: AuthorityProfile, today: LocalDate): RetentionPolicy {
  const { effectiveFrom, retentionYears } = policyOn(profile, today);
  return { years: { ...DEFAULT_RETENTION_YEARS, ...retentionYears }, since: effectiveFrom };
}
