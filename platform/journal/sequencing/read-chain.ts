import type { Table } from '../../table/table.ts';
import { chainPartition, type Link, type Segment, SEGMENT_RANGE, segmentKey } from './chain.ts';
import type { ChainOf } from './sequence.ts';

const SEGMENTS_AT_ONCE = 10;

/** The links after a sequence number, at most `limit`: few, large reads, since a segment holds many. */
export async function readLinks(
  table: Table,
  { scope, chain }: ChainOf,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly Link[]> {
  const partition = chainPartition(scope, chain);
  const [holder] = await table.query({
    partition,
    from: SEGMENT_RANGE.from,
    until: segmentKey(scope, chain, after + 1).sk,
    newestFirst: true,
    limit: 1,
  });
  if (holder === undefined) return [];
  const links = [...wanted(holder.body as Segment, after)];
  for (let last: string = holder.key.sk; links.length < limit;) {
    const segments = await table.query({ partition, ...SEGMENT_RANGE, after: last, limit: SEGMENTS_AT_ONCE });
    for (const { body } of segments) links.push(...wanted(body as Segment, after));
    if (segments.length < SEGMENTS_AT_ONCE) break;
    last = segments.at(-1)?.key.sk ?? last;
  }
  return links.slice(0, limit);
}

function wanted({ links }: Segment, after: number): readonly Link[] {
  return links.filter(({ sequence }) => sequence > after);
}
