import type { Scope } from '../../platform/actor/scope.ts';
import { newestCheckpoints } from '../../platform/journal/checkpoints/checkpoint.ts';
import { GENESIS, type Head, headKey, headOf, type Link } from '../../platform/journal/sequencing/chain.ts';
import { readLinks } from '../../platform/journal/sequencing/read-chain.ts';
import { verifyChain } from '../../platform/journal/sequencing/verify-chain.ts';
import type { Table } from '../../platform/table/table.ts';
import { type ChainCheck, goesOnFrom } from './domain/chain-check.ts';

/** Links that one request recomputes. */
export const MOST_LINKS = 1_000;

type Seen = Pick<ChainCheck, 'from' | 'reached' | 'length' | 'broken'>;

/**
 * Recomputes the next links of an owner's audit chain, and holds them to the newest checkpoint where they come by it.
 *
 * @param asked the link to begin at. Null: to go on where the last check ended
 * @returns null where the chain has no such link
 */
export async function verifyRange(
  table: Table,
  scope: Scope,
  { last, asked }: { readonly last: ChainCheck | null; readonly asked: number | null },
): Promise<Seen | null> {
  const of = { scope, chain: 'AUDIT' } as const;
  const head = headOf(await table.get(headKey(scope, 'AUDIT')));
  const begun = await beginning(table, scope, { last, asked });
  if (begun === null || begun.from > Math.max(head.sequence, 1)) return null;
  const { reached } = begun;
  const limit = Math.min(MOST_LINKS, Math.max(head.sequence - reached.sequence, 0));
  const links = limit === 0 ? [] : await readLinks(table, of, { after: reached.sequence, limit });
  const isToTheEnd = reached.sequence + limit === head.sequence || links.length < limit;
  const verdict = verifyChain(links, { after: reached, ...(isToTheEnd && { until: head }) });
  const seen = { from: begun.from, length: head.sequence };
  if (verdict.kind === 'BROKEN') {
    const { sequence, fault } = verdict;
    return { ...seen, reached: lastGood(links, reached, sequence), broken: { sequence, fault } };
  }
  const contradicted = await isContradicted(table, scope, { head, links });
  const broken = contradicted === null ? null : ({ sequence: contradicted, fault: 'CONTRADICTED' } as const);
  return { ...seen, reached: verdict.head, broken };
}

/** Where to begin, and what the link before it was. */
async function beginning(
  table: Table,
  scope: Scope,
  { last, asked }: { readonly last: ChainCheck | null; readonly asked: number | null },
): Promise<Pick<Seen, 'from' | 'reached'> | null> {
  const goesOn = goesOnFrom(last, asked);
  if (goesOn !== null) return goesOn;
  const from = asked ?? last?.from ?? 1;
  const reached = from < 1 ? null : await linkBefore(table, scope, from);
  return reached === null ? null : { from, reached };
}

async function linkBefore(table: Table, scope: Scope, from: number): Promise<Head | null> {
  if (from <= 1) return GENESIS;
  const [link] = await readLinks(table, { scope, chain: 'AUDIT' }, { after: from - 2, limit: 1 });
  return link?.sequence === from - 1 ? { sequence: link.sequence, hash: link.hash } : null;
}

function lastGood(links: readonly Link[], begun: Head, broken: number): Head {
  const good = links.findLast(({ sequence }) => sequence < broken);
  return good === undefined ? begun : { sequence: good.sequence, hash: good.hash };
}

type Recomputed = { readonly head: Head; readonly links: readonly Link[] };

/** The link at which the chain is not what was signed last: it is another, or the chain ends before it. */
async function isContradicted(table: Table, scope: Scope, { head, links }: Recomputed): Promise<number | null> {
  const [newest] = await newestCheckpoints(table, { scope, chain: 'AUDIT' }, { after: null, limit: 1 });
  if (newest === undefined) return null;
  const { sequence, checkpoint } = newest;
  if (head.sequence < sequence) return head.sequence + 1;
  const signed = links.find((link) => link.sequence === sequence);
  return signed === undefined || signed.hash === checkpoint?.hash ? null : sequence;
}
