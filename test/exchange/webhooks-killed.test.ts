import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Webhook } from '../../contexts/exchange/webhooks/webhook.ts';
import { items as programmeItems } from '../../contexts/programme/store.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { useEngine } from '../support/engine.ts';
import type { TellerOrders } from './support/busy-teller.ts';
import { type Behaviour, type Receiver, startReceiver, takenIds, verifyHmac } from './support/receiver.ts';
import { openWebhookDesk, type WebhookDesk } from './support/webhook-desk.ts';

/** What tells receivers is a process of its own, killed again and again in the middle of its requests. */
const SEED = 2026;
const OWNER = 'A0000001';
const HOUR = 60 * 60_000;
const TELLER = fileURLToPath(new URL('support/busy-teller.ts', import.meta.url));
const CHANGES_EACH = 20;
/** Requests to one receiver at once: as many as a killed worker may have under way. */
const UNDER_WAY = 10;
const MEANWHILE: readonly Behaviour[] = [204, 'HANG', 500, 204, 'BREAK_OFF', 'HANG', 204];

process.stdout.write(`webhooks killed: seed ${String(SEED)}\n`);
const random = seededRandom(SEED);
const engine = useEngine();
let desk: WebhookDesk;
let receiver: Receiver;
let webhook: Webhook;
let secret: string;
let tableName: string;
let teller: ChildProcess | null = null;

beforeEach(async () => {
  tableName = await engine.freshTable();
  desk = openWebhookDesk(engine.client, tableName);
  const authority = programmeItems.authority({ id: OWNER, memberships: [], codes: [] } as never, 1);
  await desk.delivering.journal.table.write([{ kind: 'PUT', item: authority }]);
  receiver = await startReceiver();
  const registered = await desk.register(receiver.url);
  webhook = registered.state;
  secret = registered.secret ?? '';
});

afterEach(async () => {
  teller?.kill('SIGKILL');
  await receiver.close();
});

/** Begins, and is killed once so many more requests have come. */
async function tellUntilKilled(requests: number): Promise<void> {
  const orders: TellerOrders = { endpoint: engine.endpoint, tableName };
  const child = spawn(process.execPath, [TELLER, JSON.stringify(orders)], { stdio: 'ignore' });
  teller = child;
  const ended = once(child, 'exit');
  await receiver.came(receiver.received.length + requests);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

describe('a receiver that is told by a worker which is killed again and again', () => {
  it('is told every change, by one id each, though it fails and hangs meanwhile', async () => {
    for (const behaviour of MEANWHILE) {
      await desk.happen(CHANGES_EACH);
      receiver.behave(behaviour);
      await tellUntilKilled(random.int(1, UNDER_WAY));
    }
    const changes = 1 + MEANWHILE.length * CHANGES_EACH;
    expect(new Set(takenIds(receiver)).size).toBeLessThan(changes);

    receiver.behave(204);
    for (let run = 0; run < 3; run += 1) {
      // Past what a killed worker had to itself, and past what was to be waited for.
      desk.pass(HOUR);
      await desk.run();
    }
    const taken = takenIds(receiver);
    expect(new Set(taken).size).toBe(changes);
    // Told twice is only what was under way when its worker was killed.
    expect(taken.length).toBeLessThanOrEqual(changes + MEANWHILE.length * UNDER_WAY);
    const log = await desk.log(webhook);
    expect(log).toHaveLength(changes);
    expect(log.filter(({ status }) => status !== 'DELIVERED')).toEqual([]);
    for (const one of receiver.received) verifyHmac(secret, one);
  }, 120_000);
});
