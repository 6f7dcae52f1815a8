import type { OwnerId } from '../../platform/actor/scope.ts';
import { networkScope } from '../../platform/actor/scope.ts';
import type { Item } from '../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn, segment } from '../../platform/table/keys.ts';
import { type Stored, stored } from '../../platform/table/stored.ts';
import type { Table } from '../../platform/table/table.ts';
import type { ApiClient } from './domain/api-client.ts';
import { identityOf } from './domain/api-client.ts';
import type { Authority } from './domain/authority.ts';
import type { CodeDirectory } from './domain/code-directory.ts';
import type { Identity } from './domain/identity.ts';
import { identityOfPerson, type Person } from './domain/person.ts';
import type { ConferencePolicy } from './domain/policy.ts';
import type { ProgrammeCode, ProgrammeWithMembers } from './domain/programme.ts';

export type { Key };
export { type Stored, stored };

/** A policy's versions; the record's own version counts them. */
export type PolicyVersions = { readonly authority: OwnerId; readonly versions: readonly ConferencePolicy[] };

/** Of a subject whose person was removed: until when its sign-ins have ended, whoever it is registered as next. */
export type EndedSignIns = { readonly signedOutAt: string };

/** What an authority may spend, beside the window of it that charges keep there. Absent: as configured for all. */
export type AuthorityAllowance = { readonly allowance?: number };

const STATE = 'STATE';
const roster = partitionIn(networkScope, 'ROSTER');
const clients = partitionIn(networkScope, 'CLIENTS');
const people = partitionIn(networkScope, 'PEOPLE');
const identityOfSubject = (subject: string): Partition => partitionIn(networkScope, 'IDENTITY', segment(subject));
const policy = (authority: OwnerId): Partition => partitionIn(networkScope, 'POLICY', authority);

export const keys = {
  directory: keyIn(roster, STATE),
  authority: (id: OwnerId): Key => keyIn(roster, `AUTHORITY#${id}`),
  programme: (code: ProgrammeCode): Key => keyIn(roster, `PROGRAMME#${code}`),
  policy: (authority: OwnerId): Key => keyIn(policy(authority), STATE),
  authorityAllowance: (authority: OwnerId): Key => keyIn(partitionIn(networkScope, 'ALLOWANCE', authority), STATE),
  client: (id: string): Key => keyIn(clients, `CLIENT#${id}`),
  person: (id: string): Key => keyIn(people, `PERSON#${id}`),
  /** What a client may do, whatever its secrets. No token is named so: a subject has no `#`. */
  clientStanding: (id: string): Key => keyIn(partitionIn(networkScope, 'IDENTITY', 'CLIENT', id), STATE),
  identity: (subject: string): Key => keyIn(identityOfSubject(subject), STATE),
  endedSignIns: (subject: string): Key => keyIn(identityOfSubject(subject), 'ENDED_SIGN_INS'),
};

/** For another context, to see that there is such an authority. */
export const authorityKey = keys.authority;

/** Likewise for a person, and what is found there. */
export const personKey = keys.person;
export const personFrom = (item: Item | undefined): Person | undefined => stored<Person>(item)?.value;

/** Where the events of a record lie: a partition of its own, since records that share one would share versions. */
export const history = {
  roster,
  authority: (id: OwnerId): Partition => partitionIn(networkScope, 'ROSTER', id),
  policy,
  client: (id: string): Partition => partitionIn(networkScope, 'CLIENTS', id),
  person: (id: string): Partition => partitionIn(networkScope, 'PEOPLE', id),
};

/** Lists, each in the order of its ids. */
const lists = {
  authorities: { partition: roster, prefix: 'AUTHORITY#' },
  clients: { partition: clients, prefix: 'CLIENT#' },
  people: { partition: people, prefix: 'PERSON#' },
} as const;

type Listed = { readonly authorities: Authority; readonly clients: ApiClient; readonly people: Person };

/** `after` is an id, or null for the beginning. */
export async function listAfter<Name extends keyof Listed>(
  table: Table,
  name: Name,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Stored<Listed[Name]>[]> {
  const { partition, prefix } = lists[name];
  const found = await table.query({
    partition,
    until: `${prefix}~`,
    limit,
    ...(after === null ? { from: prefix } : { after: `${prefix}${after}` }),
  });
  return found.map((item) => stored<Listed[Name]>(item));
}

export const items = {
  directory: (codes: CodeDirectory, version: number): Item => ({ key: keys.directory, version, body: codes }),
  authority: (authority: Authority, version: number): Item => ({
    key: keys.authority(authority.id),
    version,
    body: authority,
  }),
  programme: (programme: ProgrammeWithMembers, version: number): Item => ({
    key: keys.programme(programme.code),
    version,
    body: programme,
  }),
  policy: (versions: PolicyVersions, version: number): Item => ({
    key: keys.policy(versions.authority),
    version,
    body: versions,
  }),
  /** A copy of what the authority's record says, where charges find it: written with it, and read by nobody else. */
  authorityAllowance: ({ id, allowance }: Authority): Item => ({
    key: keys.authorityAllowance(id),
    version: 1,
    body: (allowance === undefined ? {} : { allowance }) satisfies AuthorityAllowance,
  }),
  client: (client: ApiClient, version: number): Item => ({ key: keys.client(client.id), version, body: client }),
  /** One for each of its app clients, so that a token is resolved by one read. */
  identitiesOf: (client: ApiClient): readonly Item[] =>
    client.appClients.map((appClient) => identityItem(appClient.clientId, identityOf(client, appClient))),
  /** For what works on a client's behalf while its secrets come and go. Written with the client, whose version guards it. */
  clientStanding: (client: ApiClient): Item => ({
    key: keys.clientStanding(client.id),
    version: 1,
    body: identityOf(client, { validUntil: null }),
  }),
  person: (person: Person, version: number): Item => ({ key: keys.person(person.id), version, body: person }),
  identityOfPerson: (person: Person): Item => identityItem(person.subject, identityOfPerson(person)),
  endedSignIns: (subject: string, ended: EndedSignIns): Item => ({
    key: keys.endedSignIns(subject),
    version: 1,
    body: ended,
  }),
};

function identityItem(subject: string, identity: Identity): Item {
  return { key: keys.identity(subject), version: 1, body: identity };
}
