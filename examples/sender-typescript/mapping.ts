import { readFileSync } from 'node:fs';

/** A column of a table, and where what stands in it belongs. */
export type Column = {
  readonly column: string;
  readonly path: readonly string[];
  readonly type: string;
  /** Whether a cell may hold several, with `|` between them. */
  readonly several: boolean;
  readonly neededOnEachRow: boolean;
};

export type Place =
  | { readonly kind: 'RECORD' }
  | { readonly kind: 'FACT'; readonly list: string; readonly member: string }
  | { readonly kind: 'PART'; readonly of: string; readonly path: readonly string[]; readonly isNeeded: boolean };

export type Table = { readonly name: string; readonly place: Place; readonly columns: readonly Column[] };

/** A kind of record: its field in a batch, what names a record, and its tables. */
export type Kind = {
  readonly kind: string;
  readonly field: string;
  readonly keys: readonly Column[];
  readonly tables: readonly Table[];
};

/** The published mapping pack: nothing of it is written a second time here. */
export function readMapping(file: string | URL): readonly Kind[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly kinds: readonly Kind[] }).kinds;
}
