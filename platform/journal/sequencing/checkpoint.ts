import { canonicalJson } from '../../canonical-json.ts';
import type { Signature, Signer } from '../../signing/signer.ts';
import { keyIn } from '../../table/keys.ts';
import type { Table } from '../../table/table.ts';
import { chainPartition, headKey, headOf, sequenceDigits } from './chain.ts';
import type { ChainOf } from './sequence.ts';

/** How far a chain had come at an instant. */
export type Checkpoint = {
  readonly owner: string;
  readonly chain: string;
  readonly sequence: number;
  readonly hash: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};

/**
 * A checkpoint with its signature over the canonical JSON of it. Whoever can write to the table could make a chain anew
 * from any place on, sound in itself; what was signed before, with a key that the writer does not hold, would not fit.
 */
export type SignedCheckpoint = Signature & { readonly checkpoint: Checkpoint };

/** Bounds of the sort keys of a chain's checkpoints. */
const CHECKPOINT_RANGE = { from: 'CHECKPOINT#', until: 'CHECKPOINT#~' } as const;

/** Signs where the chain has come to, unless that is signed already. Null if there is nothing new. */
export async function makeCheckpoint(
  { table, signer, now }: { readonly table: Table; readonly signer: Signer; readonly now: Date },
  { scope, chain }: ChainOf,
): Promise<SignedCheckpoint | null> {
  const [[headItem], [last]] = await Promise.all([
    table.getTogether([headKey(scope, chain)]),
    newestCheckpoints(table, { scope, chain }, { after: null, limit: 1 }),
  ]);
  const { sequence, hash } = headOf(headItem);
  if (sequence === (last?.checkpoint.sequence ?? 0)) return null;

  const checkpoint: Checkpoint = { owner: scope.owner, chain, sequence, hash, at: now.toISOString() };
  const signed: SignedCheckpoint = { checkpoint, ...(await signer.sign(signedBytes(checkpoint))) };
  const key = keyIn(chainPartition(scope, chain), `CHECKPOINT#${sequenceDigits(sequence)}`);
  await table.write([{ kind: 'PUT', item: { key, version: 1, body: signed } }]);
  return signed;
}

export function signedBytes(checkpoint: Checkpoint): Buffer {
  return Buffer.from(canonicalJson(checkpoint));
}

/** Newest first. `after` is a sequence number. */
export async function newestCheckpoints(
  table: Table,
  { scope, chain }: ChainOf,
  { after, limit }: { readonly after: number | null; readonly limit: number },
): Promise<readonly SignedCheckpoint[]> {
  const items = await table.query({
    partition: chainPartition(scope, chain),
    ...CHECKPOINT_RANGE,
    newestFirst: true,
    limit,
    ...(after !== null && { after: `CHECKPOINT#${sequenceDigits(after)}` }),
  });
  return items.map(({ body }) => body as SignedCheckpoint);
}
