import type { Scope } from '../../platform/actor/scope.ts';
import type { AccessRange } from '../../platform/journal/access-log.ts';
import type { Table } from '../../platform/table/table.ts';
import { type AuditSearch, isFound, MOST_LOOKED_AT, workOf } from './domain/audit-search.ts';
import { type Trace, tracesOf } from './store/trails.ts';

export type SearchAsked = {
  readonly scopes: readonly Scope[];
  readonly search: AuditSearch;
  readonly range: Omit<AccessRange, 'limit'>;
  /** How many are wanted. */
  readonly first: number;
};

export type Found = {
  readonly items: readonly Trace[];
  /** The sort key to go on from: the last that was looked at. Null where the time that was asked for is at its end. */
  readonly next: string | null;
};

/**
 * Who looked at or changed records, at all of these owners, newest first. It looks at so many entries and no more, so what is
 * rare may come in pages that are short, or empty, and yet go on.
 */
export async function searchTrails(table: Table, { scopes, search, range, first }: SearchAsked): Promise<Found> {
  const items: Trace[] = [];
  let work = 0;
  let last: string | null = range.after;
  for await (const trace of tracesOf(table, scopes, range)) {
    if (items.length === first || work >= MOST_LOOKED_AT) return { items, next: last };
    last = trace.sortKey;
    work += workOf(trace.item);
    if (isFound(trace.item, search)) items.push(trace);
  }
  return { items, next: null };
}
