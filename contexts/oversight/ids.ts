import { NETWORK, type OwnerId, parseOwnerId } from '../../platform/actor/scope.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';

/** The authority that a global id names. Null for what names none: it then answers as a missing one does. */
export function authorityIn(text: string): OwnerId | null {
  const name = parseGlobalId(text);
  return name?.type === 'Authority' && name.owner === NETWORK ? parseOwnerId(name.id) : null;
}
