import { afterEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../support/engine.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import { leftBehind } from './support/left-behind.ts';
import { type OneFile, someLines, startedFile } from './support/one-file.ts';
import { work } from './support/work.ts';

/**
 * A file is imported over a table that throttles, refuses transactions that meet, and does what it never answers. What
 * the worker could not get through, the queue brings again: in the end it is as if nothing had failed.
 */
const engine = useEngine();
const proxied = useFaultProxy(engine);

const RECORDS = 300;
const MOST_RECORDS = 32;
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
      await work(calm.file, MOST_RECORDS);
      const faulty = await openFile(proxied.proxy.endpoint);
      proxied.proxy.forget();
      proxied.proxy.seeded({ seed, ...FAULTS });
      const failed = await Promise.all(Array.from({ length: workers }, () => work(faulty.file, MOST_RECORDS)));
      proxied.proxy.plan(() => undefined);
      const seen = faultsSeen();
      process.stdout.write(`files, faults: ${JSON.stringify(seen)}, messages brought again ${String(failed)}\n`);

      for (const kind of EACH_FAULT) expect(seen[kind]).toBeGreaterThan(10);
      // Workers that meet are refused by conditions, and by transactions on one item.
      expect(seen['TransactionCanceledException'] ?? 0).toBeGreaterThanOrEqual(workers > 1 ? 1 : 0);
      expect((await faulty.file.progress()).totals).toEqual((await calm.file.progress()).totals);
      await expect(faulty.file.result()).resolves.toEqual(await calm.file.result());
      await expect(leftBehind(engine.client, faulty.tableName)).resolves.toEqual(
        await leftBehind(engine.client, calm.tableName),
      );
    },
    LONG,
  );
});
