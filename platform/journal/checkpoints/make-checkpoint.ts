import { isSignedWith, type PublicKey } from '../../signing/public-key.ts';
import type { Signer } from '../../signing/signer.ts';
import { classifyFailure } from '../../table/failure.ts';
import type { Table } from '../../table/table.ts';
import { GENESIS, type Head, headKey, headOf } from '../sequencing/chain.ts';
import { readLinks } from '../sequencing/read-chain.ts';
import type { ChainOf } from '../sequencing/sequence.ts';
import { type Checkpoint, checkpointKey, type Found, newestCheckpoints, textToSign } from './checkpoint.ts';
import { verifyOnward } from './verify-onward.ts';

export type CheckpointDeps = {
  readonly table: Table;
  readonly signer: Signer;
  /** Those that signed before as well: what they signed still binds. */
  readonly keys: readonly PublicKey[];
  readonly now: Date;
};

/**
 * - `FORGED`: the newest checkpoint was signed by no key of ours, or is of another chain.
 * - `WENT_BACK`: the chain ends before what was signed.
 * - `REMADE`: the link that was signed is missing, or is another now.
 * - `BROKEN`: what follows upon the signed link does not fit together.
 */
export type Contradiction = 'FORGED' | 'WENT_BACK' | 'REMADE' | 'BROKEN';

export type CheckpointVerdict =
  | { readonly kind: 'SIGNED'; readonly sequence: number }
  | { readonly kind: 'UNMOVED' }
  /** Nothing was signed. `sequence` is the first number that is not as it was signed, or as it should be. */
  | { readonly kind: 'CONTRADICTED'; readonly sequence: number; readonly fault: Contradiction };

/**
 * Signs how far a chain has come, once every link since the last checkpoint was seen to follow upon it. Whatever
 * contradicts what was signed before is told, and never signed over: it is what the signatures are there to show.
 */
export async function makeCheckpoint(deps: CheckpointDeps, of: ChainOf): Promise<CheckpointVerdict> {
  const { table } = deps;
  // The head first: links are only ever added, so all that it counts are there when they are read.
  const head = headOf(await table.get(headKey(of.scope, of.chain)));
  const [last] = await newestCheckpoints(table, of, { after: null, limit: 1 });
  const signed = signedBefore(deps, of, last);
  if (signed === null) return contradicted(last?.sequence ?? 0, 'FORGED');
  if (head.sequence < signed.sequence) return contradicted(head.sequence + 1, 'WENT_BACK');
  if (!(await isStillThere(table, of, signed))) return contradicted(signed.sequence, 'REMADE');
  const onward = await verifyOnward(table, of, { after: signed, until: head });
  if (onward.kind === 'BROKEN') return contradicted(onward.sequence, 'BROKEN');
  if (onward.head.sequence === signed.sequence) return { kind: 'UNMOVED' };
  return sign(deps, of, { ...onward.head, previous: signed.sequence });
}

/** Where the last checkpoint says that the chain had come to; its beginning if there is none. Null if it is forged. */
function signedBefore({ keys }: CheckpointDeps, { scope, chain }: ChainOf, last: Found | undefined): Head | null {
  if (last === undefined) return GENESIS;
  const { sequence, checkpoint } = last;
  const key = keys.find(({ keyId }) => keyId === checkpoint?.keyId);
  if (checkpoint === null || key === undefined) return null;
  const isOfThisPlace =
    checkpoint.owner === scope.owner && checkpoint.chain === chain && checkpoint.sequence === sequence;
  const isOurs = isOfThisPlace && isSignedWith(key, checkpoint.signed, checkpoint.signature);
  return isOurs ? { sequence, hash: checkpoint.hash } : null;
}

async function isStillThere(table: Table, of: ChainOf, { sequence, hash }: Head): Promise<boolean> {
  if (sequence === 0) return true;
  const [link] = await readLinks(table, of, { after: sequence - 1, limit: 1 });
  return link?.sequence === sequence && link.hash === hash;
}

async function sign(
  { table, signer, now }: CheckpointDeps,
  of: ChainOf,
  { sequence, hash, previous }: Head & { readonly previous: number },
): Promise<CheckpointVerdict> {
  const { scope, chain } = of;
  const checkpoint: Checkpoint = { owner: scope.owner, chain, sequence, hash, previous, at: now.toISOString() };
  const signed = textToSign(checkpoint);
  const body = { signed, ...(await signer.sign(signed)) };
  try {
    await table.write([{ kind: 'CREATE', item: { key: checkpointKey(of, sequence), version: 1, body } }]);
    return { kind: 'SIGNED', sequence };
  } catch (error) {
    // Another run was first, and has signed the same: nothing is ever written over a checkpoint.
    if (classifyFailure(error).kind === 'CONDITION') return { kind: 'UNMOVED' };
    throw error;
  }
}

function contradicted(sequence: number, fault: Contradiction): CheckpointVerdict {
  return { kind: 'CONTRADICTED', sequence, fault };
}
