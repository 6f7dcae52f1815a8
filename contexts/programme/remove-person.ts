import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { type Call, isStale, notFound, type ProgrammeDeps, refused, unchanged, versionConflict } from './decisions.ts';
import type { Person } from './domain/person.ts';
import { problem } from './domain/rules.ts';
import { nodeId } from './node-ids.ts';
import { history, items, keys, stored, type Stored } from './store.ts';

export type RemovePerson = Call & {
  /** Our own id. Null for what is no person's global id. */
  readonly person: string | null;
  readonly expectedVersion: number | null;
};

/** Somebody may no longer come in. The subject is free to be registered again, as somebody new. */
export async function removePerson(
  { journal }: ProgrammeDeps,
  request: Request,
  call: RemovePerson,
): Promise<Performed<Stored<Person>>> {
  const { idempotencyKey, dryRun, ...input } = call;
  return perform(journal, request, {
    operation: 'removePerson',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (input.person === null ? [] : [keys.person(input.person)]),
    decide: ([item]) => {
      const current = stored<Person>(item);
      return current === undefined ? notFound('personId') : decide(call, current, request);
    },
  });
}

function decide(call: RemovePerson, current: Stored<Person>, { actor }: Request): Decision<Stored<Person>> {
  const person = current.value;
  const record = { id: nodeId('Person', person.id), version: current.version };
  const found = { state: current, record };
  if (isStale(call.expectedVersion, current.version)) return versionConflict(found);
  if (person.status === 'REMOVED') return unchanged(found);
  if (person.id === actor.id) return refused([problem('G19', 'input', 'personId')], found);

  const state: Stored<Person> = { value: { ...person, status: 'REMOVED' }, version: current.version + 1 };
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: { ...record, version: state.version },
        partition: history.person(person.id),
        event: { type: 'PERSON_REMOVED', fields: ['status'] },
      },
    ],
    writes: [
      { kind: 'ADVANCE', item: items.person(state.value, state.version) },
      { kind: 'DELETE', key: keys.identity(person.subject) },
    ],
  };
}
