import type { Scope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import { keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { BatchTotals } from '../batch/totals.ts';

/**
 * What stays of a batch: who sent it when, and what came of it in numbers. Nothing of any record, nor its key,
 * which its sender may have made of anything.
 */
export type SentBatch = {
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** Global id. */
  readonly clientId: string;
  readonly totals: BatchTotals;
};

/** Thirteen months, in seconds: a year's returns can be compared with the last. */
const KEPT_SECONDS = 396 * 24 * 60 * 60;

function batchesPartition(scope: Scope): Partition {
  return partitionIn(scope, 'BATCHES');
}

export function sentBatchWrite(scope: Scope, batch: SentBatch, now: Date): Write {
  const key = keyIn(batchesPartition(scope), `${batch.at}#${batch.id}`);
  const expiresAt = Math.floor(now.getTime() / 1000) + KEPT_SECONDS;
  return { kind: 'PUT', item: { key, version: 1, body: batch, expiresAt } };
}

/** Newest first. */
export async function listSentBatches(
  table: Table,
  scope: Scope,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<SentBatch>[]> {
  const range = { partition: batchesPartition(scope), newestFirst: true, limit, ...(after !== null && { after }) };
  const items = await table.query(range);
  return items.map(({ body, key }) => ({ item: body as SentBatch, sortKey: key.sk }));
}
