import { type Call, isStale, notFound, unchanged, versionConflict } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { GovernanceDeps } from './deps.ts';
import { type Named, nodeId } from './ids.ts';
import { grantFrom, history, items, keysOfGrant, type StoredGrant } from './store/grants.ts';

export type RevokeBreakGlass = Call & {
  /** Null for what is no grant's global id, or another authority's. */
  readonly name: Named | null;
  readonly expectedVersion: number | null;
};

/**
 * Ends a grant on the side of whoever asks, for every request that begins afterwards. Anybody of the programme who may
 * revoke at all may revoke any: nothing is opened by it.
 */
export function revokeBreakGlass(
  { journal }: GovernanceDeps,
  request: Request,
  call: RevokeBreakGlass,
): Promise<Performed<StoredGrant>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { name } = input;
  return perform(journal, request, {
    operation: 'revokeBreakGlass',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (name === null ? [] : keysOfGrant(name)),
    decide: (sides) => {
      const current = grantFrom(sides);
      if (current === undefined) return notFound('grantId');
      return request.actor.authority === null ? byProgramme(call, current, request) : byAuthority(current, request);
    },
  });
}

const EVENT = { type: 'BREAK_GLASS_REVOKED', fields: ['revocation'] } as const;

function byProgramme(
  { expectedVersion }: RevokeBreakGlass,
  current: StoredGrant,
  { actor, now }: Request,
): Decision<StoredGrant> {
  const { grant } = current;
  const found = { state: current, record: { id: nodeId('BreakGlassGrant', grant), version: current.version } };
  if (isStale(expectedVersion, current.version)) return versionConflict(found);
  if (grant.revocation !== null) return unchanged(found);
  const version = current.version + 1;
  const after = { ...grant, revocation: { at: now.toISOString(), by: actor.id } };
  return {
    kind: 'CHANGED',
    problems: [],
    state: { ...current, grant: after, version },
    changes: [{ record: { ...found.record, version }, partition: history.grant(grant), event: EVENT }],
    writes: [{ kind: 'ADVANCE', item: items.grant(after, version) }],
  };
}

/** The authority's side is a record of its own, which is written once. */
function byAuthority(current: StoredGrant, { actor, now }: Request): Decision<StoredGrant> {
  const { grant } = current;
  const record = { id: nodeId('BreakGlassGrant', grant), version: 1 };
  if (current.byAuthority !== null) return unchanged({ state: current, record });
  const revocation = { at: now.toISOString(), by: actor.id };
  return {
    kind: 'CHANGED',
    problems: [],
    state: { ...current, byAuthority: revocation },
    changes: [{ record, partition: history.revocation(grant), event: EVENT }],
    writes: [{ kind: 'CREATE', item: items.revocation(grant, revocation) }],
  };
}
