import type { Table } from '../../table/table.ts';
import { chainPartition, GENESIS, type Head, type Link, type Segment, SEGMENT_RANGE, segmentKey } from './chain.ts';
import type { ChainOf } from './sequence.ts';

/** Links in the order of their numbers, without a gap, and what they follow upon. */
export type Window = {
  /** The link that stands before the first. Null where the chain has not come so far. */
  readonly before: Head | null;
  readonly links: readonly Link[];
};

/**
 * The links after a sequence number, at most `limit`: two Queries (and one more for each full megabyte), however many
 * segments hold them.
 */
export async function readWindow(
  table: Table,
  { scope, chain }: ChainOf,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<Window> {
  const partition = chainPartition(scope, chain);
  const skOf = (sequence: number): string => segmentKey(scope, chain, sequence).sk;
  const [holder] = await table.query({
    partition,
    from: SEGMENT_RANGE.from,
    until: skOf(after + 1),
    newestFirst: true,
    limit: 1,
  });
  if (holder === undefined) return { before: after === 0 ? GENESIS : null, links: [] };
  const first = holder.body as Segment;
  const before = headAt(first, after);
  if (before === null) return { before, links: [] };
  const end = after + limit;
  const isWhole = (first.links.at(-1)?.sequence ?? 0) >= end;
  const until = skOf(end);
  const rest = isWhole ? [] : await table.query({ partition, after: holder.key.sk, until, limit });
  const links = [first, ...rest.map(({ body }) => body as Segment)].flatMap((segment) => segment.links);
  return { before, links: inTurn(links, after).slice(0, limit) };
}

/** The link of this number, where it is in the segment or right before it. */
function headAt({ previous, links }: Segment, sequence: number): Head | null {
  const own = links.find((link) => link.sequence === sequence);
  if (own !== undefined) return { sequence, hash: own.hash };
  return links[0]?.sequence === sequence + 1 ? { sequence, hash: previous } : null;
}

/**
 * Up to the first gap. A Query is no snapshot: of two segments that are added while it runs, it may give the second
 * alone, and whoever follows would never see the first.
 */
function inTurn(links: readonly Link[], after: number): readonly Link[] {
  const wanted = links.filter(({ sequence }) => sequence > after);
  const gap = wanted.findIndex(({ sequence }, index) => sequence !== after + 1 + index);
  return gap === -1 ? wanted : wanted.slice(0, gap);
}
