import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Client, fetchExchange } from '@urql/core';
import { Observable, switchMap } from 'rxjs';
import { useNetwork } from '../support/network.ts';

/** What the clients make of being refused by status: for want of a token, or of what is left of an allowance. */
const network = useNetwork('2026-06-30', { allowance: 20 });

/** Of 13 points: the second within a minute is one too many. */
const PAGE = gql`
  query Page {
    conferences(first: 10) {
      edges {
        node {
          id
          status
        }
      }
    }
  }
`;
const PAST = 'eyJhbGciOiJSUzI1NiJ9.e30.AAAA';
let token: string;
let minute = 0;

/** Past the end of a window that has just begun. */
function aMinuteLater(): void {
  minute += 2;
  network.clock.goTo('2026-06-30', `10:${String(minute).padStart(2, '0')}`);
}

beforeEach(async () => {
  ({ token } = await network.as('nearby'));
  aMinuteLater();
});

describe('Apollo Client', () => {
  /** The usual chain: a token for each request, and a new one once if the API knows the old one no longer. */
  function clientWith(tokens: string[]): ApolloClient {
    const renew = new ErrorLink(({ error, operation, forward }) => {
      const isRefused = CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.['code'] === 'UNAUTHENTICATED';
      if (!isRefused || tokens.length < 2) return undefined;
      tokens.shift();
      return new Observable<void>((subscriber) => {
        subscriber.next();
        subscriber.complete();
      }).pipe(switchMap(() => forward(operation)));
    });
    const bear = new SetContextLink(() => ({ headers: { authorization: `Bearer ${tokens[0] ?? ''}` } }));
    const http = new HttpLink({ uri: network.running.graphqlUrl });
    return new ApolloClient({ link: ApolloLink.from([renew, bear, http]), cache: new InMemoryCache() });
  }

  it('gets a new token and asks again, by the code of the error', async () => {
    const { data } = await clientWith([PAST, token]).query({ query: PAGE });
    expect(data).toMatchObject({ conferences: { edges: [] } });
  });

  it('shows the code where there is no new token', async () => {
    const asked = clientWith([PAST]).query({ query: PAGE });
    await expect(asked).rejects.toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('is told when its allowance begins anew, and then answered', async () => {
    const client = clientWith([token]);
    const ask = () => client.query({ query: PAGE, fetchPolicy: 'network-only' });
    await ask();
    const resetsAt = expect.stringMatching(/^2026-06-30T10:\d\d:00\.\d{3}Z$/);
    await expect(ask()).rejects.toMatchObject({
      errors: [{ extensions: { code: 'ALLOWANCE_EXHAUSTED', resetsAt } }],
    });
    aMinuteLater();
    await expect(ask()).resolves.toHaveProperty('data.conferences');
  });
});

describe('urql', () => {
  function clientWith(bearer: string): Client {
    return new Client({
      url: network.running.graphqlUrl,
      exchanges: [fetchExchange],
      fetchOptions: { headers: { authorization: `Bearer ${bearer}` } },
      preferGetMethod: false,
    });
  }

  it('shows the code and the status to its authExchange', async () => {
    const { error } = await clientWith(PAST).query(PAGE, {});
    expect(error?.graphQLErrors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect((error?.response as Response).status).toBe(401);
  });

  it('is told when its allowance begins anew, by header and error alike, and then answered', async () => {
    const client = clientWith(token);
    await client.query(PAGE, {});
    const { error } = await client.query(PAGE, {});
    expect(error?.graphQLErrors[0]?.extensions).toMatchObject({ code: 'ALLOWANCE_EXHAUSTED', remaining: 7 });
    const response = error?.response as Response;
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
    aMinuteLater();
    const { data } = await client.query<unknown>(PAGE, {});
    expect(data).toMatchObject({ conferences: { edges: [] } });
  });
});
