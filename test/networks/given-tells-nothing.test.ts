import { beforeEach, describe, expect, it } from '@jest/globals';
import { closeFinancialYear } from '../../contexts/networks/close-financial-year.ts';
import { pence } from '../../contexts/networks/domain/pence.ts';
import { setAllocation } from '../../contexts/networks/set-allocation.ts';
import { budgetOf, listGiven } from '../../contexts/networks/store.ts';
import { transferAllocation } from '../../contexts/networks/transfer-allocation.ts';
import { useEngine } from '../support/engine.ts';
import { approved, asking, endow, line, openTreasury, type Treasury } from './support/treasury.ts';

const engine = useEngine();
const YEAR = 2026 as never;
let treasury: Treasury;

const give = (amount: number, expectedVersion: number, strand: 'FAMILY_HELP' | 'FAMILY_NETWORKS' = 'FAMILY_HELP') => {
  const { deps, request, call } = treasury;
  const conditions = { purposes: null, categories: null };
  const given = { year: 2026, strand, pence: pence(amount), conditions, by: 'FINANCE1', expectedVersion };
  return setAllocation(deps, request(), { ...call(), ...given });
};
const told = () => listGiven(treasury.deps.journal.table, treasury.actor.scope, null);
const kept = () => budgetOf(treasury.deps.journal.table, treasury.actor.scope, YEAR);

beforeEach(async () => {
  treasury = openTreasury(engine.client, await engine.freshTable());
  await endow(treasury, 100_000);
  await give(40_000, 0);
});

describe('what an authority says it was given', () => {
  it('is kept for the programme as it is stated, by year and strand', async () => {
    expect(await told()).toEqual([
      { year: 2026, strand: 'FAMILY_HELP', given: 40_000, statedOn: '2026-06-10' },
      { year: 2026, strand: 'FAMILY_NETWORKS', given: 100_000, statedOn: '2026-06-10' },
    ]);
    const { table } = treasury.deps.journal;
    await expect(listGiven(table, treasury.actor.scope, 2027 as never)).resolves.toEqual([]);
  });

  it('stays the same to the byte, whatever is approved, moved between strands, carried forward or closed', async () => {
    const { deps, request, call } = treasury;
    const [before, budget] = [JSON.stringify(await told()), JSON.stringify(await kept())];
    await approved(treasury, asking([line(1, 12_345)]));
    const move = { ...call(), year: 2026, by: 'FINANCE1', reason: 'Less was needed.' };
    await transferAllocation(deps, request(), {
      ...move,
      from: 'FAMILY_HELP',
      to: 'FAMILY_NETWORKS',
      pence: pence(777),
    });
    const after = new Date('2027-04-06T09:00:00.000Z');
    const closing = { ...move, ...call(), strand: 'FAMILY_HELP', carriedForward: pence(4_321) } as const;
    const { outcome } = await closeFinancialYear(deps, request(after), closing);
    expect(outcome).toMatchObject({ status: 'APPLIED' });

    expect(JSON.stringify(await told())).toBe(before);
    expect(JSON.stringify(await kept())).not.toBe(budget);
  });

  it('is what was stated last, and nothing of what was refused or tried out', async () => {
    const { deps, request, call } = treasury;
    await give(50_000, 1);
    await give(60_000, 1);
    const conditions = { purposes: null, categories: null };
    const tried = { year: 2026, strand: 'FAMILY_HELP', pence: pence(70_000), conditions, by: 'FINANCE1' } as const;
    await setAllocation(deps, request(), { ...call(), ...tried, expectedVersion: 2, dryRun: true });
    expect((await told()).map(({ given }) => given)).toEqual([50_000, 100_000]);
  });
});
