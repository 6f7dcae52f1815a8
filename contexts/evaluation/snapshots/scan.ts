import type { Scope } from '../../../platform/actor/scope.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Part, Snapshot } from '../domain/snapshots/snapshot.ts';
import type { RowSource } from '../sources/row-source.ts';
import { rowWrite } from '../store/rows.ts';
import { MOST_WRITES, type Run, take } from './run.ts';

/** Looks at the next records of a kind, and keeps what they bring. What changes meanwhile is followed afterwards. */
export async function scan(run: Run, part: Part): Promise<Part> {
  const { deps, scope, snapshot } = run;
  const source = deps.sources[part.source];
  if (source === undefined) return take(run, part, { part: { phase: 'FOLLOW' } });
  const { ids, next } = await source.idsAfter(scope, { after: part.after, limit: MOST_WRITES });
  const writes = await rowWrites(run, source, [...new Set(ids)]);
  const goesOn = next === null ? { source: part.source + 1, after: null } : { after: next };
  return take({ deps, scope, snapshot }, part, { part: goesOn, writes });
}

/** Where rows go, and the day on which records are judged. */
type RowsOf = { readonly scope: Scope; readonly snapshot: Pick<Snapshot, 'id' | 'asOf'> };

/** What each record brings now, in the stead of what is kept of it. */
export async function rowWrites(
  { scope, snapshot }: RowsOf,
  source: RowSource,
  ids: readonly string[],
): Promise<readonly Write[]> {
  if (ids.length === 0) return [];
  const rows = await source.rowsOf(scope, ids, snapshot.asOf);
  return ids.map((id, place) => {
    const contributions = rows[place] ?? [];
    return rowWrite(scope, snapshot.id, { type: source.type, id, contributions });
  });
}
