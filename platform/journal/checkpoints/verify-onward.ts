import type { Table } from '../../table/table.ts';
import type { Head } from '../sequencing/chain.ts';
import { readLinks } from '../sequencing/read-chain.ts';
import type { ChainOf } from '../sequencing/sequence.ts';
import { type ChainVerdict, verifyChain } from '../sequencing/verify-chain.ts';

const A_PAGE = 1_000;
/** What one checkpoint covers: a chain that has grown by more gets the next one at the next run. */
const MOST_LINKS = 50_000;

/** Whether the links from one place of a chain to its head fit together: at most so many, in constant memory. */
export async function verifyOnward(
  table: Table,
  of: ChainOf,
  { after, until, most = MOST_LINKS }: { readonly after: Head; readonly until: Head; readonly most?: number },
): Promise<ChainVerdict> {
  const end = Math.min(until.sequence, after.sequence + most);
  let reached = after;
  while (reached.sequence < end) {
    const limit = Math.min(A_PAGE, end - reached.sequence);
    const links = await readLinks(table, of, { after: reached.sequence, limit });
    const isLastPage = links.length < limit || reached.sequence + limit === until.sequence;
    const verdict = verifyChain(links, { after: reached, ...(isLastPage && { until }) });
    if (verdict.kind === 'BROKEN') return verdict;
    reached = verdict.head;
  }
  // With no link to look at, the head alone can be wrong.
  return verifyChain([], { after: reached, ...(reached.sequence === until.sequence && { until }) });
}
