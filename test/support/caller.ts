import type { User } from '../../local/identity/user.ts';
import type { Network } from '../../local/network.ts';
import { requireNamedIn } from './rule-fields.ts';

export type GraphqlError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
};

export type Answer<Data> = {
  readonly status: number;
  readonly headers: Headers;
  /** As it came. */
  readonly text: string;
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphqlError[];
};

export type Variables = Readonly<Record<string, unknown>>;

/** Headers besides the usual ones. */
export type Sent = Readonly<Record<string, string>>;

/** Somebody who asks the API over HTTP with a token of their own. */
export type Caller = {
  readonly token: string;
  /** The whole answer, whatever it is. */
  readonly send: <Data>(query: string, variables?: Variables, headers?: Sent) => Promise<Answer<Data>>;
  /** What was asked for. Rejects with the errors if there are any. */
  readonly ask: <Data>(query: string, variables?: Variables) => Promise<Data>;
};

export async function callerFor(network: Network, user: User): Promise<Caller> {
  const token = await tokenFor(network.identity, user);

  async function send<Data>(query: string, variables: Variables = {}, headers: Sent = {}): Promise<Answer<Data>> {
    const response = await fetch(network.graphqlUrl, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return answerFrom<Data>(response);
  }

  return {
    token,
    send,
    async ask<Data>(query: string, variables?: Variables) {
      const { data, errors, status, text } = await send<Data>(query, variables);
      if (errors.length > 0 || data === null || data === undefined) throw new Error(`${String(status)} ${text}`);
      return data;
    },
  };
}

export async function answerFrom<Data>(response: Response): Promise<Answer<Data>> {
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as { data?: Data | null; errors?: readonly GraphqlError[] };
  requireNamedIn(data);
  return { status: response.status, headers: response.headers, text, data, errors };
}

type Identity = Network['identity'];

/** An access token, got as a system gets its own; for a person, without their signing in. */
export async function tokenFor(identity: Identity, user: User): Promise<string> {
  return user.kind === 'machine' ? clientCredentials(identity, user.clientId) : (await identity.mint(user)).accessToken;
}

/** As a system does it: a token for its own id and secret. */
async function clientCredentials(identity: Identity, clientId: string): Promise<string> {
  const client = identity.findAppClient(clientId);
  if (client === null) throw new Error(`There is no client ${clientId}.`);
  const response = await fetch(identity.tokenUri, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${client.clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`No token for ${clientId}: ${String(response.status)}`);
  return token;
}
