import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { paginateScan } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../platform/seeded-random.ts';
import { decodeItem, type Item } from '../../platform/table/item.ts';
import { useEngine } from '../support/engine.ts';
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

/** How many items there are of each sort. Looks are not counted: what is done again is looked at again. */
async function itemsBySort(tableName: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for await (const { Items: found = [] } of paginateScan({ client: engine.client }, { TableName: tableName })) {
    for (const item of found.map(decodeItem).filter(isNoLook)) counts[sortOf(item)] = (counts[sortOf(item)] ?? 0) + 1;
  }
  return counts;
}

const isNoLook = ({ body }: Item): boolean => !JSON.stringify(body).includes('"outcome":"READ"');

function sortOf({ key: { pk, sk }, version }: Item): string {
  const sort = `${pk.split('#')[1] ?? ''} ${sk.replace(/[^A-Z].*/, '')}`;
  return sk === 'PROGRESS' ? sort : `${sort} ${String(version)}`;
}

type Ran = { readonly file: OneFile; readonly tableName: string };

async function openFile(): Promise<Ran> {
  const tableName = await engine.freshTable();
  return {
    tableName,
    file: await startedFile({ client: engine.client, endpoint: engine.endpoint, tableName }, someLines(RECORDS)),
  };
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
      await expect(itemsBySort(killed.tableName)).resolves.toEqual(await itemsBySort(undisturbed.tableName));
      await undisturbed.file.close();
      await killed.file.close();
    },
    LONG,
  );
});
