import { NETWORK, type OwnerId, parseOwnerId } from '../../platform/actor/scope.ts';
import { globalId, type NodeType, parseGlobalId } from '../../platform/graphql/global-id.ts';

type ProgrammeNode = Extract<NodeType, 'Authority' | 'AuthorityPolicy' | 'ApiClient' | 'Person'>;

/** The roster as a record: what an import changes. Not a node, since there is but one. */
export const ROSTER_ID = 'rstr_NETWORK0_ROSTER00';

/** All programme data belongs to the network, so its ids say so. */
export function nodeId(type: ProgrammeNode, id: string): string {
  return globalId({ type, owner: NETWORK, id });
}

/** Our own id within a global id of that kind. Null if it is none: it then answers as a missing one does. */
export function ownIdIn(text: string, type: ProgrammeNode): string | null {
  const name = parseGlobalId(text);
  return name?.type === type && name.owner === NETWORK ? name.id : null;
}

export function authorityIdIn(text: string): OwnerId | null {
  const id = ownIdIn(text, 'Authority');
  return id === null ? null : parseOwnerId(id);
}
