import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { type OpenApi, openApi } from '../../test/support/api-container.ts';
import { apiGatewayEvent, type HttpCall } from '../../test/support/api-gateway-event.ts';
import { useEngine } from '../../test/support/engine.ts';
import { startTokenIssuer, type TokenIssuer } from '../../test/support/token-issuer.ts';

const engine = useEngine();
let issuer: TokenIssuer;
let api: OpenApi;
let token: string;

beforeAll(async () => {
  issuer = await startTokenIssuer();
  api = await openApi(engine, issuer);
  token = await issuer.sign();
});

afterAll(async () => {
  api.close();
  await issuer.stop();
});

const JSON_TYPE = { 'content-type': 'application/json' };

async function send({ headers = JSON_TYPE, ...call }: HttpCall): Promise<APIGatewayProxyResult> {
  return api.handler(apiGatewayEvent({ ...call, headers: { authorization: `Bearer ${token}`, ...headers } }));
}

function codesOf({ body }: APIGatewayProxyResult): readonly unknown[] {
  const { errors = [] } = JSON.parse(body) as { readonly errors?: readonly { extensions: { code: unknown } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

const QUERY = '{ __typename }';
const body = JSON.stringify({ query: QUERY });
const ANSWER = { data: { __typename: 'Query' } };

describe('a query', () => {
  it('is answered as JSON that nobody may keep', async () => {
    const answer = await send({ body });
    expect(answer).toMatchObject({ statusCode: 200, headers: { 'cache-control': 'no-store' } });
    expect(answer.headers?.['content-type']).toContain('application/json');
    expect(JSON.parse(answer.body)).toMatchObject(ANSWER);
  });

  it('may come encoded, as API Gateway hands on what it takes for binary', async () => {
    const encoded = Buffer.from(body).toString('base64');
    expect(JSON.parse((await send({ body: encoded, isBase64Encoded: true })).body)).toMatchObject(ANSWER);
  });

  it.each(['application/json; charset=utf-8', 'Application/JSON'])('may say that it is "%s"', async (type) => {
    expect(await send({ headers: { 'Content-Type': type }, body })).toMatchObject({ statusCode: 200 });
  });

  it.each([false, true])('keeps its letters, whatever they are (encoded: %s)', async (isBase64Encoded) => {
    const text = 'Zoë – 😀';
    // A variable of the wrong kind is the one thing that the API repeats to its caller.
    const sent = JSON.stringify({
      query: 'query ($first: Boolean!) { __typename @skip(if: $first) }',
      variables: { first: text },
    });
    const answer = await send({
      body: isBase64Encoded ? Buffer.from(sent).toString('base64') : sent,
      isBase64Encoded,
    });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.body).toContain(text);
  });

  it('may come by GET, with its variables', async () => {
    const query = { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: JSON.stringify({ id: 'Zoë & 1' }) };
    const answer = await send({ method: 'GET', query });
    expect(JSON.parse(answer.body)).toMatchObject({ data: { node: null } });
  });
});

describe('a mutation', () => {
  it('by GET is refused, and not done', async () => {
    const query = { query: 'mutation { __typename }' };
    const answer = await send({ method: 'GET', query });
    expect(answer).toMatchObject({ statusCode: 405, headers: { allow: 'POST' } });
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
  });
});

describe('a request that is none', () => {
  it.each<[string, HttpCall]>([
    ['no body', { body: null }],
    ['an empty body', { body: '' }],
    ['text', { body: 'hello' }],
    ['JSON that is cut short', { body: body.slice(0, -2) }],
    ['JSON that is no object', { body: '"text"' }],
    ['null', { body: 'null' }],
    ['an object without a query', { body: '{}' }],
    ['a query that is no text', { body: '{"query": 7}' }],
    ['variables that are no object', { body: JSON.stringify({ query: QUERY, variables: 'text' }) }],
    ['a batch', { body: `[${body},${body}]` }],
    ['an empty batch', { body: '[]' }],
    ['a body that says it is encoded, and is not', { body: '{"query"', isBase64Encoded: true }],
    ['nothing, by GET', { method: 'GET' }],
  ])('is told so with 400: %s', async (_, call) => {
    const answer = await send(call);
    expect(answer.statusCode).toBe(400);
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['no content type', {}],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('could have come from any page that a browser shows, and is refused with 400: %s', async (_, headers) => {
    const answer = await send({ headers, body });
    expect(answer.statusCode).toBe(400);
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD'])('by the method %s is refused with 405', async (method) => {
    expect(await send({ method, body })).toMatchObject({ statusCode: 405 });
  });

  it('names what cannot be parsed, and shows no trace of our code', async () => {
    const answer = await send({ body: JSON.stringify({ query: '{ a' }) });
    expect(answer.statusCode).toBe(400);
    expect(codesOf(answer)).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(answer.body).not.toMatch(/stacktrace|node_modules|\.ts:/);
  });
});
