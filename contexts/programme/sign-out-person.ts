import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { type PersonCall, personCommand } from './change-person.ts';
import type { Call, ProgrammeDeps } from './decisions.ts';
import type { Person } from './domain/person.ts';
import { items, type Stored } from './store.ts';

/**
 * Ends all sign-ins of somebody that began before now, wherever they are: their tokens are refused, and so are those that
 * these are renewed to. At once for who asks the registry, within thirty seconds for who remembers it.
 */
export function signOutPerson(
  { journal }: ProgrammeDeps,
  request: Request,
  call: PersonCall,
): Promise<Performed<Stored<Person>>> {
  const command = personCommand({
    operation: 'signOutPerson',
    event: 'PERSON_SIGNED_OUT',
    call,
    change: (person) => ({ ...person, signedOutAt: request.now.toISOString() }),
    identityWrites: (person) => [{ kind: 'PUT', item: items.identityOfPerson(person) }],
  });
  return perform(journal, request, command);
}

/** The same for whoever asks: this sign-in ends with all others. */
export function signOutEverywhere(
  deps: ProgrammeDeps,
  request: Request,
  call: Call,
): Promise<Performed<Stored<Person>>> {
  return signOutPerson(deps, request, { ...call, person: request.actor.id, expectedVersion: null });
}
