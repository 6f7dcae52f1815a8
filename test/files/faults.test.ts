import type { SQSRecord } from 'aws-lambda';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openContainer } from '../../lambdas/file-import/container.ts';
import { parseEnvironment } from '../../lambdas/file-import/environment.ts';
import { useEngine } from '../support/engine.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import { leftBehind } from './support/left-behind.ts';
import { type OneFile, someLines, startedFile } from './support/one-file.ts';

/**
 * A file is imported over a table that throttles, refuses transactions that meet, and does what it never answers. What
 * the worker could not get through, the queue brings again: in the end it is as if nothing had failed.
 */
const engine = useEngine();
const proxied = useFaultProxy(engine);

const RECORDS = 300;
const MOST_RECORDS = 32;
/** Times that the queue brings a message again. */
const MOST_TIMES = 60;
const LONG = 300_000;

type Ran = { readonly file: OneFile; readonly tableName: string };

const opened: OneFile[] = [];

afterEach(async () => {
  for (const file of opened.splice(0)) await file.close();
});

async function openFile(endpoint: string): Promise<Ran> {
  const tableName = await engine.freshTable();
  const file = await startedFile({ client: engine.client, endpoint, tableName }, someLines(RECORDS));
  opened.push(file);
  return { tableName, file };
}

/** A worker as it is deployed, told of the file until it has ended. */
async function work({ orders, progress }: OneFile): Promise<number> {
  const { environment, owner, id } = orders(MOST_RECORDS);
  const failed: string[] = [];
  const worker = openContainer(parseEnvironment(environment), {
    mostRecords: MOST_RECORDS,
    log: (...[code]) => {
      if (code === 'IMPORT_FAILED') failed.push(code);
    },
  });
  const event = { Records: [{ messageId: id, body: JSON.stringify({ owner, id }) } as SQSRecord] };
  try {
    for (let time = 0; time < MOST_TIMES; time += 1) {
      await worker.handler(event);
      if ((await progress()).status === 'DONE') return failed.length;
    }
    throw new Error(`Not done after ${String(MOST_TIMES)} times.`);
  } finally {
    worker.close();
  }
}

function faultsSeen(): Readonly<Record<string, number>> {
  const kinds = proxied.proxy.calls.map(({ fault, error }) => (fault === 'hold' ? null : fault) ?? error ?? 'none');
  return Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]));
}

const FAULTS = {
  conflict: true,
  throttle: 0.1,
  internalServerError: 0.05,
  dropBeforeCommit: 0.05,
  dropAfterCommit: 0.1,
};

const EACH_FAULT = ['throttle', 'internalServerError', 'dropBeforeCommit', 'dropAfterCommit'];

describe('a file that is imported over a table that fails', () => {
  it.each([
    { workers: 1, seed: 20_261_122 },
    { workers: 3, seed: 20_261_123 },
  ])(
    'ends as one that met no fault, with $workers at work on it',
    async ({ workers, seed }) => {
      const calm = await openFile(engine.endpoint);
      await work(calm.file);
      const faulty = await openFile(proxied.proxy.endpoint);
      proxied.proxy.forget();
      proxied.proxy.seeded({ seed, ...FAULTS });
      const failed = await Promise.all(Array.from({ length: workers }, () => work(faulty.file)));
      proxied.proxy.plan(() => undefined);
      const seen = faultsSeen();
      process.stdout.write(`files, faults: ${JSON.stringify(seen)}, messages brought again ${String(failed)}\n`);

      for (const kind of EACH_FAULT) expect(seen[kind]).toBeGreaterThan(10);
      // Workers that meet are refused by conditions, and by transactions on one item.
      expect((seen['TransactionCanceledException'] ?? 0) > 0).toBe(workers > 1);
      expect((await faulty.file.progress()).totals).toEqual((await calm.file.progress()).totals);
      await expect(faulty.file.result()).resolves.toEqual(await calm.file.result());
      await expect(leftBehind(engine.client, faulty.tableName)).resolves.toEqual(
        await leftBehind(engine.client, calm.tableName),
      );
    },
    LONG,
  );
});
