import { beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { pence } from '../../contexts/networks/domain/pence.ts';
import { finishPackageErasures } from '../../contexts/networks/finish-package-erasures.ts';
import { erasuresOf } from '../../platform/retention/erasures.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { useEngine } from '../support/engine.ts';
import { everyByte } from '../support/every-byte.ts';
import { expectBooks } from './support/books.ts';
import type { EraserOrders } from './support/busy-eraser.ts';
import { clerkOf, told } from './support/clerk.ts';
import { approved, asking, endow, line, openTreasury, TODAY, type Treasury } from './support/treasury.ts';

const engine = useEngine();
const ERASER = fileURLToPath(new URL('support/busy-eraser.ts', import.meta.url));
const SEED = 2027;
const PACKAGES = 12;
/** More than one transaction of the redaction takes. */
const PAYMENTS = 40;
process.stdout.write(`eraser killed: seed ${String(SEED)}\n`);
const random = seededRandom(SEED);
const moments = [1, random.int(2, 4), random.int(5, 7)].map((after) => ({ after }));

let tableName: string;
let treasury: Treasury;
let packageIds: readonly string[];

/** Each with a ledger whose payments name somebody. */
beforeEach(async () => {
  tableName = await engine.freshTable();
  treasury = openTreasury(engine.client, tableName);
  const clerk = clerkOf(treasury);
  await endow(treasury, 10_000_000);
  packageIds = await Promise.all(
    Array.from({ length: PACKAGES }, async (_, number) => {
      const name = `MARKED${String(number)}X`;
      const packageId = await approved(treasury, asking([line(1, 100_000)], { familyRef: `${name}FAMILY` }));
      for (let payment = 0; payment < (number % 3 === 0 ? PAYMENTS : 3); payment += 1)
        await clerk.pay({
          packageId,
          line: 1,
          pence: pence(100),
          paidOn: TODAY,
          reference: `${name}PAY${String(payment)}`,
          payeeRef: `${name}PAYEE`,
        });
      await clerk.cancel({ packageId, reason: 'It is over.' });
      return packageId;
    }),
  );
});

async function eraseUntilKilled(orders: EraserOrders): Promise<number> {
  const eraser = spawn(process.execPath, [ERASER, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(eraser, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  let answered = 0;
  for await (const _line of createInterface({ input: eraser.stdout })) answered += 1;
  expect(await ended).toEqual([null, 'SIGKILL']);
  return answered;
}

const names = async (): Promise<ReadonlySet<string>> =>
  new Set((await everyByte(engine.client, tableName)).match(/MARKED\d+X/g));

describe('whoever erases packages and is killed in the middle', () => {
  it.each(moments)(
    'leaves nobody in those that are erased, once the clock has come by (after $after)',
    async ({ after }) => {
      const answered = await eraseUntilKilled({ endpoint: engine.endpoint, tableName, packageIds, after });
      const { journal } = treasury.deps;
      const erased = await erasuresOf(journal.table, treasury.actor.scope, { since: null, after: null, limit: 100 });
      expect(erased.length).toBeGreaterThanOrEqual(answered);
      await expectBooks(engine.client, tableName);

      await finishPackageErasures(treasury.deps, treasury.request());
      expect((await names()).size).toBe(PACKAGES - erased.length);
      await expectBooks(engine.client, tableName);

      const again = clerkOf(treasury);
      const answers = await Promise.all(
        packageIds.map((packageId) =>
          told(again.erase({ packageId, reason: 'RIGHT_TO_ERASURE', idempotencyKey: `erasing-${packageId}` })),
        ),
      );
      expect(new Set(answers)).toEqual(new Set(['APPLIED']));
      expect(await names()).toEqual(new Set());
      await expectBooks(engine.client, tableName);
    },
  );
});
