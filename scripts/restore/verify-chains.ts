import type { OwnerId } from '../../platform/actor/scope.ts';
import { scopeOf } from '../../platform/actor/scope.ts';
import { type Chain, CHAINS } from '../../platform/journal/entries.ts';
import {
  chainPartition,
  type Head,
  headKey,
  headOf,
  type Link,
  type Segment,
  segmentKey,
  SEGMENT_RANGE,
} from '../../platform/journal/sequencing/chain.ts';
import { type Fault, verifyChain } from '../../platform/journal/sequencing/verify-chain.ts';
import { pagesOf } from '../../platform/table/pages.ts';
import type { Table } from '../../platform/table/table.ts';

export type ChainFinding = { readonly owner: OwnerId; readonly chain: Chain } & (
  | { readonly kind: 'SOUND'; readonly copy: Head; readonly live: Head | null }
  /** The copy's own links do not fit together. */
  | { readonly kind: 'BROKEN'; readonly sequence: number; readonly fault: Fault }
  /** The copy is sound in itself, and is not what the live chain was. */
  | { readonly kind: 'DIVERGED'; readonly sequence: number }
);

const A_PAGE = 50;

/**
 * Whether each chain of a copy is whole up to its head, and is the beginning of the same chain of the live table. What
 * the live table has since is what a switch to the copy would lose. Without a live table a copy is sound if it is in
 * itself: then the signed checkpoints say whether it is the chain that it was (docs/backups.md).
 */
export async function verifyChains(tables: Tables, owners: readonly OwnerId[]): Promise<readonly ChainFinding[]> {
  const findings: ChainFinding[] = [];
  for (const owner of owners) {
    for (const chain of CHAINS) findings.push({ owner, chain, ...(await verifyOne(tables, owner, chain)) });
  }
  return findings;
}

/** `live` is null where there is none any more. */
export type Tables = { readonly live: Table | null; readonly copy: Table };

type Verdict = ChainFinding extends infer Finding
  ? Finding extends unknown
    ? Omit<Finding, 'owner' | 'chain'>
    : never
  : never;

async function verifyOne({ live, copy }: Tables, owner: OwnerId, chain: Chain): Promise<Verdict> {
  const [copyHead, liveHead, links] = await Promise.all([
    readHead(copy, owner, chain),
    live === null ? null : readHead(live, owner, chain),
    readLinks(copy, owner, chain),
  ]);
  const verdict = verifyChain(links, { until: copyHead });
  if (verdict.kind === 'BROKEN') return verdict;
  if (live === null || copyHead.sequence === 0) return { kind: 'SOUND', copy: copyHead, live: liveHead };
  const then = await linkAt(live, { owner, chain, sequence: copyHead.sequence });
  return then?.hash === copyHead.hash
    ? { kind: 'SOUND', copy: copyHead, live: liveHead }
    : { kind: 'DIVERGED', sequence: copyHead.sequence };
}

async function readHead(table: Table, owner: OwnerId, chain: Chain): Promise<Head> {
  const { sequence, hash } = headOf(await table.get(headKey(scopeOf(owner), chain)));
  return { sequence, hash };
}

async function readLinks(table: Table, owner: OwnerId, chain: Chain): Promise<readonly Link[]> {
  const partition = chainPartition(scopeOf(owner), chain);
  const pages = pagesOf(A_PAGE, async ({ after, limit }) => {
    const segments = await table.query({ partition, ...SEGMENT_RANGE, limit, ...(after !== null && { after }) });
    return segments.map(({ body, key }) => ({ links: (body as Segment).links, sortKey: key.sk }));
  });
  const links: Link[] = [];
  for await (const page of pages) links.push(...page.flatMap((segment) => segment.links));
  return links;
}

type Place = { readonly owner: OwnerId; readonly chain: Chain; readonly sequence: number };

/** In the newest segment that begins at or before it. */
async function linkAt(table: Table, { owner, chain, sequence }: Place): Promise<Link | undefined> {
  const [segment] = await table.query({
    partition: chainPartition(scopeOf(owner), chain),
    from: SEGMENT_RANGE.from,
    until: segmentKey(scopeOf(owner), chain, sequence).sk,
    newestFirst: true,
    limit: 1,
  });
  return (segment?.body as Segment | undefined)?.links.find((link) => link.sequence === sequence);
}
