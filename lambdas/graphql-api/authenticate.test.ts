import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { exportSPKI, generateKeyPair, UnsecuredJWT } from 'jose';
import { type OpenApi, openApi } from '../../test/support/api-container.ts';
import { apiGatewayEvent } from '../../test/support/api-gateway-event.ts';
import { useEngine } from '../../test/support/engine.ts';
import { startFaultProxy } from '../../test/support/fault-proxy/fault-proxy.ts';
import { CLIENT_ID, SCOPE, startTokenIssuer, type TokenIssuer } from '../../test/support/token-issuer.ts';

const engine = useEngine();
let issuer: TokenIssuer;
let api: OpenApi;

beforeAll(async () => {
  issuer = await startTokenIssuer();
});

afterAll(async () => {
  await issuer.stop();
});

beforeEach(async () => {
  issuer.answerWith(null);
  api = await openApi(engine, issuer);
});

afterEach(() => {
  api.close();
});

/** A query that could not even be parsed: whoever is refused must not learn that. */
const NO_QUERY = JSON.stringify({ query: '{ this is no query' });
const QUERY = JSON.stringify({ query: '{ __typename }' });

async function call(authorization: string | undefined, body = QUERY): Promise<APIGatewayProxyResult> {
  const headers = {
    'Content-Type': 'application/json',
    ...(authorization !== undefined && { Authorization: authorization }),
  };
  return api.handler(apiGatewayEvent({ headers, body }));
}

async function callWith(token: string, body = QUERY): Promise<APIGatewayProxyResult> {
  return call(`Bearer ${token}`, body);
}

