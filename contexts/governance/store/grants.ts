import { networkScope, type OwnerId, parseOwnerId, scopeOf } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import { stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Grant, GrantOnBothSides, GrantRevocation } from '../domain/grant.ts';
import type { Named } from '../ids.ts';

/** Both sides of a grant; `version` is that of the programme's. */
export type StoredGrant = GrantOnBothSides & { readonly version: number };

/** The programme writes the grant, the authority its revocation, each on its own side of the fence; both read the two. */
const grants = partitionIn(networkScope, 'GRANTS');
const revocationsOf = (authority: OwnerId): Partition => partitionIn(scopeOf(authority), 'SHARING');

export const keys = {
  grant: ({ authority, id }: Named): Key => keyIn(grants, `${authority}#${id}`),
  revocation: ({ authority, id }: Named): Key => keyIn(revocationsOf(authority), `GRANT#${id}`),
};

/** In the order in which `grantFrom` wants what is found there. */
export function keysOfGrant(name: Named): readonly [Key, Key] {
  return [keys.grant(name), keys.revocation(name)];
}

export const history = {
  grant: ({ authority, id }: Named): Partition => partitionIn(networkScope, 'GRANTS', authority, id),
  revocation: ({ authority, id }: Named): Partition => partitionIn(scopeOf(authority), 'SHARING', 'GRANT', id),
};

export const items = {
  grant: (grant: Grant, version: number): Item => ({ key: keys.grant(grant), version, body: grant }),
  revocation: (name: Named, revocation: GrantRevocation): Item => ({
    key: keys.revocation(name),
    version: 1,
    body: revocation,
  }),
};

export function grantFrom([grantItem, revocationItem]: readonly (Item | undefined)[]): StoredGrant | undefined {
  const grant = stored<Grant>(grantItem);
  if (grant === undefined) return undefined;
  const byAuthority = stored<GrantRevocation>(revocationItem)?.value ?? null;
  return { grant: grant.value, byAuthority, version: grant.version };
}

export async function readGrant(table: Table, name: Named): Promise<StoredGrant | undefined> {
  return grantFrom(await table.getTogether(keysOfGrant(name)));
}

type Wanted = {
  /** Null for all authorities. */
  readonly authority: OwnerId | null;
  readonly after: string | null;
  readonly limit: number;
};

/** Newest first within an authority: ids sort by when they were made. */
export async function listGrants(
  table: Table,
  { authority, after, limit }: Wanted,
): Promise<readonly Keyed<StoredGrant>[]> {
  const range = authority === null ? {} : { from: `${authority}#`, until: `${authority}#~` };
  const paging = { newestFirst: true, limit, ...(after !== null && { after }) };
  const found = await table.query({ partition: grants, ...range, ...paging });
  const named = found.flatMap((item) => {
    const [owner = '', id = ''] = item.key.sk.split('#');
    const whose = parseOwnerId(owner);
    return whose === null ? [] : [{ item, name: { authority: whose, id } }];
  });
  const revocations = await table.getTogether(named.map(({ name }) => keys.revocation(name)));
  return named.flatMap(({ item }, index) => {
    const grant = grantFrom([item, revocations[index]]);
    return grant === undefined ? [] : [{ item: grant, sortKey: item.key.sk }];
  });
}
