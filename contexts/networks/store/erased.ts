import type { Scope } from '../../../platform/actor/scope.ts';
import type { NodeName } from '../../../platform/graphql/global-id.ts';
import type { Journal } from '../../../platform/journal/command.ts';
import { keyedHash } from '../../../platform/journal/hash.ts';
import { readTombstone, type Tombstone, tombstoneItem } from '../../../platform/retention/tombstone.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, partitionIn } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Accounted } from '../domain/accounting.ts';
import { ANSWERED, keys, packagePartition, PAYEE, readMarker, type SourceRecord } from './keys.ts';
import { readPackage } from './packages.ts';

/** The keys that something may have been hashed with: the one in use first. */
export type HashKeys = Pick<Journal, 'hashKey' | 'otherHashKeys'>;

/** For what is done with records of any kind. Null for what is no package. */
export function keyOfPackage(scope: Scope, { type, id }: NodeName): Key | null {
  return type === 'SupportPackage' ? keys.package(scope, id) : null;
}

/** A tombstone, and beside it what the package's money is accounted for by. No list finds it. */
export function erasedPackageItem(
  scope: Scope,
  id: string,
  of: { readonly tombstone: Tombstone; readonly account: Accounted },
): Item {
  const item = tombstoneItem(keys.package(scope, id), of.tombstone);
  return { ...item, body: { ...(item.body as object), account: of.account } };
}

/** What the figures of a package are worked out from: of one that is whole, and of one that was erased. */
export function readAccounted(item: Item | undefined): Accounted | undefined {
  if (item === undefined || readTombstone(item) === undefined) return readPackage(item);
  return (item.body as { readonly account: Accounted }).account;
}

/** Keeps an authority's own key of a package that was erased from being used again. It holds a keyed hash of it alone. */
export function erasedSourceKey(scope: Scope, hashKey: string, { system, recordId }: SourceRecord): Key {
  return hashedMarker(
    scope,
    'ERASED-PKG-SOURCE',
    keyedHash(hashKey, ['source of an erased package', scope.owner, system, recordId]),
  );
}

/** Keeps the reference of a payment whose package was erased from being paid again (M12). */
export function erasedPaymentKey(scope: Scope, hashKey: string, reference: string): Key {
  return hashedMarker(
    scope,
    'ERASED-PAYMENT',
    keyedHash(hashKey, ['payment of an erased package', scope.owner, reference]),
  );
}

/** What a family was approved in twelve months by packages that were erased (M4). */
export function erasedFamilyKey(scope: Scope, hashKey: string, familyRef: string): Key {
  return hashedMarker(
    scope,
    'ERASED-FAMILY',
    keyedHash(hashKey, ['family of an erased package', scope.owner, familyRef]),
  );
}

function hashedMarker(scope: Scope, what: string, hash: string): Key {
  return keyIn(partitionIn(scope, 'MARK', what, hash), 'STATE');
}

/** Under every hash key that is at hand: it may have been erased under one before. */
export function underEachHashKey(
  { hashKey, otherHashKeys = [] }: HashKeys,
  keyOf: (hashKey: string) => Key,
): readonly Key[] {
  return [hashKey, ...otherHashKeys].map(keyOf);
}

/** The package that an authority's own key stands for, and the one that it stood for if that was erased. */
export async function findPackageSource(
  { table, ...hashKeys }: HashKeys & { readonly table: Table },
  scope: Scope,
  source: SourceRecord,
): Promise<{ readonly id: string | undefined; readonly erasedId: string | undefined }> {
  const erasedKeys = underEachHashKey(hashKeys, (key) => erasedSourceKey(scope, key, source));
  const [marker, ...erased] = await table.getTogether([keys.packageSource(scope, source), ...erasedKeys]);
  return { id: readMarker(marker), erasedId: readMarker(erased.find((item) => item !== undefined)) };
}

/** As many as one query gives: half of what a transaction takes. */
const NOTES_A_QUERY = 45;

/** Some of the notes of who was paid by a package, and who answered for a payment. None: there are none. */
export async function someNotesOfPeople(table: Table, scope: Scope, id: string): Promise<readonly Key[]> {
  const partition = packagePartition(scope, id);
  const found = await Promise.all(
    [PAYEE, ANSWERED].map((from) => table.query({ partition, from, until: `${from}~`, limit: NOTES_A_QUERY })),
  );
  return found.flat().map(({ key }) => key);
}
