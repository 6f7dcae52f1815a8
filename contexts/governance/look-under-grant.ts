import { type Actor, may } from '../../platform/actor/actor.ts';
import { UNDER_GRANT } from '../../platform/actor/permissions.ts';
import { NETWORK, scopeOf } from '../../platform/actor/scope.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { isAuditPartition } from '../../platform/journal/entries.ts';
import type { Purpose } from '../../platform/journal/purpose.ts';
import type { Limits } from '../../platform/table/fenced-acting.ts';
import type { Table } from '../../platform/table/table.ts';
import { conferencePartition } from '../conferences/index.ts';
import { type Grant, PURPOSE_OF, statusAt } from './domain/grant.ts';
import { isAgreed, keysOfEmergencyAgreement } from './emergency-agreement.ts';
import { nodeId } from './ids.ts';
import { grantFrom, keysOfGrant } from './store/grants.ts';

/** A request under a break-glass grant: who it is then, why, and what it may not do. */
export type Look = { readonly actor: Actor; readonly purpose: Purpose; readonly limits: Limits };

export type LookAsked = {
  /** As the token proved. */
  readonly actor: Actor;
  /** What the request gave for the grant's global id: anything. */
  readonly grantId: string;
  readonly now: Date;
};

/**
 * Whoever asks, as the grant lets them look: null for anybody but the person whom it was given to, within its hours, while
 * neither side has revoked it or the agreement that it rests on. One reading of reference data, at each request anew.
 */
export async function lookUnderGrant(table: Table, { actor, grantId, now }: LookAsked): Promise<Look | null> {
  const name = parseGlobalId(grantId);
  if (name?.type !== 'BreakGlassGrant' || name.owner === NETWORK) return null;
  if (actor.authority !== null || !may(actor, 'BREAK_GLASS_REQUEST')) return null;
  const authority = name.owner;
  const keys = [...keysOfGrant({ authority, id: name.id }), ...keysOfEmergencyAgreement(authority)];
  const [grantItem, revocation, ...sides] = await table.getTogether(keys);
  const found = grantFrom([grantItem, revocation]);
  if (found === undefined || statusAt(found, now.toISOString()) !== 'APPROVED') return null;
  const { grant } = found;
  if (grant.requestedBy.id !== actor.id || grant.requestedBy.subject !== actor.subject) return null;
  return isAgreed(sides, { authority, reason: grant.reason, now }) ? lookOf(actor, grant) : null;
}

function lookOf(actor: Actor, grant: Grant): Look {
  const scope = scopeOf(grant.authority);
  return {
    actor: {
      ...actor,
      authority: grant.authority,
      scope,
      permissions: new Set(UNDER_GRANT),
      grant: nodeId('BreakGlassGrant', grant),
    },
    purpose: PURPOSE_OF[grant.reason],
    limits: {
      only: grant.record === null ? null : conferencePartition(scope, grant.record),
      mayWrite: (partition) => isAuditPartition(scope, partition),
    },
  };
}
