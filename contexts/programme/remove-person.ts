import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { type PersonCall, personCommand } from './change-person.ts';
import type { ProgrammeDeps } from './decisions.ts';
import type { Person } from './domain/person.ts';
import { problem } from './domain/rules.ts';
import { keys, type Stored } from './store.ts';

/** Somebody may no longer come in. The subject is free to be registered again, as somebody new. */
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
    identityWrite: ({ subject }) => ({ kind: 'DELETE', key: keys.identity(subject) }),
  });
  return perform(journal, request, command);
}
