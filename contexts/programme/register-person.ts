import { NETWORK, type OwnerId } from '../../platform/actor/scope.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Item } from '../../platform/table/item.ts';
import { type Call, notFound, type ProgrammeDeps, refused, unchanged } from './decisions.ts';
import type { Identity } from './domain/identity.ts';
import { checkPerson, isSubject, type Person, type PersonKind } from './domain/person.ts';
import { problem } from './domain/rules.ts';
import { nodeId } from './node-ids.ts';
import { type EndedSignIns, history, items, keys, stored, type Stored } from './store.ts';

export type RegisterPerson = Call & {
  readonly subject: string;
  readonly kind: PersonKind;
  /** `UNREADABLE` for what is no authority's global id; null if none is given. */
  readonly authority: OwnerId | 'UNREADABLE' | null;
};

/** Somebody who signs in may come in from now on. The very same registration again changes nothing. */
export async function registerPerson(
  { journal }: ProgrammeDeps,
  request: Request,
  call: RegisterPerson,
): Promise<Performed<Stored<Person>>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { subject, kind, authority } = input;
  const id = journal.nextId();
  let holder: Identity | undefined;
  return perform(journal, request, {
    operation: 'registerPerson',
    idempotencyKey,
    dryRun,
    input,
    reads: async () => {
      // Read first, since it says whose record to read. If somebody takes the subject after this, the write fails.
      const isNamed = isSubject(subject);
      holder = isNamed ? stored<Identity>(await journal.table.get(keys.identity(subject)))?.value : undefined;
      const authorityKey = keys.authority(isAuthorityGiven(authority) ? authority : NETWORK);
      return [authorityKey, keys.person(holder?.id ?? id), ...(isNamed ? [keys.endedSignIns(subject)] : [])];
    },
    decide: ([authorityItem, holderItem, endedItem]) => {
      const person: Person = {
        id,
        subject,
        kind,
        authority: isAuthorityGiven(authority) ? authority : null,
        status: 'ACTIVE',
        registeredAt: request.now.toISOString(),
        ...stored<EndedSignIns>(endedItem)?.value,
      };
      if (authority === 'UNREADABLE') return notFound('authorityId');
      const problems = checkPerson(person);
      if (problems.length > 0) return refused(problems);
      if (authority !== null && authorityItem === undefined) return notFound('authorityId');
      const known = stored<Person>(holderItem);
      const isFree = holder === undefined || known?.value.status === 'REMOVED';
      return isFree ? registeredAs(person) : alreadyHeld(person, known);
    },
  });
}

function isAuthorityGiven(authority: RegisterPerson['authority']): authority is OwnerId {
  return authority !== null && authority !== 'UNREADABLE';
}

/** Without a person, an API client holds it. */
function alreadyHeld(asked: Person, known: Stored<Person> | undefined): Decision<Stored<Person>> {
  if (known === undefined) return refused([problem('G16', 'input', 'subject')]);
  const found = { state: known, record: { id: nodeId('Person', known.value.id), version: known.version } };
  const isSame = known.value.kind === asked.kind && known.value.authority === asked.authority;
  return isSame ? unchanged(found) : refused([problem('G16', 'input', 'subject')], found);
}

function registeredAs(person: Person): Decision<Stored<Person>> {
  const written: readonly Item[] = [items.person(person, 1), items.identityOfPerson(person)];
  return {
    kind: 'CHANGED',
    problems: [],
    state: { value: person, version: 1 },
    changes: [
      {
        record: { id: nodeId('Person', person.id), version: 1 },
        partition: history.person(person.id),
        event: { type: 'PERSON_REGISTERED', fields: ['subject', 'kind', 'authority'] },
      },
    ],
    writes: written.map((item) => ({ kind: 'CREATE', item })),
  };
}
