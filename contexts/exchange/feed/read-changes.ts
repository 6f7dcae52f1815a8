import type { RecordKind } from '../../../graphql/generated/resolvers-types.ts';
import { type Head, headKey, headOf } from '../../../platform/journal/sequencing/chain.ts';
import { readWindow } from '../../../platform/journal/sequencing/read-window.ts';
import type { Table } from '../../../platform/table/table.ts';
import { type Change, changeFrom, isAskedFor } from './change.ts';
import { type Place, requireSame } from './cursor.ts';
import { type Feed, isTold } from './feed.ts';

export type ChangesAsked = {
  /** The end of the feed as it now is, or a place in it. */
  readonly from: 'NOW' | Place;
  /** Changes, at most. */
  readonly first: number;
  /** Null for all. */
  readonly kinds: ReadonlySet<RecordKind> | null;
};

export type ChangePage = {
  readonly changes: readonly Change[];
  /** Where the page begins: the last change before it. */
  readonly before: Head;
  /** How far it has looked. What lies between the two and is not in the page was not asked for. */
  readonly upTo: Head;
  /** The number of the newest change. */
  readonly latest: number;
};

/** Changes that a page with a filter looks at: a rare kind gives a shorter page, and says how far it has looked. */
const MOST_LOOKED_AT = 500;

/**
 * A page of a change feed, from a place on: three calls, whatever its size.
 *
 * @throws BAD_USER_INPUT for a place that the feed has not come through.
 */
export async function readChanges(table: Table, feed: Feed, asked: ChangesAsked): Promise<ChangePage> {
  const chain = { scope: feed.scope, chain: 'FEED' } as const;
  const { from, first, kinds } = asked;
  const newest = table.get(headKey(chain.scope, chain.chain)).then(headOf);
  if (from === 'NOW') {
    const head = await newest;
    return { changes: [], before: head, upTo: head, latest: head.sequence };
  }
  const limit = kinds === null && feed.part === undefined ? first : MOST_LOOKED_AT;
  const [head, window] = await Promise.all([newest, readWindow(table, chain, { after: from.sequence, limit })]);
  const before = requireSame(feed, from, window.before);
  const seen = window.links.map(changeFrom);
  const wanted = seen.filter((change) => isTold(feed, change) && isAskedFor(kinds, change));
  const changes = wanted.slice(0, first);
  // A full page has looked no further than its last change.
  const last = changes.length < wanted.length ? changes.at(-1) : seen.at(-1);
  const upTo = last === undefined ? before : { sequence: last.sequence, hash: last.hash };
  return { changes, before, upTo, latest: Math.max(head.sequence, seen.at(-1)?.sequence ?? 0) };
}
