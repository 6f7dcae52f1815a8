import { type Actor, may } from '../../../platform/actor/actor.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Reader } from '../domain/reader.ts';

/** As whom an actor reads what is of this authority. */
export function readerOf(actor: Actor, owner: OwnerId): Reader {
  if (actor.authority === owner) return 'OWNER';
  return may(actor, 'LEARNING_MODERATE') ? 'MODERATOR' : 'NETWORK';
}
