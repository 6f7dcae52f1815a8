import type { Scope } from '../../actor/scope.ts';
import type { Signer } from '../../signing/signer.ts';
import type { Table } from '../../table/table.ts';
import { CHAINS } from '../entries.ts';
import type { ChainOf } from '../sequencing/sequence.ts';
import { type Contradiction, makeCheckpoint } from './make-checkpoint.ts';
import { makeKnown } from './signing-keys.ts';

export type Checkpointing = {
  readonly table: Table;
  readonly signer: Signer;
  readonly now: Date;
  /** The chain is not what was signed. */
  readonly noteContradicted: (of: ChainOf, found: { readonly sequence: number; readonly fault: Contradiction }) => void;
  readonly noteFailed: (of: ChainOf, error: unknown) => void;
};

export type Checkpointed = {
  readonly signed: number;
  /** Chains of which it could not be seen how far they have come. */
  readonly failed: number;
};

/** Signs how far both chains of each owner have come. A chain that fails, or contradicts what was signed, holds up no other. */
export async function checkpointAll(work: Checkpointing, scopes: readonly Scope[]): Promise<Checkpointed> {
  const { table, signer, now } = work;
  const keys = await makeKnown(table, await signer.publicKey(), now);
  let signed = 0;
  let failed = 0;
  for (const of of scopes.flatMap((scope) => CHAINS.map((chain) => ({ scope, chain })))) {
    try {
      const verdict = await makeCheckpoint({ table, signer, keys, now }, of);
      if (verdict.kind === 'SIGNED') signed += 1;
      if (verdict.kind === 'CONTRADICTED') work.noteContradicted(of, verdict);
    } catch (error) {
      work.noteFailed(of, error);
      failed += 1;
    }
  }
  return { signed, failed };
}
