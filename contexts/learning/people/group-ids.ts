import { NETWORK } from '../../../platform/actor/scope.ts';
import { globalId, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Named } from '../domain/loop.ts';

export function groupId({ authority, id }: Named): string {
  return globalId({ type: 'PracticeGroup', owner: authority, id });
}

/** Null for what is no such id. */
export function groupNamedBy(text: string): Named | null {
  const name = parseGlobalId(text);
  return name?.type === 'PracticeGroup' && name.owner !== NETWORK ? { authority: name.owner, id: name.id } : null;
}
