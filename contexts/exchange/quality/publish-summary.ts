import type { Scope } from '../../../platform/actor/scope.ts';
import { listSentBatches } from '../store/batches.ts';
import { qualityKeys, readPlace, readSums } from '../store/quality.ts';
import type { QualityDeps } from './deps.ts';
import { summaryOf } from './network-summary.ts';
import { tellProgramme } from './tell-programme.ts';

/** Tells the programme how good an authority's records now are. */
export async function publishSummary(deps: QualityDeps, scope: Scope): Promise<void> {
  const { table } = deps;
  await tellProgramme(deps, qualityKeys.summary(scope.owner), async () => {
    const [totals, place] = await table.getTogether([qualityKeys.totals(scope), qualityKeys.place(scope)]);
    const [batch] = await listSentBatches(table, scope, { after: null, limit: 1 });
    return summaryOf({
      authority: scope.owner,
      sums: readSums(totals).value,
      lastChangeAt: readPlace(place).value.at,
      lastBatchAt: batch?.item.at ?? null,
    });
  });
}
