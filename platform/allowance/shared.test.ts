import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clientOf, useEngine } from '../../test/support/engine.ts';
import { useFaultProxy } from '../../test/support/fault-proxy/use-fault-proxy.ts';
import { networkScope } from '../actor/scope.ts';
import { type SeededRandom, seededRandom } from '../seeded-random.ts';
import { realPause } from '../table/back-off.ts';
import { type Key, keyIn, partitionIn } from '../table/keys.ts';
import { openTable, type Table } from '../table/table.ts';
import { DRAWN_AT_ONCE } from './draw.ts';
import { windowedItems } from './take-points.ts';
import { type Taken, type TakePoints, WINDOW_MILLISECONDS } from './window.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const START = Date.parse('2026-06-10T09:00:00.000Z');
const OWN = 60_000;
const CALLERS = 5;
const CONTAINERS = 4;
const SEED = Number(process.env['ALLOWANCE_SEED'] ?? '20260610');

const sharedKey = keyIn(partitionIn(networkScope, 'ALLOWANCE', 'A0000001'), 'STATE');
const keyOf = (caller: number): Key => keyIn(partitionIn(networkScope, 'IDENTITY', `system-${caller}`), 'STATE');

let table: Table;
let tableName: string;
let clients: readonly DynamoDBClient[];
let containers: readonly TakePoints[];
let at: number;

/** Containers of their own clients; transactions stay in flight for some milliseconds, so that they do meet. */
beforeEach(async () => {
  tableName = await engine.freshTable();
  table = openTable(engine.client, tableName, () => Promise.resolve());
  clients = Array.from({ length: CONTAINERS }, () => clientOf(proxied.proxy.endpoint, { maxAttempts: 3 }));
  containers = clients.map((client) => windowedItems(client, tableName, realPause));
  proxied.proxy.seeded({ seed: SEED, conflict: true });
  at = START;
  for (let caller = 0; caller < CALLERS; caller += 1) {
    await table.write([{ kind: 'PUT', item: { key: keyOf(caller), version: 1, body: { caller } } }]);
  }
});

afterEach(() => {
  for (const client of clients) client.destroy();
});

type Call = { readonly caller: number; readonly points: number; readonly container: number };

async function take({ caller, points, container }: Call, shared: number): Promise<Taken> {
  const takePoints = containers[container];
  if (takePoints === undefined) throw new Error('There is no such container.');
  return takePoints(keyOf(caller), {
    points,
    now: new Date(at),
    allowanceOf: () => OWN,
    shared: { key: sharedKey, allowanceOf: () => shared },
  });
}

function someCalls(random: SeededRandom, count: number, mostPoints: number): readonly Call[] {
  return Array.from({ length: count }, () => ({
    caller: random.int(0, CALLERS - 1),
    points: random.int(1, mostPoints),
    container: random.int(0, CONTAINERS - 1),
  }));
}

/** What each caller has drawn and not spent. */
function drawnNow(): Promise<readonly number[]> {
  return Promise.all(
    Array.from({ length: CALLERS }, async (_, caller) => {
      const { pk, sk } = keyOf(caller);
      const asked = { TableName: tableName, Key: { pk: { S: pk }, sk: { S: sk } } };
      const { Item: item } = await engine.client.send(new GetItemCommand(asked));
      return Number(item?.['drawn']?.N ?? 0);
    }),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((sofar, each) => sofar + each, 0);

/** What went through, of all and of each caller. */
function passed(calls: readonly Call[], taken: readonly Taken[]) {
  const through = calls.filter((_, index) => taken[index]?.kind === 'TAKEN');
  const ofCaller = (caller: number) =>
    sum(through.filter((each) => each.caller === caller).map(({ points }) => points));
  return {
    all: sum(through.map(({ points }) => points)),
    byCaller: Array.from({ length: CALLERS }, (_, n) => ofCaller(n)),
  };
}

describe(`an allowance that ${CALLERS} callers share, in ${CONTAINERS} containers (seed ${SEED})`, () => {
  it('lets no more through in any window than it holds and what was drawn before, whoever asks for what at once', async () => {
    const random = seededRandom(SEED);
    const shared = 100_000;
    for (let window = 0; window < 4; window += 1) {
      const calls = someCalls(random, 40, 9_000);
      const before = await drawnNow();
      const taken = await Promise.all(calls.map((call) => take(call, shared)));
      const { all, byCaller } = passed(calls, taken);
      for (const points of await drawnNow()) expect(points).toBeLessThan(DRAWN_AT_ONCE);
      expect(all + sum(await drawnNow()) - sum(before)).toBeLessThanOrEqual(shared);
      // Far more was asked for: had it not been given nearly all, it would have starved those who may have it.
      expect(all).toBeGreaterThan(shared - CALLERS * DRAWN_AT_ONCE - 9_000);
      for (const points of byCaller) expect(points).toBeLessThanOrEqual(OWN);
      expect(new Set(taken.map((each) => (each.kind === 'EXHAUSTED' ? each.of : each.kind)))).toContain('SHARED');
      at += WINDOW_MILLISECONDS;
    }
  });

  it('refuses nobody while there is plenty of both', async () => {
    const random = seededRandom(SEED + 1);
    for (let window = 0; window < 4; window += 1) {
      // 40 × 1,300 points at most: less than one caller's own, and than the shared without what others may have drawn.
      const calls = someCalls(random, 40, 1_300);
      const taken = await Promise.all(calls.map((call) => take(call, 52_000 + CALLERS * DRAWN_AT_ONCE)));
      expect(taken.map(({ kind }) => kind)).toEqual(calls.map(() => 'TAKEN'));
      at += WINDOW_MILLISECONDS;
    }
  });

  it('is drawn once for many at the same time who need it', async () => {
    const calls = Array.from({ length: 20 }, (_, index) => ({ caller: 0, points: 100, container: index % CONTAINERS }));
    await Promise.all(calls.map((call) => take(call, 100_000)));
    expect(await take({ caller: 1, points: 1, container: 0 }, 100_000)).toMatchObject({
      shared: { allowance: 100_000, remaining: 100_000 - 2 * DRAWN_AT_ONCE },
    });
  });
});

describe('who refuses', () => {
  it('is the caller’s own allowance where that is used up, though there is enough of the shared', async () => {
    await take({ caller: 0, points: OWN, container: 0 }, 1_000_000);
    expect(await take({ caller: 0, points: 1, container: 1 }, 1_000_000)).toMatchObject({
      kind: 'EXHAUSTED',
      of: 'OWN',
      remaining: 0,
      endsAt: at + WINDOW_MILLISECONDS,
    });
  });

  it('is the shared one where another caller has used it up, and it keeps what the caller has of their own', async () => {
    await take({ caller: 0, points: 50_000, container: 0 }, 50_000);
    expect(await take({ caller: 1, points: 1, container: 1 }, 50_000)).toMatchObject({
      kind: 'EXHAUSTED',
      of: 'SHARED',
      remaining: OWN,
      shared: { allowance: 50_000, remaining: 0, endsAt: at + WINDOW_MILLISECONDS },
    });
    at += WINDOW_MILLISECONDS;
    expect(await take({ caller: 1, points: 1, container: 1 }, 50_000)).toMatchObject({ kind: 'TAKEN' });
  });
});
