import type { OwnerId, Scope } from '../../../platform/actor/scope.ts';
import { newestCheckpoints } from '../../../platform/journal/checkpoints/checkpoint.ts';
import { auditPartition } from '../../../platform/journal/entries.ts';
import { headKey, headOf } from '../../../platform/journal/sequencing/chain.ts';
import { readLinks } from '../../../platform/journal/sequencing/read-chain.ts';
import type { AttributeMap } from '../../../platform/table/item.ts';
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

/** Entries that are looked at: more wait only after an outage, and then these have waited as well. */
const NEWEST = 25;
/** This one and the two before. */
const MONTHS = 3;

export async function readTrailLife(table: Table, scope: Scope, now: Date): Promise<TrailLife> {
  const of = { scope, chain: 'AUDIT' } as const;
  const [entries, head, [checkpoint]] = await Promise.all([
    newestEntries(table, scope, now),
    table.get(headKey(scope, 'AUDIT')),
    newestCheckpoints(table, of, { after: null, limit: 1 }),
  ]);
  const { sequence } = headOf(head);
  const [link] = sequence === 0 ? [] : await readLinks(table, of, { after: sequence - 1, limit: 1 });
  const oldest = entries.findLast(({ unsequenced }) => unsequenced !== undefined);
  const waited = oldest === undefined ? 0 : now.getTime() - Date.parse(instantOf(oldest));
  return {
    owner: scope.owner,
    lastEntryAt: entries[0] === undefined ? null : instantOf(entries[0]),
    lastNumberedAt: link?.entry.at ?? null,
    waitingSeconds: Math.max(0, Math.floor(waited / 1_000)),
    lastCheckpointAt: checkpoint?.checkpoint?.at ?? null,
  };
}

/** As they lie in the table, newest first: an entry that waits for its number says so beside its body. */
async function newestEntries(table: Table, scope: Scope, now: Date): Promise<readonly AttributeMap[]> {
  const entries: AttributeMap[] = [];
  for (let back = 0; back < MONTHS && entries.length < NEWEST; back += 1) {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back)).toISOString().slice(0, 7);
    const partition = auditPartition(scope, month);
    entries.push(...(await table.queryIndex({ partition, newestFirst: true, limit: NEWEST - entries.length })));
  }
  return entries;
}

/** A sort key begins with it. */
function instantOf({ sk }: AttributeMap): string {
  return (sk?.S ?? '').split('#')[0] ?? '';
}
