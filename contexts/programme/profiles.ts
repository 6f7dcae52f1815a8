import type { OwnerId } from '../../platform/actor/scope.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Table } from '../../platform/table/table.ts';
import { rememberBriefly } from './brief-memory.ts';
import type { Authority } from './domain/authority.ts';
import type { AuthorityProfile } from './domain/profile.ts';
import { keys, type PolicyVersions, stored } from './store.ts';

export type Profiles = (authority: OwnerId) => Promise<AuthorityProfile>;

/** Profiles as they were at most thirty seconds ago. An authority that is not in the roster has an empty one. */
export function createProfiles({ table, clock }: { readonly table: Table; readonly clock: Clock }): Profiles {
  const profileOf = rememberBriefly((authority) => readProfile(table, authority as OwnerId), {
    clock,
    worthKeeping: () => true,
  });
  return profileOf;
}

async function readProfile(table: Table, authority: OwnerId): Promise<AuthorityProfile> {
  const [known, policies] = await table.getTogether([keys.authority(authority), keys.policy(authority)]);
  return {
    authority,
    memberships: stored<Authority>(known)?.value.memberships ?? [],
    policies: stored<PolicyVersions>(policies)?.value.versions ?? [],
  };
}
