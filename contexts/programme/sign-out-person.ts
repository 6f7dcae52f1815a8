import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { type Call, isStale, notFound, type ProgrammeDeps, unchanged, versionConflict } from './decisions.ts';
import type { Person } from './domain/person.ts';
import { nodeId } from './node-ids.ts';
import { history, items, keys, stored, type Stored } from './store.ts';

export type SignOutPerson = Call & {
  /** Our own id. Null for what is no person's global id. */
  readonly person: string | null;
  readonly expectedVersion: number | null;
};

/**
 * Ends all sign-ins of somebody that began before now, wherever they are: their tokens are refused, and so are those that
 * these are renewed to. At once for who asks the registry, within thirty seconds for who remembers it.
 */
export async function signOutPerson(
  { journal }: ProgrammeDeps,
  request: Request,
  call: SignOutPerson,
): Promise<Performed<Stored<Person>>> {
  const { idempotencyKey, dryRun, ...input } = call;
  return perform(journal, request, {
    operation: 'signOutPerson',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (input.person === null ? [] : [keys.person(input.person)]),
    decide: ([item]) => {
      const current = stored<Person>(item);
      return current === undefined ? notFound('personId') : decide(call, current, request.now);
    },
  });
}

/** The same for whoever asks: this sign-in ends with all others. */
export function signOutEverywhere(
  deps: ProgrammeDeps,
  request: Request,
  call: Call,
): Promise<Performed<Stored<Person>>> {
  return signOutPerson(deps, request, { ...call, person: request.actor.id, expectedVersion: null });
}

function decide(call: SignOutPerson, current: Stored<Person>, now: Date): Decision<Stored<Person>> {
  const record = { id: nodeId('Person', current.value.id), version: current.version };
  const found = { state: current, record };
  if (isStale(call.expectedVersion, current.version)) return versionConflict(found);
  // Whoever was removed comes in nowhere, and has no identity to mark.
  if (current.value.status === 'REMOVED') return unchanged(found);

  const value: Person = { ...current.value, signedOutAt: now.toISOString() };
  const state = { value, version: current.version + 1 };
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: { ...record, version: state.version },
        partition: history.person(value.id),
        event: { type: 'PERSON_SIGNED_OUT', fields: ['signedOutAt'] },
      },
    ],
    writes: [
      { kind: 'ADVANCE', item: items.person(value, state.version) },
      { kind: 'PUT', item: items.identityOfPerson(value) },
    ],
  };
}
