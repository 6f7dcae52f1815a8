import type { OwnerId, Scope } from '../../../platform/actor/scope.ts';
import { newestCheckpoints } from '../../../platform/journal/checkpoints/checkpoint.ts';
import { knownKeys } from '../../../platform/journal/checkpoints/signing-keys.ts';
import { headKey, headOf } from '../../../platform/journal/sequencing/chain.ts';
import { isSignedWith } from '../../../platform/signing/public-key.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { ChainCheck } from '../domain/chain-check.ts';
import { checkFrom, checkKey } from './chain-checks.ts';

/** An owner's audit chain: how long it is, what was signed of it, and what was seen when it was last checked. */
export type ChainState = {
  readonly owner: OwnerId;
  readonly length: number;
  readonly checkpoint: SeenCheckpoint | null;
  readonly lastCheck: ChainCheck | null;
};

export type SeenCheckpoint = {
  readonly sequence: number;
  readonly at: string | null;
  readonly keyId: string | null;
  readonly isSigned: boolean;
};

export async function readChains(table: Table, scopes: readonly Scope[]): Promise<readonly ChainState[]> {
  const [checks, keys] = await Promise.all([
    table.getTogether(scopes.map(({ owner }) => checkKey(owner))),
    knownKeys(table),
  ]);
  return Promise.all(
    scopes.map(async (scope, place) => {
      const of = { scope, chain: 'AUDIT' } as const;
      const [head, [newest]] = await Promise.all([
        table.get(headKey(scope, 'AUDIT')),
        newestCheckpoints(table, of, { after: null, limit: 1 }),
      ]);
      const lastCheck = checkFrom(checks[place])?.value ?? null;
      const checkpoint = newest === undefined ? null : seenCheckpoint(newest, { owner: scope.owner, keys });
      return { owner: scope.owner, length: headOf(head).sequence, checkpoint, lastCheck };
    }),
  );
}

type Newest = Awaited<ReturnType<typeof newestCheckpoints>>[number];
type By = { readonly owner: OwnerId; readonly keys: Awaited<ReturnType<typeof knownKeys>> };

function seenCheckpoint({ sequence, checkpoint }: Newest, { owner, keys }: By): SeenCheckpoint {
  if (checkpoint === null) return { sequence, at: null, keyId: null, isSigned: false };
  const { at, keyId, signed, signature } = checkpoint;
  const key = keys.find((known) => known.keyId === keyId);
  const isOfThisPlace = checkpoint.owner === owner && checkpoint.chain === 'AUDIT' && checkpoint.sequence === sequence;
  return { sequence, at, keyId, isSigned: isOfThisPlace && key !== undefined && isSignedWith(key, signed, signature) };
}
