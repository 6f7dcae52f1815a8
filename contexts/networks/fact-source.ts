import type { Scope } from '../../platform/actor/scope.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { erasuresOf } from '../../platform/retention/erasures.ts';
import type { FactSource } from '../../platform/statistics/fact-source.ts';
import type { Table } from '../../platform/table/table.ts';
import { type PackageFacts, packageFactsOf } from './domain/package-facts.ts';
import { entriesOfPackage, entryName, keys, listPackageSummaries, readAccounted, readPackage } from './store.ts';

/** Of the list of erasures, which comes after the list of packages. */
const ERASED = 'ERASED ';

/** What statistics count of packages. The money of one that was erased still counts: it is public accounting. */
export function packageFacts({ table }: { readonly table: Table }): FactSource<PackageFacts> {
  return {
    factsOf: (scope, ids) => Promise.all(ids.map((id) => factsOfPackage(table, scope, id))),
    idsAfter: (scope, { after, limit }) =>
      after?.startsWith(ERASED) === true
        ? erasedAfter(table, scope, { after: after.slice(ERASED.length), limit })
        : listedAfter(table, scope, { after, limit }),
  };
}

/** The package that an entry of a ledger is of, by the last part of the entry's global id. */
export function packageOfEntry(id: string): string {
  return entryName(id).packageId;
}

async function factsOfPackage(table: Table, scope: Scope, id: string): Promise<PackageFacts | null> {
  const [item, entries] = await Promise.all([table.get(keys.package(scope, id)), entriesOfPackage(table, scope, id)]);
  const accounted = readAccounted(item);
  if (accounted === undefined) return null;
  const whole = readPackage(item);
  const { request: { familyRef } = { familyRef: null }, reviews = [] } = whole ?? {};
  return packageFactsOf({ familyRef, accounted, entries, reviews });
}

type Page = { readonly after: string | null; readonly limit: number };

async function listedAfter(table: Table, scope: Scope, { after, limit }: Page) {
  const found = await listPackageSummaries(table, scope, { list: 'changed', newestFirst: false, after, limit });
  const next = found.length < limit ? ERASED : (found.at(-1)?.sortKey ?? null);
  return { ids: found.map(({ item }) => item.id), next };
}

async function erasedAfter(table: Table, scope: Scope, { after, limit }: Page) {
  const found = await erasuresOf(table, scope, { since: null, after: after === '' ? null : after, limit });
  const ids = found.flatMap(({ item: { record } }) => {
    const name = parseGlobalId(record);
    return name?.type === 'SupportPackage' ? [name.id] : [];
  });
  const last = found.at(-1)?.sortKey;
  return { ids, next: found.length < limit || last === undefined ? null : `${ERASED}${last}` };
}
