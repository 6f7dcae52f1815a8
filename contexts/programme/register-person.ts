import type { OwnerId } from '../../platform/actor/scope.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Item } from '../../platform/table/item.ts';
import type { Table } from '../../platform/table/table.ts';
import { type Call, notFound, type ProgrammeDeps, refused, unchanged } from './decisions.ts';
import type { Identity } from './domain/identity.ts';
import { checkPerson, type Person, type PersonKind } from './domain/person.ts';
import { problem } from './domain/rules.ts';
import { nodeId } from './node-ids.ts';
import { history, items, type Key, keys, stored, type Stored } from './store.ts';

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
  return perform(journal, request, {
    operation: 'registerPerson',
    idempotencyKey,
    dryRun,
    input,
    reads: () => readsFor(journal.table, input),
    decide: ([identity, authorityItem, registered]) => {
      if (authority === 'UNREADABLE') return notFound('authorityId');
      const person: Person = {
        id,
        subject,
        kind,
        authority,
        status: 'ACTIVE',
        registeredAt: request.now.toISOString(),
      };
      const problems = checkPerson(person);
      if (problems.length > 0) return refused(problems);
      if (authority !== null && authorityItem === undefined) return notFound('authorityId');
      return identity === undefined ? registeredAs(person) : alreadyKnown(person, stored<Person>(registered));
    },
  });
}

/** In this order: the subject's identity, the authority, and the person who has the subject. */
async function readsFor(
  table: Table,
  { subject, authority }: Pick<RegisterPerson, 'subject' | 'authority'>,
): Promise<readonly Key[]> {
  const identityKey = keys.identity(subject);
  const known = stored<Identity>(await table.get(identityKey))?.value;
  const authorityKey = authority === null || authority === 'UNREADABLE' ? identityKey : keys.authority(authority);
  return [identityKey, authorityKey, known === undefined ? identityKey : keys.person(known.id)];
}

function alreadyKnown(asked: Person, known: Stored<Person> | undefined): Decision<Stored<Person>> {
  if (known?.value.subject !== asked.subject) return refused([problem('G16', 'input', 'subject')]);
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
