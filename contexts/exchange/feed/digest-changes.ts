import { createHash } from 'node:crypto';
import type { RecordKind } from '../../../graphql/generated/resolvers-types.ts';
import { readWindow } from '../../../platform/journal/sequencing/read-window.ts';
import type { Table } from '../../../platform/table/table.ts';
import { changeFrom, isAskedFor } from './change.ts';
import { type Feed, isTold } from './feed.ts';

/** Numbers that one digest may cover: some two megabytes to read. */
export const MOST_DIGESTED = 5_000;

export type DigestAsked = {
  /** First and last sequence number, both included. */
  readonly from: number;
  readonly to: number;
  /** Null for all. */
  readonly kinds: ReadonlySet<RecordKind> | null;
};

export type ChangesDigest = {
  readonly from: number;
  readonly to: number;
  /** Of those kinds. */
  readonly count: number;
  readonly hashBefore: string;
  readonly hashAfter: string;
  /** SHA-256 of the hash of each change of those kinds, each with a line feed after it. Hexadecimal. */
  readonly digest: string;
};

/** What somebody who has all changes of a window can recompute. Null where the feed has not come so far. */
export async function digestChanges(table: Table, feed: Feed, asked: DigestAsked): Promise<ChangesDigest | null> {
  const { from, to, kinds } = asked;
  const { scope } = feed;
  const limit = to - from + 1;
  const { before, links } = await readWindow(table, { scope, chain: 'FEED' }, { after: from - 1, limit });
  const last = links.at(-1);
  if (before === null || last?.sequence !== to) return null;
  const counted = links.map(changeFrom).filter((change) => isTold(feed, change) && isAskedFor(kinds, change));
  const digest = createHash('sha256');
  for (const { hash } of counted) digest.update(`${hash}\n`);
  return {
    from,
    to,
    count: counted.length,
    hashBefore: before.hash,
    hashAfter: last.hash,
    digest: digest.digest('hex'),
  };
}
