import type { OwnerId } from '../../../../platform/actor/scope.ts';
import type { Item } from '../../../../platform/table/item.ts';
import { stored } from '../../../../platform/table/stored.ts';
import type { Write } from '../../../../platform/table/write.ts';
import type { Named } from '../../domain/loop.ts';
import type { Question } from '../../domain/people/contribution.ts';
import type { Key } from '../keys.ts';
import { peopleKeys } from './keys.ts';

/** Which answer the loop's owner stands by. `at`: ISO 8601 instant, UTC. */
export type Acceptance = { readonly authority: OwnerId; readonly answer: Named; readonly at: string };
export type StoredAcceptance = { readonly acceptance: Acceptance; readonly version: number };

/** With the loop's owner. */
export function keyOfAcceptance({ loop, owner, id }: Pick<Question, 'loop' | 'owner' | 'id'>): Key {
  return peopleKeys.acceptance(loop.authority, { authority: owner, id });
}

export function acceptanceFrom(item: Item | undefined): StoredAcceptance | undefined {
  const found = stored<Acceptance>(item);
  return found && { acceptance: found.value, version: found.version };
}

export function writeOfAcceptance(question: Question, acceptance: Acceptance, version: number): Write {
  const item: Item = { key: keyOfAcceptance(question), version, body: acceptance };
  return version === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item };
}
