import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { firstQuery } from '../../local/first-query.ts';
import { curlCommand } from '../../local/welcome.ts';
import { answerFrom } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { record } from '../support/record.ts';
import { USERS } from '../support/two-authorities.ts';

/** What calls the API, as it really comes: any HTTP client, with the headers that it happens to send. */
const network = useNetwork('2026-06-30');
let token: string;

beforeAll(async () => {
  const caller = await network.as('nearby');
  token = caller.token;
  await record(caller, 'makeReferral', {
    sourceRecord: { system: 'CLIENTS', recordId: '1' },
    referral: {
      receivedOn: '2026-06-01',
      model: 'FAMILY_GROUP_CONFERENCE',
      triggerPoint: 'CHILD_IN_NEED',
      children: [{ laChildId: 'C1', sex: 'F', birthMonth: '2016-05' }],
    },
  });
});

type Headers = Readonly<Record<string, string>>;

function ask(headers: Headers, query = '{ viewer { kind } }'): Promise<Response> {
  return fetch(network.running.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

describe('a plain fetch', () => {
  it.each([
    ['*/*', 'application/json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
  ])('that accepts %s gets it', async (accept, contentType) => {
    const response = await ask({ accept });

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(await response.json()).toMatchObject({ data: { viewer: { kind: 'AUTHORITY_SYSTEM' } } });
  });

  it('that accepts nothing that we have is told what we have', async () => {
    const response = await ask({ accept: 'text/html' });

    expect(response.status).toBe(406);
    expect(await response.text()).toContain('application/graphql-response+json');
  });

  it('may name the character set of what it sends', async () => {
    expect((await ask({ 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
    expect((await ask({ 'content-type': 'Application/JSON' })).status).toBe(200);
  });

  it('gets case records that nobody on the way may keep', async () => {
    expect((await ask({})).headers.get('cache-control')).toBe('no-store');
  });

  it('may ask by GET, and change nothing so', async () => {
    const get = (query: string): Promise<Response> =>
      fetch(`${network.running.graphqlUrl}?${new URLSearchParams({ query }).toString()}`, {
        headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'yes' },
      });
    expect(await (await get('{ viewer { kind } }')).json()).toMatchObject({
      data: { viewer: { kind: 'AUTHORITY_SYSTEM' } },
    });

    const change = await get(
      'mutation { pauseConference(input: { idempotencyKey: "12345678", conferenceId: "x", pause: { on: "2026-06-01", reason: OTHER } }) { status } }',
    );
    expect(change.status).toBe(405);
    expect(change.headers.get('allow')).toBe('POST');
  });
});

describe('a request without a token that holds', () => {
  it.each([
    ['none', {}],
    ['another scheme', { authorization: 'Basic dXNlcjpwYXNz' }],
    ['no token at all', { authorization: 'Bearer' }],
    ['a token that is none', { authorization: 'Bearer abc.def.ghi' }],
  ])('such as %s is turned away before it is read', async (_name, headers: Headers) => {
    const response = await fetch(network.running.graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{ not even JSON',
    });

    const answer = await answerFrom(response);
    expect(answer).toMatchObject({
      status: 401,
      data: undefined,
      errors: [{ message: expect.stringContaining('docs/connecting.md'), extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('such as one that somebody has changed is turned away', async () => {
    const [head = '', body = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const forged = { ...claims, sub: USERS.faraway.clientId, client_id: USERS.faraway.clientId };
    const changed = [head, Buffer.from(JSON.stringify(forged)).toString('base64url'), signature].join('.');

    expect((await ask({ authorization: `Bearer ${changed}` })).status).toBe(401);
  });
});

describe('curl', () => {
  it('as npm start prints it works as it is printed', async () => {
    const client = network.running.identity.findAppClient(USERS.nearby.clientId)!;
    const { stdout } = await promisify(execFile)('sh', ['-c', curlCommand(network.running, client)]);

    const { data } = JSON.parse(stdout) as { data: { workList: { edges: unknown[] } } };
    expect(data.workList.edges).toHaveLength(1);
    expect(firstQuery).toContain('workList');
  });
});
