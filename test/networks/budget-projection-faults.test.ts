import { describe, expect, it } from '@jest/globals';
import { createBudgetFollower } from '../../contexts/networks/index.ts';
import { keys, readCursor } from '../../contexts/networks/store.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../support/engine.ts';
import type { SeededFaults } from '../support/fault-proxy/plan.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import { turn } from '../support/journal/notebook.ts';
import { sequencerOn } from '../support/journal/waiting-entries.ts';
import { anyCommands, type Spender, spenderOf } from './support/any-spending.ts';
import { keptFigures, slowFigures } from './support/slow-budget.ts';
import { openTreasury } from './support/treasury.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const COMMANDS = 30;
const MOST_ROUNDS = 60;

type Spent = Spender & { readonly table: Table; readonly tableName: string };

/** What was spent and numbered, and nobody has followed yet. */
async function spent(seed: string): Promise<Spent> {
  process.stdout.write(`budget projection: seed ${seed}\n`);
  const tableName = await engine.freshTable();
  const treasury = openTreasury(engine.client, tableName, { seed });
  const spender = await spenderOf(treasury, seededRandom(seed));
  const { table } = treasury.deps.journal;
  await anyCommands(spender, COMMANDS, () => Promise.resolve());
  await sweepAll(sequencerOn(table).sequencer, [spender.scope]);
  return { ...spender, table, tableName };
}

async function expectFigures({ scope, table, ids }: Spent): Promise<void> {
  const wanted = await slowFigures(table, scope, { ids: ids(), year: 2026 });
  expect(Object.keys(wanted).length).toBeGreaterThan(2);
  expect(await keptFigures(table, scope, 2026)).toEqual(wanted);
}

const FAULTS: readonly SeededFaults[] = [
  { seed: 1, conflict: true },
  { seed: 2, dropAfterCommit: 0.3 },
  { seed: 3, throttle: 0.2, internalServerError: 0.1, dropBeforeCommit: 0.1, dropAfterCommit: 0.1, conflict: true },
];

describe('figures that two follow at once', () => {
  it.each(FAULTS)('are right though transactions are refused and answers lost: %j', async (faults) => {
    const spender = await spent(`budget-faults-${String(faults.seed)}`);
    const clients = [1, 2].map(() => dynamoDbClient({ endpoint: proxied.proxy.endpoint, region: 'eu-west-2' }));
    const followers = clients.map((client) =>
      createBudgetFollower({ table: openTable(client, spender.tableName, turn), pause: turn }),
    );
    proxied.proxy.seeded(faults);
    proxied.proxy.forget();
    let isDone = false;
    for (let round = 0; round < MOST_ROUNDS && !isDone; round += 1) {
      const rounds = await Promise.allSettled(followers.map(({ follow }) => follow(spender.scope)));
      isDone = rounds.every(({ status }) => status === 'fulfilled');
    }
    expect(isDone).toBe(true);
    expect(proxied.proxy.calls.some(({ fault, error }) => fault !== null || error !== null)).toBe(true);
    clients.forEach((client) => client.destroy());
    await expectFigures(spender);
  });
});

describe('a follower that dies', () => {
  it.each([1, 2, 4])('after %d of its writes has left nothing half done, and another goes on', async (writes) => {
    const spender = await spent(`budget-dies-${String(writes)}`);
    const { table, scope } = spender;
    let left = writes;
    const dying: Table = {
      ...table,
      async write(all) {
        if (left === 0) throw new TypeError('Dead.');
        left -= 1;
        await table.write(all);
      },
    };
    await expect(createBudgetFollower({ table: dying, pause: turn }).follow(scope)).rejects.toThrow('Dead.');
    expect(readCursor(await table.get(keys.followed(scope))).sequence).toBe(0);

    const next = createBudgetFollower({ table, pause: turn });
    const { packagesOff } = await next.compare(scope);
    expect(packagesOff).toHaveLength(spender.ids().length - writes);
    await next.follow(scope);
    expect(await next.compare(scope)).toMatchObject({ packagesOff: [], totalsOff: [] });
    await expectFigures(spender);
  });
});
