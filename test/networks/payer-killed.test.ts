import { beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../../platform/journal/outcome.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { useEngine } from '../support/engine.ts';
import { flawsInBooks } from './support/books.ts';
import type { PayerOrders } from './support/busy-payer.ts';
import { clerkOf } from './support/clerk.ts';
import { EACH, PAYERS, payNumber, ROOM_FOR } from './support/payer.ts';
import { approved, asking, endow, line, openTreasury, type Treasury } from './support/treasury.ts';

const engine = useEngine();
const PAYER = fileURLToPath(new URL('support/busy-payer.ts', import.meta.url));
const SEED = 2026;
process.stdout.write(`payer killed: seed ${String(SEED)}\n`);
const random = seededRandom(SEED);
/** After how many answers: while there is room, and once there is none. */
const moments = [1, random.int(2, ROOM_FOR - 2), random.int(ROOM_FOR, PAYERS - 16)].map((after) => ({ after }));

let tableName: string;
let calm: Treasury;
let packageId: string;

beforeEach(async () => {
  tableName = await engine.freshTable();
  calm = openTreasury(engine.client, tableName);
  await endow(calm, 1_000_000);
  packageId = await approved(calm, asking([line(1, ROOM_FOR * EACH)]));
});

type Answered = { readonly number: number; readonly outcome: Outcome };

/** A payer as a process of its own, killed once so many of its payments are answered. */
async function payUntilKilled(orders: PayerOrders, after: number): Promise<readonly Answered[]> {
  const payer = spawn(process.execPath, [PAYER, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(payer, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const answered: Answered[] = [];
  for await (const text of createInterface({ input: payer.stdout })) {
    answered.push(JSON.parse(text) as Answered);
    if (answered.length === after) payer.kill('SIGKILL');
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return answered;
}

describe('a finance system that is killed while it pays', () => {
  it.each(moments)(
    'has lost and doubled nothing once it has sent all again (killed after $after)',
    async ({ after }) => {
      const answered = await payUntilKilled({ endpoint: engine.endpoint, tableName, packageId }, after);
      expect(await flawsInBooks(engine.client, tableName)).toEqual([]);

      const clerk = clerkOf(openTreasury(engine.client, tableName, { seed: 'sent again' }));
      const outcomes: Outcome[] = [];
      const recalled: Answered[] = [];
      for (let number = 0; number < PAYERS; number += 1) {
        const { outcome, replayed } = await payNumber(clerk, packageId, number);
        if (replayed) recalled.push({ number, outcome });
        outcomes.push(outcome);
      }
      // What was answered is answered alike; what was done and not answered is recalled too.
      expect(recalled).toEqual(expect.arrayContaining([...answered]));
      expect(outcomes.filter(({ status }) => status === 'APPLIED')).toHaveLength(ROOM_FOR);
      expect(outcomes.filter(({ status }) => status === 'REFUSED')).toHaveLength(PAYERS - ROOM_FOR);
      expect(await flawsInBooks(engine.client, tableName)).toEqual([]);
    },
  );
});
