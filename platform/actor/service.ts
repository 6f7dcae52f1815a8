import type { Actor } from './actor.ts';
import type { Permission } from './permissions.ts';
import { type OwnerId, scopeOf } from './scope.ts';

/** A part of the service itself, at work for one authority: `name` is what its audit trail shows. */
export function serviceActor(
  name: string,
  authority: OwnerId,
  permissions: ReadonlySet<Permission> = new Set(['CONFERENCE_ERASE'] as const),
): Actor {
  return { kind: 'SERVICE', id: name, subject: name, authority, permissions, scope: scopeOf(authority) };
}
