import type { Scope } from '../../../platform/actor/scope.ts';
import { canonicalJson } from '../../../platform/canonical-json.ts';
import { untilWritten } from '../../../platform/table/until-written.ts';
import {
  contributionWrite,
  entriesOfPackage,
  keys,
  readContribution,
  readAccounted,
  readTotals,
  totalsWrite,
} from '../store.ts';
import { contributionOf, yearsIn } from './contribution.ts';
import type { ProjectionDeps } from './deps.ts';
import { totalsWith } from './totals.ts';

/**
 * Puts what a package now contributes to the budget in the stead of what it did, and adds the difference to the totals,
 * in one transaction. What it did contribute is read before the package, and written on the condition that nobody else
 * has since: whoever writes last has seen the newest, so any order, repeat or company ends alike.
 *
 * @throws Error when the table kept failing.
 */
export async function projectPackage(deps: ProjectionDeps, scope: Scope, id: string): Promise<boolean> {
  const { table } = deps;
  return untilWritten(deps, async () => {
    const stored = readContribution(await table.get(keys.contribution(scope, id)));
    const [item, entries] = await Promise.all([table.get(keys.package(scope, id)), entriesOfPackage(table, scope, id)]);
    const current = readAccounted(item);
    const before = stored?.value ?? null;
    const after = current === undefined ? null : contributionOf(current, entries);
    if (after === null || canonicalJson(after) === canonicalJson(before)) return [];

    const { strand } = after;
    const years = yearsIn([before, after]);
    const totals = await table.getTogether(years.map((year) => keys.totals(scope, year, strand)));
    return [
      contributionWrite(scope, id, { value: after, version: (stored?.version ?? 0) + 1 }),
      ...years.map((year, place) => {
        const total = readTotals(totals[place]);
        const value = totalsWith({ year, strand }, total?.value, { before, after });
        return totalsWrite(scope, { value, version: (total?.version ?? 0) + 1 });
      }),
    ];
  });
}
