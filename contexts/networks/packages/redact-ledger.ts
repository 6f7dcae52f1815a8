import type { Scope } from '../../../platform/actor/scope.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Write } from '../../../platform/table/write.ts';
import { moneyOf, pointsAtSomebody } from '../domain/accounting.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { ProjectionDeps } from '../projection/deps.ts';
import { untilWritten } from '../../../platform/table/until-written.ts';
import {
  entryGlobalId,
  entryItem,
  erasedPaymentKey,
  keys,
  ledgerItems,
  markerItem,
  someNotesOfPeople,
} from '../store.ts';

/** Entries of one transaction, which has a hundred writes at most: a payment takes three. */
const A_CHUNK = 30;

export type Redacting = ProjectionDeps & { readonly hashKey: string };

/**
 * Takes out of the ledger of an erased package whatever points at somebody, and the notes of who was paid or answered for it. Amounts, days
 * and lines stay as they are. The reference of a payment is kept as a hash: it is refused for ever (M12). Again and again
 * is as good as once, so what was broken off is gone on with.
 *
 * @throws Error when the table kept failing.
 */
export async function redactLedger(deps: Redacting, scope: Scope, packageId: string): Promise<void> {
  const pointing = (await ledgerItems(deps.table, scope, packageId)).filter(({ body }) =>
    pointsAtSomebody(body as LedgerEntry),
  );
  for (let from = 0; from < pointing.length; from += A_CHUNK) {
    const chunk = pointing.slice(from, from + A_CHUNK);
    await written(
      deps,
      chunk.flatMap((item) => redaction(deps, scope, { packageId, item })),
    );
  }
  for (;;) {
    const notes = await someNotesOfPeople(deps.table, scope, packageId);
    if (notes.length === 0) return;
    await written(
      deps,
      notes.map((key) => ({ kind: 'DELETE', key })),
    );
  }
}

type Pointing = { readonly packageId: string; readonly item: Item };

/** No money of the package moves any more, so the counts beside the entry are what they were when it was read. */
function redaction(
  { hashKey }: Redacting,
  scope: Scope,
  { packageId, item: { body, counts } }: Pointing,
): readonly Write[] {
  const entry = body as LedgerEntry;
  const { reference, id } = entry;
  const forgotten: Write = { kind: 'PUT', item: entryItem(scope, packageId, { entry: moneyOf(entry), counts }) };
  if (reference === undefined) return [forgotten];
  return [
    forgotten,
    { kind: 'DELETE', key: keys.paymentReference(scope, reference) },
    {
      kind: 'PUT',
      item: markerItem(erasedPaymentKey(scope, hashKey, reference), entryGlobalId(scope, packageId, id)),
    },
  ];
}

/** As true however often it is written: what was not answered is sent again. */
async function written(deps: Redacting, writes: readonly Write[]): Promise<void> {
  await untilWritten(deps, () => Promise.resolve(writes));
}
