import type { Scope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import { epochSeconds } from '../../../platform/journal/idempotency.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import { stored } from '../../../platform/table/stored.ts';
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

/** That a batch was tried out: the last one takes the place of the one before. Nothing of what was in it. */
export type BatchTrial = {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** Global id. */
  readonly clientId: string;
  /** Whether each of its records would have been accepted. */
  readonly wouldBeAccepted: boolean;
};

/** Thirteen months, in seconds: a year's returns can be compared with the last. */
const KEPT_SECONDS = 396 * 24 * 60 * 60;

function batchesPartition(scope: Scope): Partition {
  return partitionIn(scope, 'BATCHES');
}

export function sentBatchWrite(scope: Scope, batch: SentBatch): Write {
  const key = keyIn(batchesPartition(scope), `${batch.at}#${batch.id}`);
  return { kind: 'PUT', item: { key, version: 1, body: batch, expiresAt: expiryOf(batch) } };
}

function trialKey(scope: Scope): Key {
  return keyIn(partitionIn(scope, 'BATCH-TRIAL'), 'STATE');
}

export function trialWrite(scope: Scope, trial: BatchTrial): Write {
  return { kind: 'PUT', item: { key: trialKey(scope), version: 1, body: trial, expiresAt: expiryOf(trial) } };
}

function expiryOf({ at }: { readonly at: string }): number {
  return epochSeconds(new Date(at)) + KEPT_SECONDS;
}

/** Null where none was tried out of late. */
export async function lastTrial(table: Table, scope: Scope): Promise<BatchTrial | null> {
  return stored<BatchTrial>(await table.get(trialKey(scope)))?.value ?? null;
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
