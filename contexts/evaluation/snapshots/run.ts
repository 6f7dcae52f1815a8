import type { Scope } from '../../../platform/actor/scope.ts';
import { classifyFailure } from '../../../platform/table/failure.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Part, Snapshot } from '../domain/snapshots/snapshot.ts';
import { partWrites } from '../store/snapshots.ts';
import type { SnapshotDeps } from './deps.ts';

/** The work on the part of a snapshot that is one authority's. */
export type Run = { readonly deps: SnapshotDeps; readonly scope: Scope; readonly snapshot: Snapshot };

/** Another worker has come between, and goes on. */
export class Elsewhere extends Error {}

/** A step: what is written, together with how far it brings the part. */
export type Step = { readonly part: Partial<Part>; readonly writes?: readonly Write[] };

/**
 * Writes a step, all of it or nothing, on the condition that nobody else has taken one since.
 *
 * @throws Elsewhere if somebody has
 */
export async function take({ deps, scope, snapshot }: Run, before: Part, { part, writes = [] }: Step): Promise<Part> {
  const at = deps.clock.now().toISOString();
  const next: Part = { ...before, ...part, version: before.version + 1, by: deps.worker, at };
  try {
    await deps.table.write([...partWrites(scope, snapshot.id, next), ...writes]);
  } catch (error) {
    if (classifyFailure(error).kind === 'CONDITION') throw new Elsewhere();
    throw error;
  }
  return next;
}

/** Actions of a transaction, less the two that say how far it has come. */
export const MOST_WRITES = 98;
