import type { Scope } from '../../../platform/actor/scope.ts';
import { canonicalJson } from '../../../platform/canonical-json.ts';
import { untilWritten } from '../../../platform/table/until-written.ts';
import { listSentBatches } from '../store/batches.ts';
import { nextWrite, qualityKeys, readPlace, readSummary, readSums } from '../store/quality.ts';
import type { QualityDeps } from './deps.ts';
import { summaryOf } from './network-summary.ts';

/** Tells the programme how it now stands, where that is not what it was told before. */
export async function publishSummary(deps: QualityDeps, scope: Scope): Promise<void> {
  const { table } = deps;
  const key = qualityKeys.summary(scope.owner);
  await untilWritten(deps, async () => {
    const told = readSummary(await table.get(key));
    const [totals, place] = await table.getTogether([qualityKeys.totals(scope), qualityKeys.place(scope)]);
    const [batch] = await listSentBatches(table, scope, { after: null, limit: 1 });
    const summary = summaryOf({
      authority: scope.owner,
      sums: readSums(totals).value,
      lastChangeAt: readPlace(place).value.at,
      lastBatchAt: batch?.item.at ?? null,
    });
    if (canonicalJson(summary) === canonicalJson(told?.value ?? null)) return [];
    return [nextWrite(key, told?.version ?? 0, summary)];
  });
}
