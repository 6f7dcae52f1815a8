import { type OwnerId, scopeOf } from '../../platform/actor/scope.ts';
import { type Call, notFound, refused, unchanged } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { authorityKey } from '../programme/index.ts';
import type { OversightDeps } from './deps.ts';
import type { ChainCheck } from './domain/chain-check.ts';
import { oversightProblem } from './domain/rules.ts';
import { checkFrom, checkHistory, checkId, checkItem, checkKey, type StoredCheck } from './store/chain-checks.ts';
import { verifyRange } from './verify-range.ts';

export type CheckAuditChain = Call & {
  /** Whose chain: an authority's, or the network's own. Null for what is no authority's global id. */
  readonly owner: OwnerId | null;
  readonly isOfAuthority: boolean;
  /** The number of the link to begin at. Null to go on where the last check ended. */
  readonly from: number | null;
};

/** Recomputes the next links of an audit chain, and writes down what was seen: over several calls, a chain of any length. */
export async function checkAuditChain(
  { journal }: OversightDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: CheckAuditChain,
): Promise<Performed<StoredCheck>> {
  const { owner, from, isOfAuthority } = input;
  const { table } = journal;
  const last = owner === null ? undefined : checkFrom(await table.get(checkKey(owner)));
  const asked = { last: last?.value ?? null, asked: from };
  const seen = owner === null ? null : await verifyRange(table, scopeOf(owner), asked);
  return perform(journal, request, {
    operation: 'checkAuditChain',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (owner === null ? [] : [checkKey(owner), ...(isOfAuthority ? [authorityKey(owner)] : [])]),
    decide: ([item, authority]) => {
      if (owner === null || (isOfAuthority && authority === undefined)) return notFound('authorityId');
      if (seen === null) return refused([oversightProblem('OV1', 'input', 'from')]);
      const current = checkFrom(item);
      const found: ChainCheck = { ...seen, owner, by: request.actor.id, at: request.now.toISOString() };
      if (current?.version === last?.version) return checked(found, (last?.version ?? 0) + 1);
      // Somebody else came between: what they saw stands.
      if (current === undefined) throw new Error('A check of a chain was taken away.');
      return unchanged({ state: current, record: { id: checkId(owner), version: current.version } });
    },
  });
}

function checked(check: ChainCheck, version: number): Decision<StoredCheck> {
  return {
    kind: 'CHANGED',
    problems: [],
    state: { value: check, version },
    changes: [
      {
        record: { id: checkId(check.owner), version },
        partition: checkHistory(check.owner),
        event: { type: 'AUDIT_CHAIN_CHECKED', fields: ['from', 'reached', 'length', 'broken'] },
      },
    ],
    writes: [{ kind: version === 1 ? 'CREATE' : 'ADVANCE', item: checkItem(check, version) }],
  };
}
