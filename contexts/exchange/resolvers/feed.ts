import type {
  QueryChangesArgs,
  QueryChangesDigestArgs,
  QueryResolvers,
  RecordKind,
} from '../../../graphql/generated/resolvers-types.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { cursorOf, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { badInput } from '../../../platform/graphql/errors.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { FeedDeps } from '../feed/deps.ts';
import type { Change } from '../feed/change.ts';
import { BEGINNING, placeFrom, placeText } from '../feed/cursor.ts';
import { digestChanges, MOST_DIGESTED } from '../feed/digest-changes.ts';
import { EVALUATION, type Feed, mayTell, type Part } from '../feed/feed.ts';
import { type ChangePage, type ChangesAsked, readChanges } from '../feed/read-changes.ts';

/** The feed of an authority and that of the network are the same thing of another owner; an evaluator's is a part of the network's. */
const PARTS = { changes: null, networkChanges: null, evaluationChanges: EVALUATION } as const satisfies Readonly<
  Record<string, Part | null>
>;
type Name = keyof typeof PARTS;

export function feedResolvers({ table, findNode }: FeedDeps): ResolverMap {
  const page =
    (name: Name) =>
    async (_root: unknown, args: QueryChangesArgs, { actor }: RequestContext) => {
      const feed = feedOf(name, actor);
      return connectionOf(name, feed, await readChanges(table, feed, askedFrom(name, feed, args)));
    };
  const digest =
    (name: Name) =>
    (_root: unknown, { from, to, kinds }: QueryChangesDigestArgs, { actor }: RequestContext) => {
      if (from < 1 || to < from || to - from >= MOST_DIGESTED) {
        throw badInput(`"from" and "to" take sequence numbers from 1 on, at most ${String(MOST_DIGESTED)} together.`);
      }
      const feed = feedOf(name, actor);
      return digestChanges(table, feed, { from, to, kinds: kindsFrom(feed, kinds) });
    };
  const queries: Pick<QueryResolvers, Name | `${Name}Digest`> = {
    changes: page('changes'),
    networkChanges: page('networkChanges'),
    evaluationChanges: page('evaluationChanges'),
    changesDigest: digest('changes'),
    networkChangesDigest: digest('networkChanges'),
    evaluationChangesDigest: digest('evaluationChanges'),
  };
  return {
    Query: queries,
    Change: {
      node: ({ record }: Change, _args: unknown, context: RequestContext) =>
        record === null ? null : findNode(context, record.id),
    },
  };
}

function feedOf(name: Name, { scope }: Actor): Feed {
  const part = PARTS[name];
  return part === null ? { scope } : { scope, part };
}

function askedFrom(name: Name, feed: Feed, { from, kinds, ...paging }: QueryChangesArgs): ChangesAsked {
  const { first, after } = pageRequest(paging, name);
  const start = from ?? 'BEGINNING';
  if (after !== null && start === 'NOW') throw badInput('Give "after" to go on, or "from: NOW" to begin: not both.');
  const place = after === null ? BEGINNING : placeFrom(after);
  return { from: start === 'NOW' ? 'NOW' : place, first, kinds: kindsFrom(feed, kinds) };
}

function kindsFrom(feed: Feed, kinds: readonly RecordKind[] | null | undefined): ReadonlySet<RecordKind> | null {
  if (kinds === null || kinds === undefined) return null;
  if (kinds.length === 0) throw badInput('"kinds" takes at least one kind. Leave it out for all.');
  const strange = kinds.filter((kind) => !mayTell(feed, kind));
  if (strange.length > 0) throw badInput(`This feed never tells of ${strange.join(', ')}. Leave them out of "kinds".`);
  return new Set(kinds);
}

/** Always with a cursor to go on from: a feed has no end, only a place from which nothing has happened yet. */
function connectionOf(name: Name, feed: Feed, { changes, before, upTo, latest }: ChangePage) {
  const cursorAt = (head: { readonly sequence: number; readonly hash: string }): string =>
    cursorOf(name, placeText(feed, head));
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
