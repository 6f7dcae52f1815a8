import type { OwnerId, Scope } from '../../../platform/actor/scope.ts';
import { accessWithin } from '../../../platform/journal/access-log.ts';
import { newestCheckpoints } from '../../../platform/journal/checkpoints/checkpoint.ts';
import { headKey, headOf } from '../../../platform/journal/sequencing/chain.ts';
import { readLinks } from '../../../platform/journal/sequencing/read-chain.ts';
import type { Table } from '../../../platform/table/table.ts';

/** What an owner's audit trail tells of the programs that work on it. Every change and every look has its entry there. */
export type TrailLife = {
  readonly owner: OwnerId;
  /** Of the newest entry, whether or not it has its number. Null where there was none for two months. ISO 8601 instants, UTC. */
  readonly lastEntryAt: string | null;
  /** Of the newest link of the chain. */
  readonly lastNumberedAt: string | null;
  /** Seconds for which the oldest of the newest entries has waited for its number. 0 where none waits. */
  readonly waitingSeconds: number;
  readonly lastCheckpointAt: string | null;
};

/** Entries and links that are compared: more wait only after an outage, and then these have waited as well. */
const NEWEST = 25;
const TWO_MONTHS_MILLISECONDS = 61 * 24 * 60 * 60 * 1_000;

export async function readTrailLife(table: Table, scope: Scope, now: Date): Promise<TrailLife> {
  const of = { scope, chain: 'AUDIT' } as const;
  const from = new Date(now.getTime() - TWO_MONTHS_MILLISECONDS).toISOString();
  const range = { from, to: now.toISOString(), after: null, limit: NEWEST };
  // The entries first: what has its number by then is in the chain when that is read.
  const entries = await accessWithin(table, scope, range);
  const [head, [checkpoint]] = await Promise.all([
    table.get(headKey(scope, 'AUDIT')),
    newestCheckpoints(table, of, { after: null, limit: 1 }),
  ]);
  const { sequence } = headOf(head);
  // Whatever came meanwhile stands before what was seen, so twice as many links hold all that may be numbered.
  const links =
    sequence === 0 ? [] : await readLinks(table, of, { after: Math.max(0, sequence - 2 * NEWEST), limit: 2 * NEWEST });
  const numbered = new Set(links.map(({ entry }) => entry.id));
  const waiting = entries.filter(({ item }) => !numbered.has(item.id) && isAfterFirst(item.at, links[0]?.entry.at));
  const oldest = waiting.at(-1)?.item.at;
  return {
    owner: scope.owner,
    lastEntryAt: entries[0]?.item.at ?? null,
    lastNumberedAt: links.at(-1)?.entry.at ?? null,
    waitingSeconds:
      oldest === undefined ? 0 : Math.max(0, Math.floor((now.getTime() - new Date(oldest).getTime()) / 1_000)),
    lastCheckpointAt: checkpoint?.checkpoint?.at ?? null,
  };
}

/** Of an entry that is older than all links that were read it cannot be said that it waits. */
function isAfterFirst(at: string, first: string | undefined): boolean {
  return first === undefined || at > first;
}
