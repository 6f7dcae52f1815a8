import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ensureTable } from '../../local/engine/ensure-table.ts';
import { type Engine, startEngine } from '../../local/engine/start-engine.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { type Acknowledged, busyCall, type BusyOrders } from './support/busy-calls.ts';
import { type Desk, openDesk } from './support/desk.ts';
import { idOf, refer } from './support/episode-calls.ts';
import { expectWhole } from './support/expect-whole.ts';
import { differences } from './support/stored.ts';

const SEED = 1989;
const KILLS = 5;
const TABLE = 'killed';
/** Calls that may have been under way when a recorder was killed, and so were sent and not acknowledged. */
const UNDER_WAY = 8;
const RECORDER = fileURLToPath(new URL('support/busy-recorder.ts', import.meta.url));

process.stdout.write(`kills: seed ${String(SEED)}\n`);
const random = seededRandom(SEED);
const moments = Array.from({ length: KILLS }, (_, index) => ({ kill: index + 1, after: random.int(1, 60) }));

let folder = '';
let dataFile = '';
let engine: Engine;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kills-'));
  dataFile = join(folder, 'table.db');
  engine = await startEngine({ host: '127.0.0.1', dataFile });
});

afterEach(async () => {
  await engine.stop();
  rmSync(folder, { recursive: true });
});

type Told = { readonly acknowledged: readonly Acknowledged[]; readonly end: NodeJS.Signals | number };

/** A recorder as a process of its own, until so many of its calls are acknowledged; then `kill` happens. */
async function recordUntil(
  orders: BusyOrders,
  after: number,
  kill: (recorder: ChildProcess) => unknown,
): Promise<Told> {
  const recorder = spawn(process.execPath, [RECORDER, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(recorder, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: recorder.stdout })) {
    acknowledged.push(JSON.parse(line) as Acknowledged);
    if (acknowledged.length === after) kill(recorder);
  }
  const [code, signal] = await ended;
  return { acknowledged, end: signal ?? code ?? 0 };
}

async function start(): Promise<{ readonly desk: Desk; readonly orders: Omit<BusyOrders, 'seed'> }> {
  const client = dynamoDbClient({ endpoint: engine.endpoint, region: 'eu-west-2' });
  await ensureTable(client, TABLE, { stream: true });
  const desk = openDesk(client, TABLE);
  const conferences = [await refer(desk, 'CA'), await refer(desk, 'CB')];
  const conferenceIds = conferences.map((conference) => idOf(desk, conference));
  return { desk, orders: { endpoint: engine.endpoint, tableName: TABLE, conferenceIds } };
}

/** What was acknowledged is there; sent again, everything is answered, as before if it was, and done once. */
async function expectNothingLost(orders: BusyOrders, { acknowledged }: Told): Promise<void> {
  const client = dynamoDbClient({ endpoint: engine.endpoint, region: 'eu-west-2' });
  const desk = openDesk(client, TABLE);
  await expectWhole(desk, client, TABLE);

  const outcomes = new Map(acknowledged.map(({ number, outcome }) => [number, outcome]));
  const last = Math.max(...outcomes.keys());
  for (let number = 0; number <= last + UNDER_WAY; number += 1) {
    const { outcome, replayed } = await desk.make(busyCall(orders, number));
    const before = outcomes.get(number);
    if (before !== undefined)
      expect({ number, outcome, replayed }).toEqual({ number, outcome: before, replayed: true });
    expect(outcome.status).toBe('APPLIED');
  }
  const settled = await expectWhole(desk, client, TABLE);
  for (let number = 0; number <= last + UNDER_WAY; number += 1) await desk.make(busyCall(orders, number));
  expect(differences(settled, await expectWhole(desk, client, TABLE))).toEqual([]);
  client.destroy();
}

describe('a process that is killed while it records', () => {
  it.each(moments)(
    'loses nothing that was acknowledged (kill $kill, after $after acknowledgements)',
    async (moment) => {
      const { orders } = await start();
      const ordered: BusyOrders = { ...orders, seed: moment.kill };
      const told = await recordUntil(ordered, moment.after, (recorder) => recorder.kill('SIGKILL'));
      expect(told.end).toBe('SIGKILL');
      expect(told.acknowledged.length).toBeGreaterThanOrEqual(moment.after);
      await expectNothingLost(ordered, told);
    },
  );
});

describe('an engine that is killed while it writes', () => {
  it.each(moments)('has kept all that was acknowledged (kill $kill, after $after acknowledgements)', async (moment) => {
    const { orders } = await start();
    const ordered: BusyOrders = { ...orders, seed: 100 + moment.kill };
    const told = await recordUntil(ordered, moment.after, () => engine.kill());
    // The recorder ended by itself, since its calls failed.
    expect(told.end).toBe(1);
    engine = await startEngine({ host: '127.0.0.1', dataFile });
    await expectNothingLost({ ...ordered, endpoint: engine.endpoint }, told);
  });
});
