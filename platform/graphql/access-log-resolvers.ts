import type { QueryAccessLogArgs } from '../../graphql/generated/resolvers-types.ts';
import { isSystem } from '../actor/permissions.ts';
import { NETWORK } from '../actor/scope.ts';
import { type AccessRange, accessOfRecord, accessWithin } from '../journal/access-log.ts';
import type { AuditEntry } from '../journal/entries.ts';
import type { Journal } from '../journal/command.ts';
import { recordHandle } from '../journal/record-handle.ts';
import { connectionOf, filledPage, type Keyed, listName, pageRequest } from './connection.ts';
import type { RequestContext } from './context.ts';
import { badInput } from './errors.ts';
import type { ResolverMap } from './executable-schema.ts';
import { globalId } from './global-id.ts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1_000;
const USUAL_DAYS = 31;
const MOST_DAYS = 366;
const MOST_RECORDS_SHOWN = 100;
/** An instant and an id. Months are walked from it, so it must be one. */
const SORT_KEY = /^\d{4}-(?:0[1-9]|1[0-2])-\d\dT[\d:.]+Z#[0-9A-Z]{26}$/;
const THE_BEGINNING = new Date(0);

/** Who has looked at or changed the records of the actor's own authority. */
export function accessLogResolvers({ table, hashKey }: Pick<Journal, 'table' | 'hashKey'>) {
  return {
    Query: {
      async accessLog(_: unknown, args: QueryAccessLogArgs, { actor, now }: RequestContext) {
        const { recordId: record = null, ...given } = args;
        const { from, to } = boundsOf({ ...given, record }, now);
        const list = listName('accessLog', { record, from: given.from ?? null, to: given.to ?? null });
        const request = pageRequest(given, list);
        if (request.after !== null && !SORT_KEY.test(request.after)) {
          throw badInput('"after" is not a cursor of this API: give the endCursor of the page before.');
        }
        const fetch = (after: string | null, limit: number): Promise<readonly Keyed<AuditEntry>[]> => {
          const range: AccessRange = { from, to, after, limit };
          return record === null
            ? accessWithin(table, actor.scope, range)
            : accessOfRecord(table, actor.scope, { ...range, record });
        };
        const matches = record === null ? null : (entry: AuditEntry) => concerns(entry, record);
        const page = await filledPage({ request, fetch, matches });
        const views = page.items.map(({ item, sortKey }) => ({ item: viewOf(item, record), sortKey }));
        return connectionOf({ ...page, items: views }, list, request);
      },
    },
    AccessEntry: {
      handles: ({ records }: ReturnType<typeof viewOf>) => records.map(({ id }) => recordHandle(hashKey, id)),
    },
  } satisfies ResolverMap;
}

type Asked = Pick<QueryAccessLogArgs, 'from' | 'to'> & { readonly record: string | null };

function boundsOf({ from, to, record }: Asked, now: Date): { readonly from: string; readonly to: string } {
  const end = to === null || to === undefined ? now : new Date(to);
  const usual = record === null ? new Date(end.getTime() - USUAL_DAYS * DAY_MILLISECONDS) : THE_BEGINNING;
  const start = from === null || from === undefined ? usual : new Date(from);
  if (record === null && end.getTime() - start.getTime() > MOST_DAYS * DAY_MILLISECONDS) {
    throw badInput(`accessLog without a record takes at most ${MOST_DAYS} days from "from" to "to".`);
  }
  return { from: start.toISOString(), to: end.toISOString() };
}

function concerns({ records }: AuditEntry, record: string): boolean {
  return records.some(({ id }) => id === record);
}

/** The global id of who did it; of a part of the service itself, its name. */
export function actorIdOf({ kind, id }: AuditEntry['actor']): string {
  if (kind === 'SERVICE') return id;
  return globalId({ type: isSystem(kind) ? 'ApiClient' : 'Person', owner: NETWORK, id });
}

/** @param record is shown first, in case there are more than are shown. */
function viewOf({ actor, outcome, request, records, ...entry }: AuditEntry, record: string | null) {
  const asked = records.filter(({ id }) => id === record);
  const others = records.filter(({ id }) => id !== record);
  return {
    at: entry.at,
    kind: outcome === 'READ' ? 'READ' : 'CHANGE',
    actorKind: actor.kind,
    actorId: actorIdOf(actor),
    client: actor.client ?? null,
    breakGlassGrant: actor.grant ?? null,
    purpose: entry.purpose ?? null,
    operation: entry.operation,
    fields: entry.fields,
    requestId: request,
    recordCount: records.length,
    records: [...asked, ...others].slice(0, MOST_RECORDS_SHOWN),
  };
}
