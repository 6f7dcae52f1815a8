import type { Actor } from '../../../platform/actor/actor.ts';
import { type OwnerId, parseOwnerId } from '../../../platform/actor/scope.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { isWithinReach } from '../ids.ts';

/**
 * Whose records a list is asked for: an authority's own, or for the programme those of one authority, or of all (null).
 * `NONE` for what is no authority's id, or another's: its list is empty.
 */
export function authorityAsked(id: string | null | undefined, actor: Actor): OwnerId | 'NONE' | null {
  if (id === null || id === undefined) return actor.authority;
  const owner = authorityNamed(id);
  return owner !== null && isWithinReach(actor, owner) ? owner : 'NONE';
}

/** Null for what is no authority's global id. */
export function authorityNamed(id: string): OwnerId | null {
  const name = parseGlobalId(id);
  return name?.type === 'Authority' ? parseOwnerId(name.id) : null;
}
