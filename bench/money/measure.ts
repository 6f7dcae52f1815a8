import { pence } from '../../contexts/networks/domain/pence.ts';
import { ensureTable } from '../../local/engine/ensure-table.ts';
import { startEngine } from '../../local/engine/start-engine.ts';
import type { Performed } from '../../platform/journal/perform.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { type FaultProxy, startFaultProxy } from '../../test/support/fault-proxy/fault-proxy.ts';
import type { Rule } from '../../test/support/fault-proxy/plan.ts';
import { type Clerk, clerkOf } from '../../test/networks/support/clerk.ts';
import {
  approved,
  asking,
  endow,
  line,
  openTreasury,
  submitted,
  TODAY,
  type Treasury,
} from '../../test/networks/support/treasury.ts';
import { percentile } from '../latency/time.ts';

const MANY = 64;
const EACH = pence(2_500);
/** How long a transaction is given to hold its items: about what one takes within DynamoDB. */
export const HELD_MS = 10;

export type MoneyFigures = {
  readonly name: string;
  /** Transactions that were refused, since another held one of their items. */
  readonly conflicts: number;
  /** Of one call. */
  readonly attempts: { readonly p50: number; readonly p99: number };
  /** Milliseconds. */
  readonly took: { readonly p50: number; readonly p99: number };
  /** Of all calls, from the first sent to the last answered. */
  readonly perSecond: number;
};

type Scenario = {
  readonly name: string;
  /** One call for each, all to be sent at once. */
  readonly prepare: (calm: Treasury) => Promise<readonly ((clerk: Clerk) => Promise<Performed<unknown>>)[]>;
};

const numbers = Array.from({ length: MANY }, (_, number) => number);
const ofFamily = (number: number) => asking([line(1, EACH)], { familyRef: `FAM${String(number)}` });

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'approvals of one year',
    async prepare(calm) {
      const ids: string[] = [];
      for (const number of numbers) ids.push(await submitted(calm, ofFamily(number)));
      return ids.map((packageId) => (clerk) => clerk.approve({ packageId, by: 'TM1', role: 'TEAM_MANAGER' }));
    },
  },
  {
    name: 'payments of one package',
    async prepare(calm) {
      const packageId = await approved(calm, asking([line(1, MANY * EACH)]));
      return numbers.map(payment(() => packageId));
    },
  },
  {
    name: 'payments of as many packages',
    async prepare(calm) {
      const ids: string[] = [];
      for (const number of numbers) ids.push(await approved(calm, ofFamily(number)));
      return numbers.map(payment((number) => ids[number] ?? ''));
    },
  },
];

function payment(packageOf: (number: number) => string) {
  return (number: number) => (clerk: Clerk) =>
    clerk.pay({
      packageId: packageOf(number),
      line: 1,
      pence: EACH,
      paidOn: TODAY,
      reference: `PAY${String(number)}`,
    });
}

/** Many of one authority at once, through a proxy that refuses transactions which share an item, as DynamoDB does. */
export async function measureMoney(): Promise<readonly MoneyFigures[]> {
  const engine = await startEngine({ host: '127.0.0.1' });
  const proxy = await startFaultProxy({ target: engine.endpoint });
  try {
    const figures: MoneyFigures[] = [];
    for (const [place, scenario] of SCENARIOS.entries()) {
      const tableName = `money-${String(place)}`;
      const client = dynamoDbClient({ endpoint: engine.endpoint, region: 'eu-west-2' });
      await ensureTable(client, tableName, { stream: false });
      figures.push(await measure(scenario, { tableName, proxy, client }));
      client.destroy();
    }
    return figures;
  } finally {
    await proxy.stop();
    await engine.stop();
  }
}

type Place = {
  readonly tableName: string;
  readonly proxy: FaultProxy;
  readonly client: ReturnType<typeof dynamoDbClient>;
};

async function measure({ name, prepare }: Scenario, { tableName, proxy, client }: Place): Promise<MoneyFigures> {
  const calm = openTreasury(client, tableName);
  await endow(calm, MANY * EACH);
  const calls = await prepare(calm);
  const proxied = dynamoDbClient({ endpoint: proxy.endpoint, region: 'eu-west-2' });
  proxy.plan(heldAWhile);
  proxy.forget();
  const from = performance.now();
  const made = await Promise.all(
    calls.map(async (call, number) => {
      const treasury = openTreasury(proxied, tableName, { seed: `call ${String(number)}`, pause: realPause });
      const { counted, attempts } = counting(treasury);
      const { outcome } = await call(clerkOf(counted));
      if (outcome.status !== 'APPLIED') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
      return { took: performance.now() - from, attempts: attempts() };
    }),
  );
  const all = performance.now() - from;
  const conflicts = proxy.calls.filter(({ error }) => error === 'TransactionCanceledException').length;
  proxied.destroy();
  return {
    name,
    conflicts,
    attempts: spread(made.map(({ attempts }) => attempts)),
    took: spread(made.map(({ took }) => took)),
    perSecond: MANY / (all / 1_000),
  };
}

const heldAWhile: Rule = ({ operation }) =>
  operation === 'TransactWriteItems'
    ? { kind: 'hold', until: new Promise((resolve) => setTimeout(resolve, HELD_MS)) }
    : undefined;

/** The same, counting the transactions that it sends. */
function counting(treasury: Treasury) {
  let sent = 0;
  const { journal } = treasury.deps;
  const write: typeof journal.table.write = (writes) => {
    sent += 1;
    return journal.table.write(writes);
  };
  const deps = { ...treasury.deps, journal: { ...journal, table: { ...journal.table, write } } };
  return { counted: { ...treasury, deps }, attempts: () => sent };
}

function spread(values: readonly number[]) {
  return { p50: percentile(values, 0.5), p99: percentile(values, 0.99) };
}
