import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { Request } from '../../platform/journal/perform.ts';
import { erasuresOf } from '../../platform/retention/erasures.ts';
import type { NetworksDeps } from './packages/deps.ts';
import { redactLedger } from './packages/redact-ledger.ts';

/** More than the time between two runs, and than an outage of a weekend. */
const LOOKED_BACK_MILLISECONDS = 4 * 24 * 60 * 60 * 1_000;
const A_PAGE = 100;

/** Sees to the ledgers of packages that were erased in the last days, where that was broken off. */
export async function finishPackageErasures(
  { journal }: Pick<NetworksDeps, 'journal'>,
  { actor: { scope }, now }: Request,
): Promise<void> {
  const since = new Date(now.getTime() - LOOKED_BACK_MILLISECONDS).toISOString();
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof erasuresOf>> = await erasuresOf(journal.table, scope, {
      since,
      after,
      limit: A_PAGE,
    });
    for (const { item } of page) {
      const name = parseGlobalId(item.record);
      if (name?.type === 'SupportPackage') await redactLedger(journal, scope, name.id);
    }
    if (page.length < A_PAGE) return;
    after = page.at(-1)?.sortKey ?? null;
  }
}
