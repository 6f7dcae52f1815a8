import { NETWORK } from '../../../platform/actor/scope.ts';
import { globalId, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Named } from '../domain/loop.ts';
import type { ConcernAbout } from '../domain/people/concern.ts';
import { adoptionId, loopId, practiceNamedBy } from '../ids.ts';
import { contributionId, contributionNamedBy } from './ids.ts';

export function concernId({ authority, id }: Named): string {
  return globalId({ type: 'PracticeConcern', owner: authority, id });
}

/** Null for what is no such id. */
export function concernNamedBy(text: string): Named | null {
  const name = parseGlobalId(text);
  return name?.type === 'PracticeConcern' && name.owner !== NETWORK ? { authority: name.owner, id: name.id } : null;
}

export function aboutId(about: ConcernAbout): string {
  switch (about.kind) {
    case 'LOOP':
      return loopId(about);
    case 'ADOPTION':
      return adoptionId(about);
    case 'QUESTION':
    case 'ANSWER':
    case 'OFFER':
    case 'REQUEST':
    case 'VISIT':
      return contributionId(about);
  }
}

/** Null for what is neither a practice's global id nor that of something that was said. */
export function aboutNamedBy(text: string): ConcernAbout | null {
  return practiceNamedBy(text) ?? contributionNamedBy(text);
}
