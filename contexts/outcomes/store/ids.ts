import type { Scope } from '../../../platform/actor/scope.ts';
import { globalId, type NodeName, parseGlobalId } from '../../../platform/graphql/global-id.ts';

/** Our own ids of a follow-up: of its conference, and its own. */
export type FollowUpName = { readonly conference: string; readonly id: string };

const ULID_CHARACTERS = 26;

/** Both as one, as global ids and lists have them. */
export function ownIdOf({ conference, id }: FollowUpName): string {
  return `${conference}${id}`;
}

export function followUpGlobalId({ owner }: Scope, name: FollowUpName): string {
  return globalId({ type: 'FollowUp', owner, id: ownIdOf(name) });
}

/** Null for what is no follow-up's id. */
export function followUpNamed({ type, id }: NodeName): FollowUpName | null {
  if (type !== 'FollowUp' || id.length !== 2 * ULID_CHARACTERS) return null;
  return { conference: id.slice(0, ULID_CHARACTERS), id: id.slice(ULID_CHARACTERS) };
}

/** Null for what is no follow-up of the actor's own authority: it then answers as a missing one does. */
export function ownFollowUp({ owner }: Scope, text: string): FollowUpName | null {
  const name = parseGlobalId(text);
  return name?.owner === owner ? followUpNamed(name) : null;
}
