import { describe, expect, it } from '@jest/globals';
import { createBudgetFollower } from '../../contexts/networks/index.ts';
import { keys, readCursor } from '../../contexts/networks/store.ts';
import { unsequencedPartition } from '../../platform/journal/entries.ts';
import { sequence } from '../../platform/journal/sequencing/sequence.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { type SeededRandom, seededRandom } from '../../platform/seeded-random.ts';
import { text } from '../../platform/table/item.ts';
import type { Key } from '../../platform/table/keys.ts';
import type { Table } from '../../platform/table/table.ts';
import { useEngine } from '../support/engine.ts';
import { turn } from '../support/journal/notebook.ts';
import { sequencerOn } from '../support/journal/waiting-entries.ts';
import { anyCommands, type Spender, spenderOf } from './support/any-spending.ts';
import { keptFigures, slowFigures } from './support/slow-budget.ts';
import { openTreasury } from './support/treasury.ts';

const engine = useEngine();
const RUNS = 4;
const COMMANDS = 45;
const YEARS = [2026, 2027];

async function spending(seed: string): Promise<Spender & { readonly table: Table }> {
  process.stdout.write(`budget projection: seed ${seed}\n`);
  const treasury = openTreasury(engine.client, await engine.freshTable(), { seed });
  return { ...(await spenderOf(treasury, seededRandom(seed))), table: treasury.deps.journal.table };
}

/** Numbers some of what waits, in any order, as a stream that loses and doubles records makes a sequencer do. */
async function sequenceSome(
  { scope, table }: Spender & { readonly table: Table },
  random: SeededRandom,
): Promise<void> {
  const partition = unsequencedPartition(scope, 'FEED');
  const waiting = await table.queryIndex({ index: 'unsequenced', partition, limit: 100 });
  const some = waiting
    .filter(() => random.chance(0.6))
    .map((entry) => ({ key: { pk: text(entry, 'pk'), sk: text(entry, 'sk') } as Key, place: random.float() }))
    .sort((a, b) => a.place - b.place);
  await sequence(
    sequencerOn(table).sequencer,
    { scope, chain: 'FEED' },
    some.map(({ key }) => key),
  );
}

async function expectFigures({ scope, table, ids }: Spender & { readonly table: Table }): Promise<void> {
  for (const year of YEARS) {
    const wanted = await slowFigures(table, scope, { ids: ids(), year });
    expect(Object.keys(wanted).length).toBeGreaterThan(2);
    expect(await keptFigures(table, scope, year)).toEqual(wanted);
  }
}

describe('what a budget says of its packages', () => {
  it.each(Array.from({ length: RUNS }, (_, run) => `budget-${String(run)}`))(
    'is what all of them come to, whoever followed whatever when: %s',
    async (seed) => {
      const spender = await spending(seed);
      const { scope, table } = spender;
      const random = seededRandom(`${seed} followers`);
      const followers = [1, 2].map(() => createBudgetFollower({ table, pause: turn }));
      const done = await anyCommands(spender, COMMANDS, async () => {
        if (random.chance(0.5)) await sequenceSome(spender, random);
        if (random.chance(0.4)) await Promise.all(followers.map(({ follow }) => follow(scope)));
      });
      for (const kind of ['PAYMENT', 'REFUND', 'CORRECTION']) expect(done).toContain(kind);

      await sweepAll(sequencerOn(table).sequencer, [scope]);
      await Promise.all([...followers, ...followers].map(({ follow }) => follow(scope)));
      await expectFigures(spender);

      // From the beginning again, as if every event had come twice.
      const kept = await Promise.all(
        YEARS.map((year) => table.get(keys.totals(scope, year as never, 'FAMILY_NETWORKS'))),
      );
      await table.write([{ kind: 'DELETE', key: keys.followed(scope) }]);
      await Promise.all(followers.map(({ follow }) => follow(scope)));
      expect(
        await Promise.all(YEARS.map((year) => table.get(keys.totals(scope, year as never, 'FAMILY_NETWORKS')))),
      ).toEqual(kept);
      expect(readCursor(await table.get(keys.followed(scope))).sequence).toBeGreaterThan(done.length);
    },
  );

  it('can be made anew from the table: a difference is named, and mended', async () => {
    const spender = await spending('budget-anew');
    const { scope, table, ids } = spender;
    await anyCommands(spender, COMMANDS, () => Promise.resolve());
    await sweepAll(sequencerOn(table).sequencer, [scope]);
    const { follow, compare, mend } = createBudgetFollower({ table, pause: turn });
    await follow(scope);
    expect(await compare(scope)).toEqual({ packages: ids().length, packagesOff: [], totalsOff: [] });

    const [id = ''] = ids();
    const total = await table.get(keys.totals(scope, 2026 as never, 'FAMILY_NETWORKS'));
    await table.write([
      { kind: 'DELETE', key: keys.contribution(scope, id) },
      { kind: 'PUT', item: { ...total!, body: { ...(total!.body as object), sums: { 'TRANSPORT/paid': 1 } } } },
    ]);
    expect(await compare(scope)).toMatchObject({
      packagesOff: [id],
      totalsOff: [{ year: 2026, strand: 'FAMILY_NETWORKS' }],
    });
    await mend(scope);
    expect(await compare(scope)).toEqual({ packages: ids().length, packagesOff: [], totalsOff: [] });
    await expectFigures(spender);
  });
});
