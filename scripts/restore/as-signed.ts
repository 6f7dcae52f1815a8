import { type OwnerId, scopeOf } from '../../platform/actor/scope.ts';
import { type Chain, CHAINS } from '../../platform/journal/entries.ts';
import { type Found, newestCheckpoints } from '../../platform/journal/checkpoints/checkpoint.ts';
import { headKey, headOf } from '../../platform/journal/sequencing/chain.ts';
import { readLinks } from '../../platform/journal/sequencing/read-chain.ts';
import type { ChainOf } from '../../platform/journal/sequencing/sequence.ts';
import { isSignedWith, type PublicKey } from '../../platform/signing/public-key.ts';
import type { Table } from '../../platform/table/table.ts';
import type { HeldCheckpoint } from './held-checkpoints.ts';
import type { Tables } from './verify-chains.ts';

export const CONTRADICTIONS = ['BEHIND', 'OTHER', 'FORGED'] as const;
/**
 * - `BEHIND`: the copy ends before what the newest checkpoint signed.
 * - `OTHER`: where a checkpoint says that the chain was so, the copy has another link, or none.
 * - `FORGED`: a checkpoint was signed by no key that is known, or is of another chain.
 */
export type SignedContradiction = (typeof CONTRADICTIONS)[number];

export type SignedFinding = { readonly owner: OwnerId; readonly chain: Chain } & (
  | { readonly kind: 'AS_SIGNED'; readonly sequence: number }
  /** No checkpoint of this chain is known. */
  | { readonly kind: 'UNSIGNED' }
  /** `signed` is the sequence number of the checkpoint, `copy` that of the copy's last link. */
  | { readonly kind: SignedContradiction; readonly signed: number; readonly copy: number }
);

export type Evidence = {
  /** Those whose signatures count. */
  readonly keys: readonly PublicKey[];
  /** Checkpoints that somebody outside the account has kept. */
  readonly held: readonly HeldCheckpoint[];
};

/**
 * Whether each chain of a copy is what was signed of it: by the newest checkpoints of the live table and of the copy, and
 * by those that were kept elsewhere. Unlike the chain of the live table, what was signed cannot have been made anew.
 */
export async function compareWithSigned(
  tables: Tables,
  owners: readonly OwnerId[],
  evidence: Evidence,
): Promise<readonly SignedFinding[]> {
  const findings: SignedFinding[] = [];
  for (const owner of owners) {
    for (const chain of CHAINS) findings.push(await compareOne(tables, { scope: scopeOf(owner), chain }, evidence));
  }
  return findings;
}

async function compareOne(tables: Tables, of: ChainOf, { keys, held }: Evidence): Promise<SignedFinding> {
  const { scope, chain } = of;
  const name = { owner: scope.owner, chain };
  const { sequence: copy } = headOf(await tables.copy.get(headKey(scope, chain)));
  const checkpoints: readonly Found[] = [
    ...(tables.live === null ? [] : await newest(tables.live, of)),
    ...(await newest(tables.copy, of)),
    ...held.filter((one) => one.owner === scope.owner && one.chain === chain).map(foundOf),
  ].sort((one, other) => other.sequence - one.sequence);
  const [last] = checkpoints;
  if (last === undefined) return { ...name, kind: 'UNSIGNED' };
  for (const { sequence: signed, checkpoint } of checkpoints) {
    if (!isOurs({ sequence: signed, checkpoint }, of, keys)) return { ...name, kind: 'FORGED', signed, copy };
    if (signed > copy) continue;
    const [link] = await readLinks(tables.copy, of, { after: signed - 1, limit: 1 });
    if (link?.sequence !== signed || link.hash !== checkpoint?.hash) return { ...name, kind: 'OTHER', signed, copy };
  }
  if (last.sequence > copy) return { ...name, kind: 'BEHIND', signed: last.sequence, copy };
  return { ...name, kind: 'AS_SIGNED', sequence: last.sequence };
}

function newest(table: Table, of: ChainOf): Promise<readonly Found[]> {
  return newestCheckpoints(table, of, { after: null, limit: 1 });
}

function foundOf(checkpoint: HeldCheckpoint): Found {
  return { sequence: checkpoint.sequence, checkpoint };
}

function isOurs({ sequence, checkpoint }: Found, { scope, chain }: ChainOf, keys: readonly PublicKey[]): boolean {
  if (checkpoint === null) return false;
  const isOfThisPlace =
    checkpoint.owner === scope.owner && checkpoint.chain === chain && checkpoint.sequence === sequence;
  const key = keys.find(({ keyId }) => keyId === checkpoint.keyId);
  return isOfThisPlace && key !== undefined && isSignedWith(key, checkpoint.signed, checkpoint.signature);
}
