import type {
  QueryChangesArgs,
  QueryChangesDigestArgs,
  QueryResolvers,
  RecordKind,
} from '../../../graphql/generated/resolvers-types.ts';
import type { Scope } from '../../../platform/actor/scope.ts';
import { cursorOf, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { badInput } from '../../../platform/graphql/errors.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { FeedDeps } from '../feed/deps.ts';
import type { Change } from '../feed/change.ts';
import { BEGINNING, placeFrom, placeText } from '../feed/cursor.ts';
import { digestChanges, MOST_DIGESTED } from '../feed/digest-changes.ts';
import { type ChangePage, type ChangesAsked, readChanges } from '../feed/read-changes.ts';

/** The feed of an authority, and that of the network, are the same thing of another owner. */
type Feed = 'changes' | 'networkChanges';

export function feedResolvers({ table, findNode }: FeedDeps): ResolverMap {
  const page =
    (feed: Feed) =>
    async (_root: unknown, args: QueryChangesArgs, { actor }: RequestContext) =>
      connectionOf(feed, actor.scope, await readChanges(table, actor.scope, askedFrom(feed, args)));
  const digest = (_root: unknown, { from, to, kinds }: QueryChangesDigestArgs, { actor }: RequestContext) => {
    if (from < 1 || to < from || to - from >= MOST_DIGESTED) {
      throw badInput(`"from" and "to" take sequence numbers from 1 on, at most ${String(MOST_DIGESTED)} together.`);
    }
    return digestChanges(table, actor.scope, { from, to, kinds: kindsFrom(kinds) });
  };
  const queries: Pick<QueryResolvers, Feed | 'changesDigest' | 'networkChangesDigest'> = {
    changes: page('changes'),
    networkChanges: page('networkChanges'),
    changesDigest: digest,
    networkChangesDigest: digest,
  };
  return {
    Query: queries,
    Change: {
      node: ({ record }: Change, _args: unknown, context: RequestContext) =>
        record === null ? null : findNode(context, record.id),
    },
  };
}

function askedFrom(feed: Feed, { from, kinds, ...paging }: QueryChangesArgs): ChangesAsked {
  const { first, after } = pageRequest(paging, feed);
  const start = from ?? 'BEGINNING';
  if (after !== null && start === 'NOW') throw badInput('Give "after" to go on, or "from: NOW" to begin: not both.');
  const place = after === null ? BEGINNING : placeFrom(after);
  return { from: start === 'NOW' ? 'NOW' : place, first, kinds: kindsFrom(kinds) };
}

function kindsFrom(kinds: readonly RecordKind[] | null | undefined): ReadonlySet<RecordKind> | null {
  if (kinds === null || kinds === undefined) return null;
  if (kinds.length === 0) throw badInput('"kinds" takes at least one kind. Leave it out for all.');
  return new Set(kinds);
}

/** Always with a cursor to go on from: a feed has no end, only a place from which nothing has happened yet. */
function connectionOf(feed: Feed, scope: Scope, { changes, before, upTo, latest }: ChangePage) {
  const cursorAt = (head: { readonly sequence: number; readonly hash: string }): string =>
    cursorOf(feed, placeText(scope, head));
  const edges = changes.map((change: Change) => ({ cursor: cursorAt(change), node: change }));
  return {
    edges,
    pageInfo: {
      hasNextPage: upTo.sequence < latest,
      hasPreviousPage: before.sequence > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: cursorAt(upTo),
    },
    window: {
      after: before.sequence,
      upTo: upTo.sequence,
      hashBefore: before.hash,
      hashAfter: upTo.hash,
      latest,
    },
  };
}
