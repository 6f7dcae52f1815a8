import * as z from 'zod';
import { readJsonFile, writeJsonFile } from '../data-folder/json-file.ts';

const CheckpointsFile = z.object({
  streamArn: z.string(),
  /** The last sequence number done with, by shard. */
  shards: z.record(z.string(), z.string()),
});

/** How far a stream has been handled: Lambda keeps this on AWS. */
export type Checkpoints = {
  readonly of: (shardId: string) => string | null;
  readonly reach: (shardId: string, sequenceNumber: string) => void;
  readonly save: () => Promise<void>;
};

/**
 * Checkpoints kept in a file. What a killed process had not saved is delivered again, as Lambda may do too.
 *
 * @param path null to keep them in memory alone
 * @throws StartFailure when the file is damaged.
 */
export async function openCheckpoints(path: string | null, streamArn: string): Promise<Checkpoints> {
  const kept = path === null ? null : await readJsonFile(path, CheckpointsFile);
  // A table that was made anew has another stream, of which nothing is done yet.
  const shards = new Map(kept?.streamArn === streamArn ? Object.entries(kept.shards) : []);
  let isSaved = true;
  return {
    of: (shardId) => shards.get(shardId) ?? null,
    reach: (shardId, sequenceNumber) => {
      shards.set(shardId, sequenceNumber);
      isSaved = false;
    },
    async save() {
      if (path === null || isSaved) return;
      await writeJsonFile(path, { streamArn, shards: Object.fromEntries(shards) });
      isSaved = true;
    },
  };
}
