import type { OwnerId } from '../../platform/actor/scope.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { type Call, isStale, notFound, type ProgrammeDeps, refused, unchanged, versionConflict } from './decisions.ts';
import { checkAuthorityAllowance, withAllowance } from './domain/allowance.ts';
import type { Authority } from './domain/authority.ts';
import { changedFields } from './domain/same.ts';
import { nodeId } from './node-ids.ts';
import { history, items, keys, stored, type Stored } from './store.ts';

export type SetAuthorityAllowance = Call & {
  readonly authority: OwnerId | null;
  readonly expectedVersion: number | null;
  /** Null for the usual. */
  readonly pointsPerMinute: number | null;
};

/** Changes what all clients and people of an authority may spend together in a minute. A new minute begins with it. */
export async function setAuthorityAllowance(
  { journal }: ProgrammeDeps,
  request: Request,
  call: SetAuthorityAllowance,
): Promise<Performed<Stored<Authority>>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { authority } = input;
  return perform(journal, request, {
    operation: 'setAuthorityAllowance',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (authority === null ? [] : [keys.authority(authority)]),
    decide: ([item]) => {
      const current = stored<Authority>(item);
      return current === undefined ? notFound('authorityId') : decide(call, current);
    },
  });
}

function decide(call: SetAuthorityAllowance, current: Stored<Authority>): Decision<Stored<Authority>> {
  const record = { id: nodeId('Authority', current.value.id), version: current.version };
  const found = { state: current, record };
  if (isStale(call.expectedVersion, current.version)) return versionConflict(found);
  const problems = checkAuthorityAllowance(call.pointsPerMinute);
  if (problems.length > 0) return refused(problems, found);
  const after = withAllowance(current.value, call.pointsPerMinute);
  const fields = changedFields(current.value, after);
  if (fields.length === 0) return unchanged(found);

  const state = { value: after, version: current.version + 1 };
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: { ...record, version: state.version },
        partition: history.authority(after.id),
        event: { type: 'AUTHORITY_ALLOWANCE_SET', fields },
      },
    ],
    writes: [
      { kind: 'ADVANCE', item: items.authority(after, state.version) },
      { kind: 'PUT', item: items.authorityAllowance(after) },
    ],
  };
}
