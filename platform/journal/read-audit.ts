import type { RequestContext } from '../graphql/context.ts';
import { oncePerRequest } from '../graphql/context.ts';
import type { Write } from '../table/write.ts';
import type { Journal } from './command.ts';
import { actorOfEntry, type AuditEntry, auditItem } from './entries.ts';
import type { RecordVersion } from './outcome.ts';

/** About 70 bytes each: an entry stays under the 100 kB that the sequencer takes. */
const MOST_RECORDS_AN_ENTRY = 1_000;

const readsOf = oncePerRequest('records read', () => new Map<string, RecordVersion>());

/**
 * Notes that a case record was read for this request, where what is shown of it is made. What is made and then not
 * asked for, or only tried out, may be noted too: better one look too many in the trail than one too few.
 */
export function noteRead(context: RequestContext, { id, version }: RecordVersion): void {
  readsOf(context).set(id, { id, version });
}

const searchesOf = oncePerRequest('searches of trails', () => new Set<string>());

/**
 * Notes that trails were searched for this request, and what for: names of arguments with ids and handles, never a value of a
 * record. Such a request leaves its own entry, whatever it found.
 */
export function noteSearch(context: RequestContext, terms: readonly string[]): void {
  for (const term of ['*', ...terms]) searchesOf(context).add(term);
}

/** What the entry says besides who, when and why. */
export type ReadOperation = { readonly name: string; readonly fields: readonly string[] };

/**
 * Writes down what was read: one entry that lists the records, or several in one transaction where it would grow too
 * large. Nothing is written where nothing was noted, save of a request under a break-glass grant.
 *
 * @throws what the table throws: the answer must then not leave.
 */
export async function recordReads(
  journal: Pick<Journal, 'table' | 'nextId'>,
  context: RequestContext,
  operation: ReadOperation,
): Promise<void> {
  const records = noted(context);
  // Whoever looks under a break-glass grant leaves a trace of every request, whether or not it found anything.
  // So does whoever searches the trails of others.
  const searches = [...searchesOf(context)].filter((term) => term !== '*');
  if (records.length === 0 && context.actor.grant === undefined && searchesOf(context).size === 0) return;
  const fields = [...operation.fields, ...searches.toSorted()];
  const writes: Write[] = [];
  for (let start = 0; start === 0 || start < records.length; start += MOST_RECORDS_AN_ENTRY) {
    const entry = entryFor(context, { ...operation, fields }, records.slice(start, start + MOST_RECORDS_AN_ENTRY));
    writes.push({ kind: 'PUT', item: auditItem(context.actor.scope, { id: journal.nextId(), ...entry }) });
  }
  await journal.table.write(writes);
}

/** In the order of their ids, since fields are resolved in any: the same request leaves the same trace. */
function noted(context: RequestContext): readonly RecordVersion[] {
  return [...readsOf(context).values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function entryFor(
  { actor, now, id: request, purpose }: RequestContext,
  { name, fields }: ReadOperation,
  records: readonly RecordVersion[],
): Omit<AuditEntry, 'id'> {
  return {
    at: now.toISOString(),
    operation: name,
    outcome: 'READ',
    actor: actorOfEntry(actor),
    ...(purpose !== undefined && { purpose }),
    request,
    records,
    fields,
  };
}
