import { classifyFailure } from '../../../platform/table/failure.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Progress, Release } from '../domain/releases/release.ts';
import { progressWrite } from '../store/releases.ts';
import { Elsewhere } from '../snapshots/run.ts';
import type { ReleaseDeps } from './deps.ts';

/** Of a transaction's 4 MB; an item has 400 kB at most. */
const ITEMS_AT_ONCE = 8;

/** The work on one release. */
export type Run = { readonly deps: ReleaseDeps; readonly release: Release };

/** A step: what is written, together with how far it brings the work. */
export type Step = { readonly change?: Partial<Progress>; readonly writes?: readonly Write[] };

/**
 * Writes a step, all of it or nothing, on the condition that nobody else has taken one since.
 *
 * @throws Elsewhere if somebody has
 */
export async function take(
  { deps, release }: Run,
  before: Progress,
  { change = {}, writes = [] }: Step,
): Promise<Progress> {
  const at = deps.clock.now().toISOString();
  const next: Progress = { ...before, ...change, version: before.version + 1, by: deps.worker, at };
  try {
    await deps.table.write([progressWrite(release.id, next), ...writes]);
  } catch (error) {
    if (classifyFailure(error).kind === 'CONDITION') throw new Elsewhere();
    throw error;
  }
  return next;
}

/** Some items at a time: whoever writes them again, after a run that died, writes the same. */
export async function putAll(run: Run, progress: Progress, writes: readonly Write[]): Promise<Progress> {
  let now = progress;
  for (let from = 0; from < writes.length; from += ITEMS_AT_ONCE) {
    now = await take(run, now, { writes: writes.slice(from, from + ITEMS_AT_ONCE) });
  }
  return now;
}
