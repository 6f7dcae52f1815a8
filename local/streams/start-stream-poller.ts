import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { type Checkpoints, openCheckpoints } from './checkpoints.ts';
import type { StreamHandler } from './deliver.ts';
import { createNap } from './nap.ts';
import { nextWait, type Outcome } from './pace.ts';
import { createShardReader, type ShardReader, type Step } from './shard-reader.ts';
import { readableShards, streamOf } from './shards.ts';

export type StreamPollerOptions = {
  readonly client: DynamoDBStreamsClient;
  readonly tableName: string;
  readonly handler: StreamHandler;
  /** Where to keep how far the stream is handled, or null for in memory alone. */
  readonly checkpointFile: string | null;
  /** Told of each failure: the poller goes on. */
  readonly onError: (error: unknown) => void;
};

export type StreamPoller = {
  /** Resolves once all that was in the stream at the call is handled. Rejects if the poller stops before. */
  readonly caughtUp: () => Promise<void>;
  /** Lets the batch in hand end, keeps the checkpoints, and stops. */
  readonly stop: () => Promise<void>;
};

/** Milliseconds between two savings of the checkpoints. */
const SAVE_EVERY = 1000;

/** Milliseconds between two listings of the shards; the end of a shard brings the next one forward. */
const LIST_EVERY = 10_000;

/** Stands where Lambda's event source mapping stands: hands a table's changes, in their order, to a handler. */
export async function startStreamPoller(options: StreamPollerOptions): Promise<StreamPoller> {
  const streamArn = await streamOf(options.client, options.tableName);
  const checkpoints = await openCheckpoints(options.checkpointFile, streamArn);
  const pass = passesOver({ ...options, streamArn, checkpoints });

  let isStopping = false;
  const goesOn = (): boolean => !isStopping;
  let waiters: PromiseWithResolvers<undefined>[] = [];
  const nap = createNap();

  const run = async (): Promise<void> => {
    let wait = 0;
    let savedAt = Date.now();
    while (goesOn()) {
      const waiting = waiters;
      const outcome = await pass();
      if (outcome === 'idle') {
        for (const waiter of waiting) waiter.resolve(undefined);
        waiters = waiters.filter((waiter) => !waiting.includes(waiter));
      }
      if (outcome === 'idle' || Date.now() - savedAt > SAVE_EVERY) {
        savedAt = Date.now();
        await checkpoints.save().catch(options.onError);
      }
      wait = nextWait(outcome, wait);
      if (waiters.length > 0 && outcome !== 'failed') wait = 0;
      if (wait > 0 && goesOn()) await nap.sleep(wait);
    }
    await checkpoints.save();
    for (const waiter of waiters) waiter.reject(new Error('The stream poller was stopped.'));
  };

  const running = run();
  return {
    async caughtUp() {
      const waiter = Promise.withResolvers<undefined>();
      waiters = [...waiters, waiter];
      nap.wake();
      await waiter.promise;
    },
    async stop() {
      isStopping = true;
      nap.wake();
      await running;
    },
  };
}

type PassOptions = StreamPollerOptions & { readonly streamArn: string; readonly checkpoints: Checkpoints };

/** Each pass takes one step in each shard that may be read. */
function passesOver(options: PassOptions): () => Promise<Outcome> {
  const readers = new Map<string, ShardReader>();
  const done = new Set<string>();
  let shardIds: readonly string[] = [];
  let listedAt = -Infinity;

  return async () => {
    try {
      if (Date.now() - listedAt > LIST_EVERY) {
        shardIds = await readableShards(options.client, options.streamArn, done);
        listedAt = Date.now();
      }
      const steps: Step[] = [];
      for (const shardId of shardIds) {
        const reader = readers.get(shardId) ?? createShardReader({ ...options, shardId });
        readers.set(shardId, reader);
        const step = await reader.step();
        steps.push(step);
        if (step.was === 'failed') options.onError(step.failure);
        if (step.was === 'closed') {
          done.add(shardId);
          readers.delete(shardId);
          listedAt = -Infinity;
        }
      }
      return outcomeOf(steps);
    } catch (error) {
      options.onError(error);
      return 'failed';
    }
  };
}

function outcomeOf(steps: readonly Step[]): Outcome {
  if (steps.some(({ was }) => was === 'failed')) return 'failed';
  return steps.every(({ was }) => was === 'empty') ? 'idle' : 'busy';
}
