import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { PackageState } from './packages/decide-package.ts';
import type { NetworksDeps } from './packages/deps.ts';
import { recordPayment, type RecordPayment } from './record-payment.ts';
import { entryName, keys, packageGlobalId, readEntry, readMarker, type StoredEntry } from './store.ts';

/**
 * Records a payment as a finance system holds it: the very same payment again, by its reference, changes nothing. A
 * ledger's entries never change, so what is found after a refusal was there before it.
 */
export async function recordPaymentOnce(
  deps: NetworksDeps,
  request: Request,
  call: RecordPayment,
): Promise<Performed<PackageState>> {
  const performed = await recordPayment(deps, request, call);
  const { outcome } = performed;
  const isKnownReference = outcome.problems.length > 0 && outcome.problems.every(({ code }) => code === 'M12');
  if (outcome.status !== 'REFUSED' || !isKnownReference) return performed;
  const known = await paymentOf(deps, request, call.reference);
  if (known === null || !isSamePayment(known, call, request)) return performed;
  return {
    ...performed,
    outcome: { ...outcome, status: 'UNCHANGED', problems: [], records: [{ id: known.id, version: 1 }] },
  };
}

type Known = { /** Global id. */ readonly id: string; readonly packageId: string; readonly entry: StoredEntry };

async function paymentOf({ journal }: NetworksDeps, { actor }: Request, reference: string): Promise<Known | null> {
  const { table } = journal;
  const id = readMarker(await table.get(keys.paymentReference(actor.scope, reference)));
  if (id === undefined) return null;
  const { packageId, entryId } = entryName(parseGlobalId(id)?.id ?? '');
  const entry = readEntry(await table.get(keys.entry(actor.scope, packageId, entryId)));
  return entry === undefined ? null : { id, packageId, entry };
}

/** As it was first recorded: what was mended since has entries of its own. */
function isSamePayment({ packageId, entry }: Known, call: RecordPayment, { actor }: Request): boolean {
  return (
    packageGlobalId(actor.scope, packageId) === call.packageId &&
    entry.moves[0]?.line === call.line &&
    entry.pence === call.pence &&
    entry.on === call.paidOn &&
    entry.payeeRef === call.payeeRef &&
    entry.retrospectiveBy === call.retrospectiveBy
  );
}
