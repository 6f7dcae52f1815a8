import type { Scope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { ReformStrand } from '../domain/codes.ts';
import type { LineageEntry } from '../domain/lineage.ts';
import type { Named } from '../domain/loop.ts';
import type { Own } from '../domain/people/digest.ts';
import { lists, type OwnKind } from './keys.ts';
import { listShared, type Paging, summaryOf } from './shared-list.ts';

/** What was published, newest first: of one strand, or of all. */
export async function listPublished(
  table: Table,
  { strand, since, after, limit }: Paging & { readonly strand: ReformStrand | null; readonly since: string | null },
): Promise<readonly Keyed<Named>[]> {
  const found = await table.query({
    partition: lists.published(strand),
    newestFirst: true,
    limit,
    ...(since !== null && { from: since, until: '~' }),
    ...(after !== null && { after }),
  });
  return found.map(({ body, key }) => ({ item: body as Named, sortKey: key.sk }));
}

/** Of an authority alone, newest first. */
export async function listOwn(
  table: Table,
  scope: Scope,
  { kind, after, limit }: Paging & { readonly kind: OwnKind },
): Promise<readonly Keyed<string>[]> {
  const found = await table.query({
    partition: lists.own(scope),
    newestFirst: true,
    limit,
    from: `${kind}#`,
    until: `${kind}#~`,
    ...(after !== null && { after }),
  });
  return found.map(({ key }) => ({ item: key.sk.slice(kind.length + 1), sortKey: key.sk }));
}

/** What an authority has started (its root) or taken on (the loop that it is of, too). */
export type OwnEntry = Own & { readonly kind: OwnKind; readonly id: string };

/** More than any authority has to do with. */
const MOST_OWN = 2_000;

export async function allOwn(table: Table, scope: Scope): Promise<readonly OwnEntry[]> {
  const found = await table.query({ partition: lists.own(scope), limit: MOST_OWN });
  return found.map(({ key, body }) => {
    const [kind = '', id = ''] = key.sk.split('#');
    return { kind: kind as OwnKind, id, ...(body as Own) };
  });
}

type Submitted = Named & { readonly version: number };

/** What was sent to the moderators, longest ago first: also what they have decided since. */
export async function listSubmitted(table: Table, paging: Paging): Promise<readonly Keyed<Submitted>[]> {
  const entries = await listShared(table, lists.submitted, paging);
  return entries.map(({ entry, sortKey }) => ({ item: summaryOf(entry) as Submitted, sortKey }));
}

const MOST_IN_LINEAGE = 5_000;

/** Every member of a lineage, in one Query, by when it was made. */
export async function lineageOf(table: Table, root: Named): Promise<readonly LineageEntry[]> {
  const entries = await listShared(table, lists.lineage(root), { after: null, limit: MOST_IN_LINEAGE });
  return entries.map(({ entry }) => summaryOf(entry) as LineageEntry);
}
