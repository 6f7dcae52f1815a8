import * as z from 'zod/mini';
import { canonicalJson } from '../../canonical-json.ts';
import { ALGORITHM } from '../../signing/public-key.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../table/keys.ts';
import type { Table } from '../../table/table.ts';
import { CHAINS } from '../entries.ts';
import { sequenceDigits } from '../sequencing/chain.ts';
import type { ChainOf } from '../sequencing/sequence.ts';

const Checkpoint = z.object({
  owner: z.string(),
  chain: z.enum(CHAINS),
  sequence: z.int().check(z.positive()),
  hash: z.string(),
  /** The sequence number of the checkpoint before it, so that none can be left out between two. 0 for the first. */
  previous: z.int().check(z.nonnegative()),
  /** ISO 8601 instant, UTC. */
  at: z.string(),
});

/** How far a chain had come at an instant. */
export type Checkpoint = z.infer<typeof Checkpoint>;

const SignedCheckpoint = z.object({
  /** The checkpoint as canonical JSON: the very text that was signed. */
  signed: z.string(),
  keyId: z.string(),
  algorithm: z.literal(ALGORITHM),
  signature: z.string(),
});

/**
 * Whoever can write to the table could make a chain anew from any place on, sound in itself. What was signed before,
 * with a key that the writer does not hold, would not fit.
 */
export type SignedCheckpoint = z.infer<typeof SignedCheckpoint>;

/** A partition of its own, apart from the chain's: IAM knows partitions only, and who writes the one may not write the other. */
export function checkpointPartition({ scope, chain }: ChainOf): Partition {
  return partitionIn(scope, 'CHECKPOINTS', chain);
}

export function checkpointKey(of: ChainOf, sequence: number): Key {
  return keyIn(checkpointPartition(of), `AT#${sequenceDigits(sequence)}`);
}

/** Bounds of the sort keys of a chain's checkpoints. */
const RANGE = { from: 'AT#', until: 'AT#~' } as const;

export function textToSign(checkpoint: Checkpoint): string {
  return canonicalJson(checkpoint);
}

/** What lies where a checkpoint should. `checkpoint` is null if it is none of ours. */
export type Found = { readonly sequence: number; readonly checkpoint: (Checkpoint & SignedCheckpoint) | null };

/** Newest first. `after` is a sequence number. */
export async function newestCheckpoints(
  table: Table,
  of: ChainOf,
  { after, limit }: { readonly after: number | null; readonly limit: number },
): Promise<readonly Found[]> {
  const items = await table.query({
    partition: checkpointPartition(of),
    ...RANGE,
    newestFirst: true,
    limit,
    ...(after !== null && { after: checkpointKey(of, after).sk }),
  });
  return items.map(({ key, body }) => ({
    sequence: Number(key.sk.slice('AT#'.length)),
    checkpoint: readCheckpoint(body),
  }));
}

/** Null for what is no checkpoint of ours. Whether it is signed is not looked at. */
export function readCheckpoint(body: unknown): Found['checkpoint'] {
  const outer = SignedCheckpoint.safeParse(body);
  if (!outer.success) return null;
  const inner = Checkpoint.safeParse(parsed(outer.data.signed));
  return inner.success ? { ...inner.data, ...outer.data } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
