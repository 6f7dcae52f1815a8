import type { Scope } from '../actor/scope.ts';
import { sweepAll } from '../journal/sequencing/sweep.ts';
import type { Table } from '../table/table.ts';

/**
 * Numbers what was told to a table in memory, both chains of each owner, on from the heads that it holds.
 *
 * @throws Error where a chain cannot be brought forward: a fault of whoever tells the story.
 */
export async function numberEntries(table: Table, scopes: readonly Scope[]): Promise<void> {
  const sequencer = {
    table,
    pause: immediately,
    noteParked: (chain: string, sequence: number) => fail(`entry ${String(sequence)} of ${chain} cannot be read`),
    noteFailed: (chain: string, cause: unknown) => fail(`the chain ${chain} cannot be brought forward`, cause),
    noteSkipped: () => fail('an entry is of no chain'),
  };
  await sweepAll(sequencer, scopes);
}

/** Nobody comes between whom one could wait for. */
export function immediately(): Promise<void> {
  return Promise.resolve();
}

function fail(what: string, cause?: unknown): never {
  throw new Error(`The sandbox cannot be loaded: ${what}.`, { cause });
}
