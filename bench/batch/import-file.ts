import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { OneFile } from '../../test/files/support/one-file.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** What the worker's process held, in bytes, when it had come so far. */
export type Sample = { readonly records: number; readonly rss: number; readonly heapUsed: number };

export type Imported = { readonly seconds: number; readonly samples: readonly Sample[] };

/** Of the 1,769 MB of memory that the function has on AWS: what does not fit in less is noticed. */
const HEAP_MB = 768;

/** A file that was started, imported by a worker that is a process of its own. */
export async function importFile(file: OneFile, mostRecords: number, every: number): Promise<Imported> {
  const orders = JSON.stringify({ ...file.orders(mostRecords), every });
  const from = performance.now();
  const worker = spawn(process.execPath, [`--max-old-space-size=${String(HEAP_MB)}`, WORKER, orders], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const samples: Sample[] = [];
  const ended = once(worker, 'exit') as Promise<[number | null]>;
  for await (const line of createInterface(worker.stdout)) samples.push(JSON.parse(line) as Sample);
  const [code] = await ended;
  const { status } = await file.progress();
  if (code !== 0 || status !== 'DONE') throw new Error(`The worker ended with ${String(code)}, the import ${status}.`);
  return { seconds: (performance.now() - from) / 1_000, samples };
}
