import type { QueryNetworkAuditArgs } from '../../../graphql/generated/resolvers-types.ts';
import { NETWORK, networkScope, type Scope, scopeOf } from '../../../platform/actor/scope.ts';
import { actorIdOf } from '../../../platform/graphql/access-log-resolvers.ts';
import { connectionOf, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { badInput } from '../../../platform/graphql/errors.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { AuditEntry } from '../../../platform/journal/entries.ts';
import { noteSearch } from '../../../platform/journal/read-audit.ts';
import { RECORD_HANDLE, recordHandle } from '../../../platform/journal/record-handle.ts';
import type { Journal } from '../../../platform/journal/perform.ts';
import { bandOf } from '../../exchange/index.ts';
import { authorityIdIn, authorityIds } from '../../programme/index.ts';
import type { OversightDeps } from '../deps.ts';
import { accessKindOf } from '../domain/access-kind.ts';
import type { AuditSearch } from '../domain/audit-search.ts';
import { searchTrails } from '../search-trails.ts';
import type { Trace } from '../store/trails.ts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1_000;
const USUAL_DAYS = 31;
const MOST_DAYS = 92;
const MOST_HANDLES = 5;
/** An instant and an id. Months are walked from it, so it must be one. */
const SORT_KEY = /^\d{4}-(?:0[1-9]|1[0-2])-\d\dT[\d:.]+Z#[0-9A-Z]{26}$/;
/** The name of a part of the service. */
const SERVICE_NAME = /^[A-Z][A-Z_]{1,30}$/;

/** Who looked at what, at all authorities. */
export function networkAudit({ journal }: OversightDeps) {
  const { table } = journal;
  return async (_: unknown, args: QueryNetworkAuditArgs, context: RequestContext) => {
    const { authorityId = null, actorId = null, handle = null, kind = null } = args;
    const given = { authorityId, actorId, handle, kind, from: args.from ?? null, to: args.to ?? null };
    const list = listName('networkAudit', given);
    const request = pageRequest(args, list);
    if (request.after !== null && !SORT_KEY.test(request.after)) {
      throw badInput('"after" is not a cursor of this API: give the endCursor of the page before.');
    }
    const range = { ...boundsOf(args, context.now), after: request.after };
    const search: AuditSearch = { actor: actorOf(actorId), kind, isRecord: recordOf(journal, handle) };
    noteSearch(context, termsOf({ authorityId: knownAuthority(authorityId), actorId, handle, kind }));
    const scopes = await scopesOf(journal, authorityId);
    const { items, next } = await searchTrails(table, { scopes, search, range, first: request.first });
    const views = items.map((trace) => ({ item: viewOf(journal, trace, search), sortKey: trace.sortKey }));
    return {
      ...connectionOf({ items: views, next }, list, request),
      searchedBackTo: next === null ? range.from : (next.split('#')[0] ?? range.from),
    };
  };
}

/** Only what is an id of ours: whatever else was typed stands in no trail. */
function knownAuthority(authorityId: string | null): string | null {
  return authorityId === null ? null : (authorityIdIn(authorityId) ?? 'NONE');
}

function termsOf(terms: Readonly<Record<string, string | null>>): readonly string[] {
  return Object.entries(terms).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
}

function boundsOf({ from, to }: QueryNetworkAuditArgs, now: Date): { readonly from: string; readonly to: string } {
  const end = to === null || to === undefined ? now : new Date(to);
  const start =
    from === null || from === undefined ? new Date(end.getTime() - USUAL_DAYS * DAY_MILLISECONDS) : new Date(from);
  if (end.getTime() - start.getTime() > MOST_DAYS * DAY_MILLISECONDS) {
    throw badInput(`networkAudit takes at most ${MOST_DAYS} days from "from" to "to".`);
  }
  return { from: start.toISOString(), to: end.toISOString() };
}

/** @throws GraphQLError for what can be nobody's id, so that a slip of the pen is no empty list. */
function actorOf(actorId: string | null): string | null {
  if (actorId === null || SERVICE_NAME.test(actorId)) return actorId;
  const name = parseGlobalId(actorId);
  if (name?.type === 'Person' || name?.type === 'ApiClient') return name.id;
  throw badInput('"actorId" takes the global id of a person or an API client, or the name of a part of the service.');
}

function recordOf({ hashKey, otherHashKeys = [] }: Journal, handle: string | null): AuditSearch['isRecord'] {
  if (handle === null) return null;
  if (!RECORD_HANDLE.test(handle))
    throw badInput('"handle" takes four groups of four characters: XXXX-XXXX-XXXX-XXXX.');
  // One that was told before the key was changed is still found.
  return (id) => [hashKey, ...otherHashKeys].some((key) => recordHandle(key, id) === handle);
}

async function scopesOf({ table }: Journal, authorityId: string | null): Promise<readonly Scope[]> {
  const known = await authorityIds(table);
  if (authorityId === null) return [networkScope, ...known.map(scopeOf)];
  const owner = authorityIdIn(authorityId);
  // One that is not in the roster has no trail that anybody may look into.
  return owner !== null && known.includes(owner) ? [scopeOf(owner)] : [];
}

/**
 * What an authority did with its records is not told: whoever counted one kind of change over a month would know of how many
 * families it was true. The name of a query is the caller's own, and may say anything: its fields are told.
 */
function operationsOf({ outcome, operation, fields }: AuditEntry, { owner }: Scope): readonly string[] {
  if (outcome === 'READ') return fields;
  return owner === NETWORK ? [operation] : [];
}

function viewOf({ hashKey }: Journal, { item, scope }: Trace, { isRecord }: AuditSearch) {
  const { actor, records } = item;
  const asked = records.filter(({ id }) => isRecord?.(id) === true);
  const others = records.filter(({ id }) => isRecord?.(id) !== true);
  return {
    owner: scope.owner,
    at: item.at,
    kind: accessKindOf(item),
    actorKind: actor.kind,
    actorId: actorIdOf(actor),
    client: actor.client ?? null,
    breakGlassGrant: actor.grant ?? null,
    purpose: item.purpose ?? null,
    operations: operationsOf(item, scope),
    requestId: item.request,
    records: bandOf(records.length),
    handles: [...asked, ...others].slice(0, MOST_HANDLES).map(({ id }) => recordHandle(hashKey, id)),
  };
}
