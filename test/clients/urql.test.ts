import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cacheExchange, Client, fetchExchange, gql, type OperationResult, type TypedDocumentNode } from '@urql/core';
import type { Conference, Mutation, Query } from '../../graphql/generated/resolvers-types.ts';
import type { Variables } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { referralInput, referSome } from './conferences.ts';
import * as documents from './documents.ts';

/** urql as its own documentation sets it up, with nothing of ours but the address and a token. */
const network = useNetwork('2026-06-30');
let token: string;
let made: readonly Pick<Conference, 'id'>[];
let sent: { readonly method: string; readonly url: string }[];
let client: Client;

beforeAll(async () => {
  const caller = await network.as('nearby');
  ({ token } = caller);
  made = await referSome(caller, 5);
});

beforeEach(() => {
  sent = [];
  client = clientOf({});
});

function clientOf(options: { readonly preferGetMethod?: 'force' }, bearer = token): Client {
  return new Client({
    url: network.running.graphqlUrl,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: { headers: { authorization: `Bearer ${bearer}` } },
    fetch: (input, init) => {
      sent.push({ method: init?.method ?? 'GET', url: input as string });
      return fetch(input, init);
    },
    ...options,
  });
}

const PAGE: TypedDocumentNode<Pick<Query, 'conferences'>, Variables> = gql(documents.PAGE);

const REFER: TypedDocumentNode<Pick<Mutation, 'makeReferral'>, Variables> = gql(documents.REFER);

const PARTLY = gql(documents.PARTLY);

async function allPages(first: number): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null | undefined;
  do {
    const page: OperationResult<Pick<Query, 'conferences'>> = await client.query(PAGE, { first, after });
    const { edges, pageInfo } = page.data!.conferences;
    ids.push(...edges.map(({ node }) => node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

describe('urql', () => {
  it('pages through a connection', async () => {
    expect(await allPages(2)).toEqual(made.map(({ id }) => id));
  });

  it('answers the same query from its cache, and asks again after a change', async () => {
    await client.query(PAGE, { first: 1 });
    await client.query(PAGE, { first: 1 });
    expect(sent).toHaveLength(1);
    const watched = client.query(PAGE, { first: 1 }).subscribe(() => undefined);
    const { data } = await client.mutation(REFER, { input: referralInput('URQL') });
    expect(data?.makeReferral).toMatchObject({ status: 'APPLIED', conference: { version: 1 } });
    const again = await client.query(PAGE, { first: 1 });
    watched.unsubscribe();
    expect(again.data?.conferences.edges[0]?.node.id).toBe(data?.makeReferral.conference?.id);
  });

  it('takes a refused change for an answer, not for an error', async () => {
    const input = referralInput('URQL-REFUSED', '2026-07-01');
    const { data, error } = await client.mutation(REFER, { input });
    expect(error).toBeUndefined();
    expect(data?.makeReferral).toMatchObject({ status: 'REFUSED', problems: [{ code: 'D3' }], conference: null });
  });

  it('asks by GET when told to, and still sends a change by POST', async () => {
    client = clientOf({ preferGetMethod: 'force' });
    const { data, error } = await client.query(PAGE, { first: 2 });
    expect(error).toBeUndefined();
    expect(data?.conferences.edges).toHaveLength(2);
    await client.mutation(REFER, { input: referralInput('URQL-GET') });
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST']);
    expect(sent[0]?.url).toContain('?');
  });

  it('gives what could be read beside what could not', async () => {
    client = clientOf({}, (await network.as('nearbyReports')).token);
    const { data, error } = await client.query<unknown>(PARTLY, {});
    expect(data).toMatchObject({ viewer: { kind: 'AUTHORITY_SYSTEM' } });
    expect(error?.graphQLErrors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('tells of an invalid query by the message of the API', async () => {
    const { error } = await client.query(
      gql`
        query Wrong {
          noSuchField
        }
      `,
      {},
    );
    expect(error?.graphQLErrors[0]?.message).toContain('Cannot query field "noSuchField" on type "Query"');
    expect(error?.networkError).toBeUndefined();
  });
});
