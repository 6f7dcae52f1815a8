import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  commitMutation,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  type GraphQLResponse,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import type { Conference } from '../../graphql/generated/resolvers-types.ts';
import type { Variables } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { record } from '../support/record.ts';
import { referSome } from './conferences.ts';
import { compiledIn } from './relay/compile.ts';

/** Relay: its compiler on the schema that we publish, and what it makes run by its run time. */
const network = useNetwork('2026-06-30');
let folder: string;
let token: string;
let made: readonly Pick<Conference, 'id'>[];
let compiled: Awaited<ReturnType<typeof compiledIn>>;
let environment: Environment;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relay-'));
  compiled = await compiledIn(folder);
  const caller = await network.as('nearby');
  ({ token } = caller);
  made = await referSome(caller, 5);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

beforeEach(() => {
  environment = new Environment({
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(network.running.graphqlUrl, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await response.json()) as GraphQLResponse;
    }),
    store: new Store(new RecordSource()),
  });
});

/** Asks, and gives what the store then holds of it. */
async function ask(name: string, variables: Variables): Promise<unknown> {
  const request = compiled.request(name);
  await fetchQuery(environment, request, variables).toPromise();
  const operation = createOperationDescriptor(request, variables);
  environment.retain(operation);
  return environment.lookup(operation.fragment).data;
}

/** A record of the store as it lies there. */
function stored(id: string): Readonly<Record<string, unknown>> | null | undefined {
  return environment.getStore().getSource().get(id);
}

/** The records that a field of a stored record points to. */
function linked(id: string, field: string): readonly string[] {
  const { __refs: refs, __ref: ref } = (stored(id)?.[field] ?? {}) as { __refs?: readonly string[]; __ref?: string };
  return refs ?? (ref === undefined ? [] : [ref]);
}

describe('relay-compiler', () => {
  it('compiles connections, refetchable fragments and mutations on the published schema', () => {
    expect(compiled.names).toEqual([
      'conferencesDetailRefetchQuery',
      'conferencesListPaginationQuery',
      'conferencesOutcomeQuery',
      'conferencesQuery',
      'conferencesTriageMutation',
      'conferencesWorkListQuery',
      'conferences_detail',
      'conferences_list',
    ]);
    expect(compiled.request('conferencesDetailRefetchQuery').params.text).toContain('node(id: $id)');
    expect(compiled.fragment('conferences_list')).toMatchObject({
      metadata: { connection: [{ direction: 'forward', path: ['conferences'] }] },
    });
  });
});

describe('relay-runtime', () => {
  it('pages through a connection, and puts the pages together in its store', async () => {
    await ask('conferencesQuery', { first: 2 });
    const [list] = linked('client:root', '__list_conferences_connection(filter:{"status":"REFERRED"})');
    const page = () => stored(linked(list!, 'pageInfo')[0]!)!;
    while (page()['hasNextPage'] === true) {
      await ask('conferencesListPaginationQuery', { first: 2, after: page()['endCursor'] });
    }
    const nodes = linked(list!, 'edges').flatMap((edge) => linked(edge, 'node'));
    expect(nodes).toEqual(made.map(({ id }) => id));
  });

  it('asks for one conference again by its node', async () => {
    const { id } = made[0]!;
    const data = await ask('conferencesDetailRefetchQuery', { id });
    expect(data).toMatchObject({ node: { __id: id } });
    expect(stored(id)).toMatchObject({ __typename: 'Conference', version: 1, status: 'REFERRED' });
  });

  it('keeps the work list, whose items have no id, with the same conferences', async () => {
    await ask('conferencesWorkListQuery', {});
    const list = '__list_workList_connection';
    const [connection] = linked('client:root', list);
    const items = linked(connection!, 'edges').flatMap((edge) => linked(edge, 'node'));
    expect(new Set(items.flatMap((item) => linked(item, 'conference')))).toEqual(new Set(made.map(({ id }) => id)));
  });

  it('shows what a mutation changed, and takes a refusal for an answer', async () => {
    const { id } = made[1]!;
    const triage = (on: string) => ({
      input: { idempotencyKey: `triage-relay-${on}`, conferenceId: id, triage: { on, decision: 'ACCEPTED' } },
    });
    await ask('conferencesDetailRefetchQuery', { id });
    const refused = await commit('conferencesTriageMutation', triage('2026-07-01'));
    expect(refused).toMatchObject({ triageReferral: { status: 'REFUSED', problems: [{ code: 'D3' }] } });
    expect(stored(id)).toMatchObject({ version: 1, status: 'REFERRED' });
    await commit('conferencesTriageMutation', triage('2026-06-30'));
    expect(stored(id)).toMatchObject({ version: 2, status: 'ACCEPTED' });
  });

  it('learns what became of a call without taking the version of then for the conference’s own', async () => {
    const caller = await network.as('nearby');
    const { id } = made[2]!;
    const triage = { on: '2026-06-29', decision: 'ACCEPTED' };
    const coordinator = { on: '2026-06-30', coordinatorRef: 'CO1', independent: true };
    await record(caller, 'triageReferral', { idempotencyKey: 'outcome-relay', conferenceId: id, triage });
    await record(caller, 'allocateCoordinator', { conferenceId: id, coordinator });
    await ask('conferencesDetailRefetchQuery', { id });
    await ask('conferencesOutcomeQuery', { key: 'outcome-relay' });
    expect(stored(id)).toMatchObject({ __typename: 'Conference', version: 3 });
  });
});

function commit(name: string, variables: Variables): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  commitMutation(environment, {
    mutation: compiled.request(name),
    variables,
    onCompleted: resolve,
    onError: reject,
  });
  return promise;
}
