import DataLoader from 'dataloader';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { oncePerRequest, type RequestContext } from '../../../platform/graphql/context.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { ApiClient } from '../domain/api-client.ts';
import type { Authority } from '../domain/authority.ts';
import type { Person } from '../domain/person.ts';
import { type Key, keys, type PolicyVersions, stored } from '../store.ts';
import { authorityView, type AuthorityView, clientView, personView, policyView, type PolicyView } from './views.ts';

/** Fetches views. What a query asks for in one go is one round trip; after a change, things are read afresh. */
export type Readers = {
  readonly authority: (context: RequestContext, id: OwnerId) => Promise<AuthorityView | null>;
  readonly authorityNow: (id: OwnerId) => Promise<AuthorityView | null>;
  /** Null if there is no such authority, or it is another's and the actor is of one. */
  readonly policy: (context: RequestContext, authority: OwnerId) => Promise<PolicyView | null>;
  /** Null if there is no such client. */
  readonly client: (context: RequestContext, id: string) => Promise<ReturnType<typeof clientView> | null>;
  readonly clientNow: (id: string) => Promise<ReturnType<typeof clientView> | null>;
  readonly personNow: (id: string) => Promise<ReturnType<typeof personView> | null>;
};

/** For another context's records, to show whose they are. Null if there is no such authority. */
export type AuthorityReader = Readers['authority'];

export function createAuthorityReader(table: Table): AuthorityReader {
  return readersOf(table).authority;
}

/** For another context's records, to show which client made them. */
export function createClientReader(table: Table): Readers['client'] {
  return readersOf(table).client;
}

export function readersOf(table: Table): Readers {
  const authorities = oncePerRequest('authorities', () => batched<Authority>(table, keys.authority));
  const policies = oncePerRequest('policies', () => batched<PolicyVersions>(table, keys.policy));
  const clients = oncePerRequest('clients', () => batched<ApiClient, string>(table, keys.client));

  async function read<T>(key: Key) {
    return stored<T>(await table.get(key));
  }

  return {
    async authority(context, id) {
      const known = await authorities(context).load(id);
      return known && authorityView(known);
    },
    async authorityNow(id) {
      const known = await read<Authority>(keys.authority(id));
      return known === undefined ? null : authorityView(known);
    },
    async policy(context, authority) {
      const own = context.actor.authority;
      if (own !== null && own !== authority) return null;
      const [known, policy] = await Promise.all([
        authorities(context).load(authority),
        policies(context).load(authority),
      ]);
      return known && policyView(policy ?? { value: { authority, versions: [] }, version: 0 });
    },
    async client(context, id) {
      const known = await clients(context).load(id);
      return known && clientView(known);
    },
    async clientNow(id) {
      const known = await read<ApiClient>(keys.client(id));
      return known === undefined ? null : clientView(known);
    },
    async personNow(id) {
      const known = await read<Person>(keys.person(id));
      return known === undefined ? null : personView(known);
    },
  };
}

function batched<T, Id extends string = OwnerId>(table: Table, keyOf: (id: Id) => Key) {
  return new DataLoader(async (ids: readonly Id[]) => {
    const found = await table.getTogether(ids.map(keyOf));
    return found.map((item) => stored<T>(item) ?? null);
  });
}
