/** Eight characters: an authority's immutable id (`A` and seven of Crockford's base 32), or the network for what is shared. */
export type OwnerId = string & { readonly __brand: 'OwnerId' };

export const NETWORK = 'NETWORK0' as OwnerId;

const OWNER_ID = /^(?:A[0-9A-HJKMNP-TV-Z]{7}|NETWORK0)$/;

export function parseOwnerId(text: string): OwnerId | null {
  return OWNER_ID.test(text) ? (text as OwnerId) : null;
}

export function isAuthorityId(owner: OwnerId): boolean {
  return owner !== NETWORK;
}

/**
 * Whose data may be touched. Every key of the table is built from one of these, so that a key for another authority
 * cannot be written down by mistake. Made only where an actor is resolved, by the sequencer (from what the table
 * itself holds) and by set-up.
 */
export type Scope = { readonly owner: OwnerId; readonly __brand: 'Scope' };

export function scopeOf(owner: OwnerId): Scope {
  return { owner } as Scope;
}

export const networkScope: Scope = scopeOf(NETWORK);
