import { NETWORK } from '../../platform/actor/scope.ts';
import { globalId, type NodeType, parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { Named } from './domain/loop.ts';

type LearningNode = Extract<NodeType, 'LearningLoop' | 'PracticeAdoption'>;

export function nodeId(type: LearningNode, { authority, id }: Named): string {
  return globalId({ type, owner: authority, id });
}

export const loopId = (name: Named): string => nodeId('LearningLoop', name);
export const adoptionId = (name: Named): string => nodeId('PracticeAdoption', name);

/** Null for what is no such id. Whether the actor may read it, is for what lies there to say. */
export function namedBy(text: string, type: LearningNode): Named | null {
  const name = parseGlobalId(text);
  return name?.type === type && name.owner !== NETWORK ? { authority: name.owner, id: name.id } : null;
}

/** A loop or an adoption, by its global id. */
export type PracticeName = Named & { readonly kind: 'LOOP' | 'ADOPTION' };

export function practiceNamedBy(text: string): PracticeName | null {
  const loop = namedBy(text, 'LearningLoop');
  if (loop !== null) return { ...loop, kind: 'LOOP' };
  const adoption = namedBy(text, 'PracticeAdoption');
  return adoption === null ? null : { ...adoption, kind: 'ADOPTION' };
}

/** A notice, by the practice that it is about and its own id. */
export type NoticeName = { readonly practice: Named; readonly id: string };

const ULID_CHARACTERS = 26;

/** Two ids in one: that of the practice, and the notice's own. */
export function noticeId({ practice, id }: NoticeName): string {
  return globalId({ type: 'PracticeNotice', owner: practice.authority, id: `${practice.id}${id}` });
}

export function noticeNamedBy(text: string): NoticeName | null {
  const name = parseGlobalId(text);
  if (name?.type !== 'PracticeNotice' || name.owner === NETWORK || name.id.length !== 2 * ULID_CHARACTERS) return null;
  const [practice, id] = [name.id.slice(0, ULID_CHARACTERS), name.id.slice(ULID_CHARACTERS)];
  return { practice: { authority: name.owner, id: practice }, id };
}
