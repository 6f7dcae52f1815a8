import {
  ApolloClient,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Conference, Mutation, Query } from '../../graphql/generated/resolvers-types.ts';
import type { Variables } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { referralInput, referSome } from './conferences.ts';
import * as documents from './documents.ts';

/** Apollo Client as its own documentation sets it up, with nothing of ours but the address and a token. */
const network = useNetwork('2026-06-30');
let token: string;
let made: readonly Pick<Conference, 'id'>[];
let client: ApolloClient;

beforeAll(async () => {
  const caller = await network.as('nearby');
  ({ token } = caller);
  made = await referSome(caller, 5);
});

beforeEach(() => {
  client = clientOf(token);
});

function clientOf(bearer: string): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: network.running.graphqlUrl, headers: { authorization: `Bearer ${bearer}` } }),
    cache: new InMemoryCache({
      possibleTypes: { Node: ['Conference', 'Authority'] },
      typePolicies: { Query: { fields: { conferences: relayStylePagination(['filter']) } } },
    }),
  });
}

const ONE: TypedDocumentNode<Pick<Query, 'conference'>, Variables> = gql`
  query One($id: ID!) {
    conference(id: $id) {
      id
      version
      status
      children {
        laChildId
      }
    }
  }
`;

const PAGE: TypedDocumentNode<Pick<Query, 'conferences'>, Variables> = gql(documents.PAGE);

const REFER: TypedDocumentNode<Pick<Mutation, 'makeReferral'>, Variables> = gql(documents.REFER);

describe('Apollo Client', () => {
  it('keeps a conference under its global id, so that a list and a change show in every query of it', async () => {
    const { id } = made[0]!;
    await client.query({ query: ONE, variables: { id } });
    expect(client.cache.extract()).toHaveProperty([`Conference:${id}`]);
    const { data } = await client.query({ query: ONE, variables: { id }, fetchPolicy: 'cache-only' });
    expect(data?.conference).toMatchObject({ id, version: 1, status: 'REFERRED' });
  });

  it('pages through a connection by relayStylePagination', async () => {
    const pages = client.watchQuery({ query: PAGE, variables: { first: 2 } });
    const watched = pages.subscribe(() => undefined);
    let { pageInfo } = (await client.query({ query: PAGE, variables: { first: 2 } })).data!.conferences;
    while (pageInfo.hasNextPage) {
      const more = await pages.fetchMore({ variables: { after: pageInfo.endCursor ?? null } });
      ({ pageInfo } = more.data.conferences);
    }
    watched.unsubscribe();
    const all = client.cache.readQuery({ query: PAGE, variables: { first: 2 } })!.conferences;
    expect(all.edges.map(({ node }) => node.id)).toEqual(made.map(({ id }) => id));
    expect(all.pageInfo.hasNextPage).toBe(false);
  });

  it('takes a refused change for an answer, not for an error', async () => {
    const input = referralInput('APOLLO-REFUSED', '2026-07-01');
    const { data, error } = await client.mutate({ mutation: REFER, variables: { input } });
    expect(error).toBeUndefined();
    expect(data?.makeReferral).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'D3', path: ['input', 'referral', 'receivedOn'] }],
      conference: null,
    });
  });

  it('shows what a mutation changed to whoever watches the conference', async () => {
    const { data: referred } = await client.mutate({ mutation: REFER, variables: { input: referralInput('APOLLO') } });
    const { id } = referred!.makeReferral.conference!;
    const seen: unknown[] = [];
    const watched = client.watchQuery({ query: ONE, variables: { id } }).subscribe(({ data }) => {
      seen.push(data?.conference && [data.conference.version, data.conference.status]);
    });
    await client.query({ query: ONE, variables: { id } });
    await client.mutate({ mutation: TRIAGE, variables: { id } });
    watched.unsubscribe();
    expect(seen.at(-1)).toEqual([2, 'ACCEPTED']);
  });

  it('gives what could be read beside what could not, with errorPolicy all', async () => {
    client = clientOf((await network.as('nearbyReports')).token);
    const { data, error } = await client.query({ query: PARTLY, errorPolicy: 'all' });
    expect(error).toBeInstanceOf(CombinedGraphQLErrors);
    expect((error as CombinedGraphQLErrors).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(data).toMatchObject({ viewer: { kind: 'AUTHORITY_SYSTEM' } });
  });

  it('tells of an invalid query by the message of the API', async () => {
    const query = gql`
      query Wrong {
        noSuchField
      }
    `;
    await expect(client.query({ query })).rejects.toThrow('Cannot query field "noSuchField" on type "Query"');
  });
});

const PARTLY = gql(documents.PARTLY);

const TRIAGE: TypedDocumentNode<Pick<Mutation, 'triageReferral'>, Variables> = gql`
  mutation Triage($id: ID!) {
    triageReferral(
      input: { idempotencyKey: "triage-apollo", conferenceId: $id, triage: { on: "2026-06-29", decision: ACCEPTED } }
    ) {
      status
      conference {
        id
        version
        status
      }
    }
  }
`;
