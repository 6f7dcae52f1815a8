import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../platform/seeded-random.ts';
import { useEngine } from '../support/engine.ts';
import { leftBehind } from './support/left-behind.ts';
import { type OneFile, type Orders, someLines, startedFile } from './support/one-file.ts';

const SEED = 20261122;
const KILLS = 20;
const RECORDS = 400;
/** Few, so that many a window is begun. */
const MOST_RECORDS = 16;
/** Twenty processes that start, on a busy machine. */
const LONG = 400_000;
const WORKER = fileURLToPath(new URL('support/worker.ts', import.meta.url));

process.stdout.write(`files, kills: seed ${String(SEED)}\n`);
const random = seededRandom(SEED);
const engine = useEngine();

/** A worker as a process of its own, killed once so many of its transactions were answered; without a number, to its end. */
async function work(orders: Orders, after = Infinity): Promise<NodeJS.Signals | number | null> {
  const worker = spawn(process.execPath, [WORKER, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(worker, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  let written = 0;
  worker.stdout.on('data', (dots: Buffer) => {
    written += dots.length;
    if (written >= after) worker.kill('SIGKILL');
  });
  const [code, signal] = await ended;
  return signal ?? code;
}

type Ran = { readonly file: OneFile; readonly tableName: string };

const opened: OneFile[] = [];

afterEach(async () => {
  for (const file of opened.splice(0)) await file.close();
});

async function openFile(): Promise<Ran> {
  const tableName = await engine.freshTable();
  const file = await startedFile({ client: engine.client, endpoint: engine.endpoint, tableName }, someLines(RECORDS));
  opened.push(file);
  return { tableName, file };
}

describe('a worker that is killed again and again', () => {
  it(
    'leaves what one undisturbed run leaves',
    async () => {
      const undisturbed = await openFile();
      const killed = await openFile();
      await expect(work(undisturbed.file.orders(MOST_RECORDS))).resolves.toBe(0);
      const signals: unknown[] = [];
      const rows: number[] = [];
      while (signals.length < KILLS) {
        signals.push(await work(killed.file.orders(MOST_RECORDS), random.int(1, 16)));
        rows.push((await killed.file.progress()).row);
      }
      await expect(work(killed.file.orders(MOST_RECORDS))).resolves.toBe(0);
      process.stdout.write(`files, kills: rows at which it was killed ${rows.join(' ')}\n`);

      expect(signals).toEqual(Array.from({ length: KILLS }, () => 'SIGKILL'));
      expect(rows.at(-1)).toBeLessThan(RECORDS);
      expect((await killed.file.progress()).totals).toEqual((await undisturbed.file.progress()).totals);
      expect((await killed.file.progress()).totals).toMatchObject({ records: RECORDS, created: 360, refused: 40 });
      await expect(killed.file.result()).resolves.toEqual(await undisturbed.file.result());
      await expect(leftBehind(engine.client, killed.tableName)).resolves.toEqual(
        await leftBehind(engine.client, undisturbed.tableName),
      );
    },
    LONG,
  );
});
