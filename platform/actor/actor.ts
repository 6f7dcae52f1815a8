import type { ActorKind, Permission } from './permissions.ts';
import type { OwnerId, Scope } from './scope.ts';

/** Who asks: resolved once a request, from a verified token and our own registry, never from a token's claims. */
export type Actor = {
  /** `SERVICE` is a part of the service itself, at its own times: it calls use cases, and no token is ever its own. */
  readonly kind: ActorKind | 'SERVICE';
  /** Our own id of the API client or the person. */
  readonly id: string;
  /** The token's own name for it: an OAuth client id, or a person's subject. */
  readonly subject: string;
  /** The OAuth client that a person came through. Absent for a machine, which is one itself. */
  readonly client?: string;
  /** Null for those who work for the programme as a whole. */
  readonly authority: OwnerId | null;
  readonly permissions: ReadonlySet<Permission>;
  /** The data that is this actor's own: its authority's, or the network's. */
  readonly scope: Scope;
  /**
   * The break-glass grant, by its global id, under which somebody of the programme looks at an authority's records:
   * `authority`, `permissions` and `scope` are then what the grant gives. Absent for everybody else.
   */
  readonly grant?: string;
};

export function may(actor: Actor, permission: Permission): boolean {
  return actor.permissions.has(permission);
}
