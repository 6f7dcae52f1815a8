import { DatabaseSync } from 'node:sqlite';
import type { HashedRecord } from './deltas.ts';

export type Outcome = 'ACCEPTED' | 'REFUSED';

/** What is known of a record: of which content the API said what. */
export type Known = { readonly hash: string; readonly outcome: Outcome };

/** The batch that was under way when the sender last ended: its key, and the hash of each of its records. */
export type Begun = { readonly key: string; readonly hashes: ReadonlyMap<string, string> };

/** What was acknowledged. A file of SQLite: a transaction is on the disk whole or not at all, however the sender ends. */
export type State = {
  readonly find: (id: string) => Known | null;
  readonly begun: () => Begun | null;
  /** Notes a batch with its key before it is sent, so that it is sent again with the same key. */
  readonly begin: (key: string, records: readonly HashedRecord[]) => void;
  /** Notes what the API has answered. Only now is a record known. */
  readonly acknowledge: (answers: readonly { readonly record: HashedRecord; readonly outcome: Outcome }[]) => void;
  readonly close: () => void;
};

const TABLES = `
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS acknowledged (id TEXT PRIMARY KEY, hash TEXT NOT NULL, outcome TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS begun (id TEXT PRIMARY KEY, hash TEXT NOT NULL, batch_key TEXT NOT NULL);
`;

export function openState(file: string): State {
  const state = new DatabaseSync(file);
  state.exec(TABLES);
  const find = state.prepare('SELECT hash, outcome FROM acknowledged WHERE id = ?');
  const begun = state.prepare('SELECT id, hash, batch_key FROM begun');
  const note = state.prepare('INSERT INTO begun (id, hash, batch_key) VALUES (?, ?, ?)');
  const keep = state.prepare('INSERT OR REPLACE INTO acknowledged (id, hash, outcome) VALUES (?, ?, ?)');
  const forget = state.prepare('DELETE FROM begun WHERE id = ?');

  function whole(work: () => void): void {
    state.exec('BEGIN IMMEDIATE');
    try {
      work();
      state.exec('COMMIT');
    } catch (error) {
      state.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    find: (id) => (find.get(id) as Known | undefined) ?? null,
    begun() {
      const rows = begun.all() as { id: string; hash: string; batch_key: string }[];
      const [first] = rows;
      return first === undefined
        ? null
        : { key: first.batch_key, hashes: new Map(rows.map(({ id, hash }) => [id, hash])) };
    },
    begin(key, records) {
      whole(() => {
        state.exec('DELETE FROM begun');
        for (const { id, hash } of records) note.run(id, hash, key);
      });
    },
    acknowledge(answers) {
      whole(() => {
        for (const { record, outcome } of answers) {
          keep.run(record.id, record.hash, outcome);
          forget.run(record.id);
        }
      });
    },
    close() {
      state.close();
    },
  };
}
