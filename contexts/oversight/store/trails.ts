import type { Scope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import { type AccessRange, accessWithin } from '../../../platform/journal/access-log.ts';
import type { AuditEntry } from '../../../platform/journal/entries.ts';
import type { Table } from '../../../platform/table/table.ts';

/** An entry of an owner's trail. Sort keys are instants with an id, so that entries of all owners have one order. */
export type Trace = Keyed<AuditEntry> & { readonly scope: Scope };

type Reading = { readonly scope: Scope; lastRead: string | null; waiting: Trace[]; isAtEnd: boolean };

/** Read of one owner at a time. */
const AT_ONCE = 50;

/**
 * The entries of several trails as one, newest first. Of each trail no more is held than a handful, and no more read than is
 * asked for and that handful.
 */
export async function* tracesOf(
  table: Table,
  scopes: readonly Scope[],
  range: Omit<AccessRange, 'limit'>,
): AsyncGenerator<Trace, void, undefined> {
  const readings = scopes.map((scope): Reading => ({ scope, lastRead: range.after, waiting: [], isAtEnd: false }));
  await Promise.all(readings.map((reading) => readOn(table, reading, range)));
  for (;;) {
    const newest = readings.reduce((best, one) => (isNewer(one.waiting[0], best.waiting[0]) ? one : best), NOTHING);
    const trace = newest.waiting.shift();
    if (trace === undefined) return;
    if (newest.waiting.length === 0) await readOn(table, newest, range);
    yield trace;
  }
}

const NOTHING: Reading = { scope: { owner: '' } as Scope, lastRead: null, waiting: [], isAtEnd: true };

function isNewer(one: Trace | undefined, other: Trace | undefined): boolean {
  return one !== undefined && (other === undefined || one.sortKey > other.sortKey);
}

async function readOn(table: Table, reading: Reading, range: Omit<AccessRange, 'limit'>): Promise<void> {
  if (reading.isAtEnd) return;
  const { scope, lastRead } = reading;
  const found = await accessWithin(table, scope, { ...range, after: lastRead, limit: AT_ONCE });
  reading.waiting = found.map((entry) => ({ ...entry, scope }));
  reading.lastRead = found.at(-1)?.sortKey ?? lastRead;
  reading.isAtEnd = found.length < AT_ONCE;
}
