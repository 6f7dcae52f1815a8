import type { Keyed } from '../graphql/connection.ts';
import type { Performed, Request } from '../journal/perform.ts';
import type { Table } from '../table/table.ts';
import { areHeld } from './holds.ts';
import type { Tombstone } from './tombstone.ts';

/** What a run did for one authority. */
export type PastRetention = {
  readonly erased: number;
  /** Kept by a legal hold. */
  readonly held: number;
  /** Changed while the run was looking: its grace counts anew. */
  readonly changed: number;
  readonly failed: number;
  /** False where it stopped before it had looked at everything: the next run goes on, since what is erased is listed no more. */
  readonly isDone: boolean;
};

export type ErasingRun = {
  /** Of an actor who works for this one authority. */
  readonly request: Request;
  /** Asked before each chunk. */
  readonly mayGoOn: () => boolean;
  /** Told of each that could not be erased, by its global id: the others are erased all the same. */
  readonly noteFailed: (record: string, error: unknown) => void;
};

/** A record whose day has come. */
export type DueRecord = {
  /** Global id. */
  readonly record: string;
  /** By the very command that people use. */
  readonly erase: () => Promise<Performed<Tombstone>>;
};

export type DueRecords = {
  readonly table: Table;
  /** One chunk of those that may be due, with null for each that is not. */
  readonly chunkOf: (page: {
    readonly after: string | null;
    readonly limit: number;
  }) => Promise<readonly Keyed<DueRecord | null>[]>;
};

/** Records that are read, and if their day has come erased, before `mayGoOn` is asked again. */
const A_CHUNK = 50;

/** Erases what is due, one by one. */
export async function eraseDue({ table, chunkOf }: DueRecords, run: ErasingRun): Promise<PastRetention> {
  const tally = { erased: 0, held: 0, changed: 0, failed: 0 };
  for (let after: string | null = null; ;) {
    if (!run.mayGoOn()) return { ...tally, isDone: false };
    const chunk: readonly Keyed<DueRecord | null>[] = await chunkOf({ after, limit: A_CHUNK });
    const due = chunk.flatMap(({ item }) => (item === null ? [] : [item]));
    await eraseEach(table, run, { due, tally });
    if (chunk.length < A_CHUNK) return { ...tally, isDone: true };
    after = chunk.at(-1)?.sortKey ?? null;
  }
}

type Tally = { erased: number; held: number; changed: number; failed: number };
type Chunk = { readonly due: readonly DueRecord[]; readonly tally: Tally };

/** What is held is not asked for, so that no refusal is remembered for it day after day. */
async function eraseEach(table: Table, { request, noteFailed }: ErasingRun, { due, tally }: Chunk): Promise<void> {
  const held = await areHeld(
    table,
    request.actor.scope,
    due.map(({ record }) => record),
  );
  for (const [at, { record, erase }] of due.entries()) {
    if (held[at] === true) {
      tally.held += 1;
      continue;
    }
    try {
      tally[verdictOn(await erase())] += 1;
    } catch (error) {
      tally.failed += 1;
      noteFailed(record, error);
    }
  }
}

function verdictOn({ outcome }: Performed<Tombstone>): 'erased' | 'held' | 'changed' {
  if (outcome.status !== 'REFUSED') return 'erased';
  return outcome.problems.some(({ code }) => code === 'LEGAL_HOLD') ? 'held' : 'changed';
}
