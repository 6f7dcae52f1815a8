import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { type PersonCall, personCommand } from './change-person.ts';
import type { ProgrammeDeps } from './decisions.ts';
import type { Person } from './domain/person.ts';
import { problem } from './domain/rules.ts';
import { items, keys, type Stored } from './store.ts';

/**
 * Somebody may no longer come in. The subject is free to be registered again, as somebody new, who then signs in anew: what
 * has been signed in before the removal stays ended.
 */
export function removePerson(
  { journal }: ProgrammeDeps,
  request: Request,
  call: PersonCall,
): Promise<Performed<Stored<Person>>> {
  const command = personCommand({
    operation: 'removePerson',
    event: 'PERSON_REMOVED',
    call,
    check: ({ id }) => (id === request.actor.id ? [problem('G19', 'input', 'personId')] : []),
    change: (person) => ({ ...person, status: 'REMOVED' }),
    identityWrites: ({ subject }) => [
      { kind: 'DELETE', key: keys.identity(subject) },
      { kind: 'PUT', item: items.endedSignIns(subject, { signedOutAt: request.now.toISOString() }) },
    ],
  });
  return perform(journal, request, command);
}
