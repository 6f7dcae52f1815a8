import { describe, expect, it } from '@jest/globals';
import { createBudgetFollower } from '../../contexts/networks/index.ts';
import { budgetOf } from '../../contexts/networks/store.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { openTable } from '../../platform/table/table.ts';
import { useEngine } from '../support/engine.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import { turn } from '../support/journal/notebook.ts';
import { sequencerOn } from '../support/journal/waiting-entries.ts';
import { approved, asking, endow, line, openTreasury } from './support/treasury.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);

describe('a budget with all its figures', () => {
  it.each([1, 12])('is one round trip to the table, with %d packages', async (packages) => {
    const tableName = await engine.freshTable();
    const treasury = openTreasury(engine.client, tableName);
    const { deps, actor } = treasury;
    await endow(treasury, 100_000);
    for (let number = 0; number < packages; number += 1)
      await approved(treasury, asking([line(1, 500)], { familyRef: `FAM${String(number)}` }));
    await sweepAll(sequencerOn(deps.journal.table).sequencer, [actor.scope]);
    await createBudgetFollower({ table: deps.journal.table, pause: turn }).follow(actor.scope);

    proxied.proxy.forget();
    const { allocations, totals } = await budgetOf(
      openTable(proxied.client, tableName, turn),
      actor.scope,
      2026 as never,
    );
    expect(proxied.proxy.calls.map(({ operation }) => operation)).toEqual(['BatchGetItem']);
    expect(allocations.map(({ counts }) => counts.free)).toEqual([100_000 - packages * 500]);
    expect(totals.map(({ sums }) => sums['HOUSEHOLD_ITEMS/approved'])).toEqual([packages * 500]);
  });
});
