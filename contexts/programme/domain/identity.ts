import type { ActorKind, Permission } from '../../../platform/actor/permissions.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';

/** What the registry says of a token's bearer: all that an actor is made of, in one item. */
export type Identity = {
  /** A machine's token must never pass for a person's, nor a person's for a machine's. */
  readonly of: 'CLIENT' | 'PERSON';
  /** Our own id of the API client or person. */
  readonly id: string;
  readonly kind: ActorKind;
  readonly authority: OwnerId | null;
  /** Null for people, who have roles instead. */
  readonly scopes: readonly Permission[] | null;
  readonly status: 'ACTIVE' | 'SUSPENDED';
  /** ISO 8601 instant in UTC from which it no longer holds. Null if it has no end. */
  readonly validUntil: string | null;
  /** ISO 8601 instant in UTC: of a person, whose sign-ins before it have ended everywhere. Absent: never. */
  readonly signedOutAt?: string;
  /** Points a minute. Absent: as configured for everybody. */
  readonly allowance?: number;
};

export type RefusalReason = 'UNKNOWN' | 'WRONG_KIND' | 'SUSPENDED' | 'EXPIRED' | 'SIGNED_OUT';

/** What a token says of whoever bears it. */
export type Bearer = {
  readonly of: Identity['of'];
  /** ISO 8601 instant in UTC at which a person proved who they are. Null where the token does not say. */
  readonly signedInAt: string | null;
};

export const MACHINE: Bearer = { of: 'CLIENT', signedInAt: null };

/** Null if the bearer may come in now. `now` is an ISO 8601 instant in UTC, as `toISOString` writes it. */
export function whyRefused(identity: Identity | undefined, bearer: Bearer, now: string): RefusalReason | null {
  if (identity === undefined) return 'UNKNOWN';
  if (identity.of !== bearer.of) return 'WRONG_KIND';
  if (identity.status === 'SUSPENDED') return 'SUSPENDED';
  if (identity.validUntil !== null && identity.validUntil <= now) return 'EXPIRED';
  return hasEnded(identity, bearer) ? 'SIGNED_OUT' : null;
}

/** Whoever does not say when they signed in may have done so before. */
function hasEnded({ signedOutAt }: Identity, { signedInAt }: Bearer): boolean {
  if (signedOutAt === undefined) return false;
  return signedInAt === null || signedInAt < signedOutAt;
}
