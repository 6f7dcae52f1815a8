import type { Request } from '../../platform/journal/perform.ts';
import { erasedLately } from '../../platform/retention/erasures.ts';
import type { NetworksDeps } from './packages/deps.ts';
import { redactLedger } from './packages/redact-ledger.ts';

/** Sees to the ledgers of packages that were erased in the last days, where that was broken off. */
export async function finishPackageErasures(
  { journal }: Pick<NetworksDeps, 'journal'>,
  { actor: { scope }, now }: Request,
): Promise<void> {
  const erased = erasedLately(journal.table, scope, { type: 'SupportPackage', now });
  for await (const id of erased) await redactLedger(journal, scope, id);
}
