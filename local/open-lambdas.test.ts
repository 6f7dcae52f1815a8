import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LogCode } from '../platform/log.ts';
import { firstQuery } from './first-query.ts';
import { type Network, startNetwork } from './network.ts';
import { openLambdasLoggingTo } from './open-lambdas.ts';
import { registrySandbox } from './testing/registry-sandbox.ts';

let folder: string;
let network: Network;
const logged: LogCode[] = [];
const errors: unknown[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lambdas-'));
  network = await startNetwork({
    dataFolder: folder,
    ports: null,
    openHandlers: openLambdasLoggingTo((...[code]) => logged.push(code)),
    sandbox: registrySandbox,
    onError: (error) => errors.push(error),
  });
});

afterAll(async () => {
  await network.stop();
  await rm(folder, { recursive: true });
});

type Ask = { readonly query: string; readonly token?: string; readonly variables?: object };

async function ask({ query, token, variables }: Ask): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(network.graphqlUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, body: await answer.json() };
}

async function tokenOf(client: { clientId: string; clientSecret: string }): Promise<string> {
  const basic = Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64');
  const answer = await fetch(network.identity.tokenUri, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

const viewer = '{ viewer { __typename } }';

describe('the handlers of AWS behind the local gateway', () => {
  it('let in a machine with a token by client credentials, and answer the first query', async () => {
    const client = network.identity.findAppClient('sandbox-first-system');
    const token = await tokenOf(client!);

    expect(await ask({ query: firstQuery, token })).toMatchObject({
      status: 200,
      body: { data: { workList: { edges: [] } } },
    });
  });

  it.each(registrySandbox.users.map((user) => [user.label, user] as const))(
    'let in %s with the token that GraphiQL has ready',
    async (_label, user) => {
      const { accessToken: token } = await network.identity.mint(user);

      expect(await ask({ query: viewer, token })).toMatchObject({
        status: 200,
        body: { data: { viewer: { __typename: 'Viewer' } } },
      });
    },
  );

  it.each([undefined, 'x', 'eyJhbGciOiJub25lIn0.e30.'])('keep out the token %s', async (token) => {
    expect(await ask({ query: viewer, ...(token !== undefined && { token }) })).toMatchObject({ status: 401 });
  });

  it('run without a failure', () => {
    expect(errors).toEqual([]);
    expect(logged).not.toContain('REQUEST_FAILED');
  });
});
