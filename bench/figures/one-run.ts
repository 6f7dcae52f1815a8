import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

export type Orders = {
  readonly environment: Readonly<Record<string, string>>;
  /** ISO 8601 instant, UTC: what the clock of the worker says as it begins. */
  readonly now: string;
};

export type RunFigures = {
  /** By the clock. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most that the process ever held, RSS. */
  readonly mostBytes: number;
  /** Invocations of the function, a minute apart: each begins steps for ten minutes. */
  readonly turns: number;
};

/** Lets the worker, in a process of its own with the memory of the function, do all that there is to do. */
export async function oneRun(orders: Orders, heapMegabytes: number): Promise<RunFigures> {
  const from = performance.now();
  const flags = [`--max-old-space-size=${String(heapMegabytes)}`];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, WORKER, JSON.stringify(orders)]);
  if (stderr !== '') throw new Error(stderr);
  return { ...(JSON.parse(stdout) as Omit<RunFigures, 'seconds'>), seconds: (performance.now() - from) / 1_000 };
}