const REFUSED = {
  statusCode: 401,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'www-authenticate': 'Bearer',
    'x-request-id': 'request-1',
  },
  body: JSON.stringify({
    errors: [
      {
        message: 'Send a valid access token: "Authorization: Bearer …". See docs/connecting.md.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ],
  }),
};

describe('a valid access token', () => {
  it('is let in, and its keys are fetched once', async () => {
    const before = issuer.asked();
    for (const token of [await issuer.sign(), await issuer.sign({ jti: 'another' })]) {
      expect(await callWith(token)).toMatchObject({
        statusCode: 200,
        body: expect.stringContaining('"data":{"__typename":"Query"}'),
      });
    }
    expect(issuer.asked() - before).toBe(1);
  });

  it.each(['bearer', 'BEARER', 'Bearer'])(
    'may be announced as "%s", whatever the case of the header',
    async (scheme) => {
      const headers = { 'content-type': 'application/json', AUTHORIZATION: `${scheme} ${await issuer.sign()}` };
      expect(await api.handler(apiGatewayEvent({ headers, body: QUERY }))).toMatchObject({ statusCode: 200 });
    },
  );

  it('may have other scopes besides ours', async () => {
    expect(await callWith(await issuer.sign({ scope: `openid ${SCOPE} other/api` }))).toMatchObject({
      statusCode: 200,
    });
  });

  it('signed with a new key is let in, and so is one signed with the old', async () => {
    const old = await issuer.sign();
    expect(await callWith(old)).toMatchObject({ statusCode: 200 });
    await issuer.rotate();
    expect(await callWith(await issuer.sign())).toMatchObject({ statusCode: 200 });
    expect(await callWith(old)).toMatchObject({ statusCode: 200 });
  });
});

describe('everybody else is refused in the same words, before the query is read', () => {
  const now = Math.floor(Date.now() / 1000);
  const unsecured = (): string =>
    new UnsecuredJWT({ iss: issuer.issuer, sub: CLIENT_ID, client_id: CLIENT_ID, token_use: 'access', scope: SCOPE })
      .setExpirationTime('1h')
      .encode();
  const ownKey = async (): Promise<string> => {
    const { privateKey } = await generateKeyPair('RS256');
    return issuer.sign({}, { key: privateKey });
  };
  const publicKeyAsSecret = async (): Promise<string> => {
    const key = new TextEncoder().encode(await exportSPKI(issuer.publicKey));
    return issuer.sign({}, { key, header: { alg: 'HS256' } });
  };
  const changed = async (claims: object): Promise<string> => {
    const [header, , signature] = (await issuer.sign()).split('.');
    const payload = Buffer.from(JSON.stringify({ iss: issuer.issuer, exp: now + 60, scope: SCOPE, ...claims }));
    return [header, payload.toString('base64url'), signature].join('.');
  };
  const withBrokenHeader = async (): Promise<string> => {
    const [, payload, signature] = (await issuer.sign()).split('.');
    return [Buffer.from('{"alg":').toString('base64url'), payload, signature].join('.');
  };

  it.each<[reason: string, () => string | Promise<string>]>([
    ['WRONG_ISSUER', () => issuer.sign({ iss: 'https://issuer.example' })],
    ['EXPIRED', () => issuer.sign({ exp: now - 60 })],
    ['NOT_YET_VALID', () => issuer.sign({ nbf: now + 600 })],
    ['MISSING_SCOPE', () => issuer.sign({ scope: 'openid other/api' })],
    ['NOT_AN_ACCESS_TOKEN', () => issuer.sign({ token_use: 'id' })],
    ['UNKNOWN_KEY', () => issuer.sign({}, { header: { kid: 'nobody’s' } })],
    ['NO_KEY_NAMED', () => issuer.sign({}, { header: { kid: undefined } })],
    ['WRONG_SIGNATURE', ownKey],
    ['WRONG_ALGORITHM', publicKeyAsSecret],
    ['UNREADABLE', withBrokenHeader],
  ])('is logged with nothing but why: %s', async (reason, token) => {
    await callWith(await token(), NO_QUERY);
    expect(api.logged).toEqual([{ code: 'TOKEN_REFUSED', fields: { reason } }]);
  });

  it.each<[string, () => string | Promise<string>]>([
    ['of another issuer', () => issuer.sign({ iss: 'https://issuer.example' })],
    ['of no issuer', () => issuer.sign({ iss: undefined })],
    ['that has expired', () => issuer.sign({ exp: now - 60 })],
    ['that never expires', () => issuer.sign({ exp: undefined })],
    ['that is not valid yet', () => issuer.sign({ nbf: now + 600 })],
    ['signed with a key of the bearer’s own', ownKey],
    ['with the id of a key that the issuer has not', () => issuer.sign({}, { header: { kid: 'nobody’s' } })],
    ['without the id of a key', () => issuer.sign({}, { header: { kid: undefined } })],
    ['that is not signed', unsecured],
    ['that is not signed, with something in the place of a signature', () => `${unsecured()}AAAA`],
    ['signed with the public key as a shared secret', publicKeyAsSecret],
    ['whose claims were changed', () => changed({ sub: 'administrator', client_id: 'administrator' })],
    ['without our scope', () => issuer.sign({ scope: 'openid other/api' })],
    ['with a scope that only begins like ours', () => issuer.sign({ scope: `${SCOPE}s` })],
    ['without any scope', () => issuer.sign({ scope: undefined })],
    ['that tells who somebody is, and gives no access', () => issuer.sign({ token_use: 'id' })],
    ['without its use', () => issuer.sign({ token_use: undefined })],
    ['without a subject', () => issuer.sign({ sub: undefined })],
    ['whose subject is no text', () => issuer.sign({ sub: 7 as unknown as string })],
    ['without a client', () => issuer.sign({ client_id: undefined })],
    ['of a client that is not registered', () => issuer.sign({ sub: 'nobody', client_id: 'nobody' })],
    ['of a person with the subject of a client', () => issuer.sign({ client_id: 'pages' })],
    ['whose header cannot be read', withBrokenHeader],
    ['of three words', () => 'not.a.token'],
  ])('a token %s', async (_, token) => {
    expect(await callWith(await token(), NO_QUERY)).toEqual(REFUSED);
    expect(api.logged.map(({ code }) => code)).not.toContain('REQUEST_FAILED');
  });

  it.each<[string, (token: string) => string | undefined]>([
    ['no header', () => undefined],
    ['an empty header', () => ''],
    ['a header of one word', () => 'Bearer'],
    ['a token without its scheme', (token) => token],
    ['another scheme', (token) => `Basic ${token}`],
    ['two tokens', (token) => `Bearer ${token}, Bearer ${token}`],
    ['a token and more', (token) => `Bearer ${token} more`],
    ['a token cut short', (token) => `Bearer ${token.slice(0, token.lastIndexOf('.'))}`],
  ])('%s', async (_, header) => {
    expect(await call(header(await issuer.sign()), NO_QUERY)).toEqual(REFUSED);
  });

  it('is noted by a code and a reason, never by the token or its claims', async () => {
    const token = await issuer.sign({ scope: 'Marker' });
    await callWith(token);
    expect(api.logged).toMatchObject([{ code: 'TOKEN_REFUSED', fields: { reason: 'MISSING_SCOPE' } }]);
    expect(JSON.stringify(api.logged)).not.toMatch(/Marker|eyJ/);
  });

  it('is noted when it is the registry that does not know the bearer', async () => {
    await callWith(await issuer.sign({ sub: 'nobody', client_id: 'nobody' }));
    expect(api.logged).toEqual([{ code: 'ACTOR_REFUSED', fields: { reason: 'UNKNOWN' } }]);
  });
});

describe('an issuer whose keys cannot be had', () => {
  it.each<[string, Parameters<TokenIssuer['answerWith']>[0]]>([
    ['breaks off', (request) => request.socket.destroy()],
    ['answers with an error', (_, response) => response.writeHead(500).end()],
    ['answers with a page', (_, response) => response.end('<html>Back soon</html>')],
    ['answers with something else', (_, response) => response.end('{"keys": "none"}')],
    ['answers with broken keys', (_, response) => response.end('{"keys": [{"kid": "key-1"}]}')],
  ])('and that %s is an outage, no refusal: the same token is let in later', async (_, listener) => {
    issuer.answerWith(listener);
    const token = await issuer.sign();
    const answer = await callWith(token);
    expect(answer.statusCode).toBe(503);
    expect(JSON.parse(answer.body)).toEqual({
      errors: [
        {
          message: 'Tokens cannot be checked just now: try again in a moment.',
          extensions: { code: 'IDENTITY_UNAVAILABLE' },
        },
      ],
    });
    expect(api.logged).toMatchObject([
      { code: 'OUTAGE', fields: { outage: 'IDENTITY_UNAVAILABLE', request: expect.any(String) } },
    ]);
    issuer.answerWith(null);
    expect(await callWith(token)).toMatchObject({ statusCode: 200 });
  });

  it('does not keep out those whose key is known', async () => {
    expect(await callWith(await issuer.sign())).toMatchObject({ statusCode: 200 });
    issuer.answerWith((request) => request.socket.destroy());
    expect(await callWith(await issuer.sign({ jti: 'another' }))).toMatchObject({ statusCode: 200 });
  });
});

describe('the registry', () => {
  it('that cannot be read is a failure of ours, and lets nobody in', async () => {
    const proxy = await startFaultProxy({ target: engine.endpoint });
    proxy.plan(() => ({ kind: 'internalServerError' }));
    const { client, freshTable } = engine;
    const blind = await openApi({ client, freshTable, endpoint: proxy.endpoint }, issuer);
    const headers = { authorization: `Bearer ${await issuer.sign()}`, 'content-type': 'application/json' };
    const answer = await blind.handler(apiGatewayEvent({ headers, body: QUERY }));
    blind.close();
    await proxy.stop();
    expect(answer.statusCode).toBeGreaterThanOrEqual(500);
    expect(answer.body).not.toContain('Internal server error');
    expect(blind.logged).toMatchObject([{ code: 'REQUEST_FAILED' }]);
  });
});

describe('the health page', () => {
  it('needs no token, and says nothing but that it is there', async () => {
    const answer = await api.handler(apiGatewayEvent({ method: 'GET', path: '/health' }));
    expect(answer).toMatchObject({ statusCode: 200, body: '{"status":"ok"}' });
  });
});
