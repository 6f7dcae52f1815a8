import { type ApiClient, kindOfClient } from '../domain/api-client.ts';
import type { Authority } from '../domain/authority.ts';
import type { Membership } from '../domain/membership.ts';
import type { Person } from '../domain/person.ts';
import { type ConferencePolicy, newestVersion } from '../domain/policy.ts';
import { DEFAULT_RETENTION_YEARS } from '../domain/retention-years.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { nodeId } from '../node-ids.ts';
import type { PolicyVersions, Stored } from '../store.ts';

/** What a resolver is handed for a thing: its fields as the SDL has them, and whose it is. */
export type AuthorityView = ReturnType<typeof authorityView>;
export type PolicyView = ReturnType<typeof policyView>;
/** Anything whose authority is asked for by the authority's id. */
export type Owned = { readonly owner: OwnerId | null };

export function authorityView({ value, version }: Stored<Authority>) {
  return {
    __typename: 'Authority' as const,
    id: nodeId('Authority', value.id),
    owner: value.id,
    version,
    codes: value.codes,
    region: value.region,
    statisticalNeighbours: value.statisticalNeighbours,
    accreditationHistory: value.accreditation ?? [],
    memberships: value.memberships.map((membership) => membershipView(membership, value.id)),
    allowance: value.allowance ?? null,
    contacts: value.contacts ?? [],
  };
}

export function membershipView(membership: Membership, owner: OwnerId) {
  return { ...membership, owner };
}

export function policyView({ value, version }: Stored<PolicyVersions>) {
  return {
    __typename: 'AuthorityPolicy' as const,
    id: nodeId('AuthorityPolicy', value.authority),
    owner: value.authority,
    version,
    policies: value.versions,
    versions: value.versions.map(policyVersionView),
    section31ZAInForceFrom: newestVersion(value.versions).section31ZAInForceFrom,
  };
}

export function policyVersionView(policy: ConferencePolicy) {
  const targetsByModel = Object.entries(policy.targetsByModel).map(([model, targets]) => ({ model, ...targets }));
  const years = { ...DEFAULT_RETENTION_YEARS, ...policy.retentionYears };
  const retentionYears = {
    standard: years.STANDARD,
    childInNeed: years.CHILD_IN_NEED,
    childProtection: years.CHILD_PROTECTION,
    lookedAfter: years.LOOKED_AFTER,
    supportPackage: years.SUPPORT_PACKAGE,
  };
  return { ...policy, targetsByModel, retentionYears };
}

export function clientView({ value, version }: Stored<ApiClient>) {
  const { id, authority, appClients, allowance = null, ...rest } = value;
  return {
    __typename: 'ApiClient' as const,
    ...rest,
    id: nodeId('ApiClient', id),
    owner: authority,
    kind: kindOfClient(value),
    version,
    clientId: appClients.at(-1)?.clientId,
    secrets: appClients,
    allowancePerMinute: allowance,
  };
}

export function personView({ value, version }: Stored<Person>) {
  const { id, authority, ...rest } = value;
  return { __typename: 'RegisteredPerson' as const, ...rest, id: nodeId('Person', id), owner: authority, version };
}
