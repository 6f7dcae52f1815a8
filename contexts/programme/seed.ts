import type { Item } from '../../platform/table/item.ts';
import type { ApiClient } from './domain/api-client.ts';
import type { Authority } from './domain/authority.ts';
import { codeDirectory } from './domain/code-directory.ts';
import type { Person } from './domain/person.ts';
import { withMemberships } from './domain/membership-rules.ts';
import type { Programme, ProgrammeWithMembers } from './domain/programme.ts';
import { items, type PolicyVersions } from './store.ts';

export type ProgrammeSeed = {
  readonly programmes: readonly Programme[];
  /** With their memberships; each programme's list of members is made from them. */
  readonly authorities: readonly Authority[];
  readonly policies: readonly PolicyVersions[];
  /** Their app clients must exist, or be made, at the identity provider. */
  readonly clients: readonly ApiClient[];
  readonly people: readonly Person[];
};

/** A programme as the table holds it, without events: for loading a sandbox in bulk. The rules are not asked. */
export function seedProgramme(seed: ProgrammeSeed): readonly Item[] {
  return [
    items.directory(codeDirectory(seed.authorities), 1),
    ...seed.authorities.map((authority) => items.authority(authority, 1)),
    ...seed.programmes.map((programme) => items.programme(filled(programme, seed.authorities), 1)),
    ...seed.policies.map((policy) => items.policy(policy, policy.versions.length)),
    ...seed.clients.flatMap((client) => [
      items.client(client, 1),
      items.clientStanding(client),
      ...items.identitiesOf(client),
    ]),
    ...seed.people.flatMap((person) => [items.person(person, 1), items.identityOfPerson(person)]),
  ];
}

function filled(programme: Programme, authorities: readonly Authority[]): ProgrammeWithMembers {
  return authorities.reduce<ProgrammeWithMembers>(
    (sofar, { id, memberships }) => withMemberships(sofar, id, memberships),
    { ...programme, members: [] },
  );
}
