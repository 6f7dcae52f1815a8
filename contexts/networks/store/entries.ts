import type { Scope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import { type Counts, type Item, text } from '../../../platform/table/item.ts';
import type { Key } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import { type Pence, pence } from '../domain/pence.ts';
import { ENTRY, keys, ledgerPartition, packagePartition } from './keys.ts';

export function entryWrite(scope: Scope, packageId: string, entry: LedgerEntry): Write {
  // What is left of a payment, for refunds and corrections to take from (M9).
  const counts = entry.kind === 'PAYMENT' ? { [AMOUNT]: entry.pence, [LEFT]: entry.pence } : undefined;
  return { kind: 'CREATE', item: entryItem(scope, packageId, { entry, counts }) };
}

type Counted = { readonly entry: LedgerEntry; readonly counts: Counts | undefined };

/** An entry as it lies: of one version for ever. */
export function entryItem(scope: Scope, packageId: string, { entry, counts }: Counted): Item {
  const { at, id } = entry;
  return {
    key: keys.entry(scope, packageId, id),
    version: 1,
    body: entry,
    ...(counts !== undefined && { counts }),
    indexed: {
      summary: JSON.stringify({ ...entry, packageId }),
      changePk: ledgerPartition(scope),
      changeSk: `${at}#${id}`,
    },
  };
}

/** Of a payment: what was paid, as corrected; and what of it has not come back. */
const AMOUNT = 'amount';

const LEFT = 'left';

export type StoredEntry = LedgerEntry & { readonly amount: Pence; readonly left: Pence };

export function readEntry(item: Item | undefined): StoredEntry | undefined {
  if (item === undefined) return undefined;
  const { [AMOUNT]: amount = 0, [LEFT]: left = 0 } = item.counts ?? {};
  return { ...(item.body as LedgerEntry), amount: pence(amount), left: pence(left) };
}

/** Takes what came back from what is left of a payment (M9). */
export function refundWrite(key: Key, amount: Pence): Write {
  return { kind: 'COUNT', key, add: { [LEFT]: 0 - amount } };
}

/** Mends what was paid, as long as nobody else has done so since it was seen. */
export function correctionWrite(
  key: Key,
  { seen, difference }: { readonly seen: Pence; readonly difference: Pence },
): Write {
  return { kind: 'COUNT', key, add: { [AMOUNT]: difference, [LEFT]: difference }, where: { [AMOUNT]: seen } };
}

/** Every entry of a package, in the order in which they were made. */
export async function entriesOfPackage(table: Table, scope: Scope, id: string): Promise<readonly LedgerEntry[]> {
  return (await ledgerItems(table, scope, id)).map(({ body }) => body as LedgerEntry);
}

/** The same, as they lie. */
export async function ledgerItems(table: Table, scope: Scope, id: string): Promise<readonly Item[]> {
  const entries: Item[] = [];
  let after: string | undefined;
  do {
    const items = await table.query({
      partition: packagePartition(scope, id),
      from: ENTRY,
      until: `${ENTRY}~`,
      limit: ENTRIES_A_QUERY,
      ...(after !== undefined && { after }),
    });
    entries.push(...items);
    after = items.length === ENTRIES_A_QUERY ? items.at(-1)?.key.sk : undefined;
  } while (after !== undefined);
  return entries;
}

const ENTRIES_A_QUERY = 1_000;

/** Entries of all packages, in the order in which they were recorded. */
export async function listEntries(
  table: Table,
  scope: Scope,
  range: { readonly from?: string; readonly until?: string; readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<LedgerEntry & { readonly packageId: string }>[]> {
  const { after, ...wanted } = range;
  const entries = await table.queryIndex({
    ...wanted,
    partition: ledgerPartition(scope),
    index: 'byChange',
    ...(after !== null && { after }),
  });
  return entries.map((entry) => ({
    item: JSON.parse(text(entry, 'summary')) as LedgerEntry & { readonly packageId: string },
    sortKey: text(entry, 'changeSk'),
  }));
}
