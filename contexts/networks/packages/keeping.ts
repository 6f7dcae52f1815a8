import { type LocalDate, londonDate } from '../../../platform/dates/index.ts';
import { type AuthorityProfile, retentionPolicyOn } from '../../programme/index.ts';
import type { SupportPackage } from '../domain/package.ts';
import type { Keeping } from '../domain/retention.ts';

/** By what a package is kept today: how long may be a question of today alone, so nothing of it is stored. */
export function keepingOf(current: SupportPackage, profile: AuthorityProfile, today: LocalDate): Keeping {
  return {
    ...retentionPolicyOn(profile, today),
    begunOn: londonDate(new Date(current.createdAt)),
    changedOn: londonDate(new Date(current.changedAt)),
  };
}
