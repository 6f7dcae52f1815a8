import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { type OpenApi, openApi } from '../support/api-container.ts';
import { apiGatewayEvent, type HttpCall } from '../support/api-gateway-event.ts';
import { useEngine } from '../support/engine.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy/fault-proxy.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';
import { ATTACKS } from './attacks.ts';

/** Each is refused for what it is, before it has cost a call to the table; whoever asks rightly is answered meanwhile. */
const engine = useEngine();
let proxy: FaultProxy;
let issuer: TokenIssuer;
let api: OpenApi;
let token: string;

beforeAll(async () => {
  proxy = await startFaultProxy({ target: engine.endpoint });
  issuer = await startTokenIssuer();
  api = await openApi({ client: engine.client, freshTable: engine.freshTable, endpoint: proxy.endpoint }, issuer);
  token = await issuer.sign();
  await ordinary();
});

beforeEach(() => {
  proxy.forget();
  api.logged.length = 0;
});

afterAll(async () => {
  api.close();
  await issuer.stop();
  await proxy.stop();
});

function send({ headers, ...call }: HttpCall): Promise<APIGatewayProxyResult> {
  return api.handler(apiGatewayEvent({ ...call, headers: { authorization: `Bearer ${token}`, ...headers } }));
}

function ordinary(): Promise<APIGatewayProxyResult> {
  const body = JSON.stringify({ query: '{ conference(id: "fgdm_A0000001_01K00000000000000000000000") { status } }' });
  return send({ headers: { 'content-type': 'application/json' }, body });
}

type Error = { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> };

function errorsOf({ body }: APIGatewayProxyResult): readonly Error[] {
  return (JSON.parse(body) as { errors?: readonly Error[] }).errors ?? [];
}

const operations = (): readonly string[] => proxy.calls.map(({ operation }) => operation);

describe.each(ATTACKS)('a request that is $name', ({ call, status, code }) => {
  it('is refused for what it is, and costs the table nothing', async () => {
    const answer = await send(call);

    expect({ status: answer.statusCode, code: errorsOf(answer)[0]?.extensions['code'] }).toEqual({ status, code });
    expect(JSON.parse(answer.body)).not.toHaveProperty('data');
    expect(operations()).toEqual([]);
    expect(api.logged).toEqual([]);
  });

  it('is not looked at without a token', async () => {
    const answer = await api.handler(apiGatewayEvent(call));

    expect(answer.statusCode).toBe(401);
    expect(errorsOf(answer)[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(operations()).toEqual([]);
  });
});

describe('a request without a token', () => {
  it('is turned away before a byte of it is read', async () => {
    const event = apiGatewayEvent({ headers: { authorization: 'Bearer none' } });
    const read: string[] = [];
    for (const part of ['body', 'multiValueQueryStringParameters', 'queryStringParameters'] as const) {
      Object.defineProperty(event, part, { get: () => (read.push(part), null) });
    }
    expect((await api.handler(event)).statusCode).toBe(401);
    expect(read).toEqual([]);
  });
});

describe('ordinary traffic among all of them at once', () => {
  it('is answered as ever, each request by one charge and its own reads', async () => {
    const answers = await Promise.all(ATTACKS.flatMap(({ call }) => [ordinary(), send(call)]));

    const answered = answers.filter((_answer, index) => index % 2 === 0);
    expect(answered.map(({ statusCode }) => statusCode)).toEqual(answered.map(() => 200));
    expect([...operations()].sort()).toEqual([...answered.map(() => 'GetItem'), ...answered.map(() => 'UpdateItem')]);
  });
});

describe('a cost that is too high', () => {
  it('is told with the field, and the largest page that fits', async () => {
    const attack = ATTACKS.find(({ name }) => name === 'dear');
    const answer = await send(attack!.call);
    const [error] = errorsOf(answer);
    expect(error?.extensions).toMatchObject({ path: ['conferences'], argument: 'first', first: 100 });
    const largest = Number(error?.extensions['largest']);
    expect(error?.message).toContain(`first: ${largest}`);
    expect(JSON.parse(answer.body)).toMatchObject({ extensions: { cost: { limit: 10_000 } } });

    const body = attack!.call.body!.replace('conferences(first: 100)', `conferences(first: ${largest})`);
    expect((await send({ ...attack!.call, body })).statusCode).toBe(200);
  });

  it('can be asked for without running anything', async () => {
    const query = '{ conferences(first: 10) { edges { node { id } } } }';
    const body = JSON.stringify({ query, extensions: { costOnly: true } });
    const answer = await send({ headers: { 'content-type': 'application/json' }, body });
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({
      data: null,
      extensions: { cost: { requested: 12, limit: 10_000, allowance: 500_000, remaining: expect.any(Number) } },
    });
    expect(operations()).toEqual(['UpdateItem']);
  });
});

describe('what is secret', () => {
  const HASH_KEY = 'a-key-for-tests-of-32-characters';
  const INSIDES = /node_modules|\.ts\b|\bat [\w.]+ \(|UpdateItem|DynamoDB|ProvisionedThroughput|NETWORK0/;

  /** All that left, and all that was logged, while the table failed in every way that it can. */
  async function leaks(): Promise<string> {
    const left: string[] = [];
    const failing = ['GetItem', 'UpdateItem', 'PutItem', 'BatchGetItem', 'Query', 'TransactWriteItems'];
    for (const operation of failing) {
      for (const kind of ['throttle', 'internalServerError', 'dropBeforeCommit'] as const) {
        proxy.plan((call) => (call.operation === operation ? { kind } : undefined));
        const { body, headers } = await ordinary();
        left.push(body, JSON.stringify(headers));
      }
    }
    proxy.plan(() => undefined);
    const odd = [`Bearer ${token}x`, `Bearer ${HASH_KEY}`, `Basic ${token}`];
    for (const authorization of odd) {
      const { body, headers } = await send({ headers: { authorization }, body: `{"query":"{ ${HASH_KEY} }"}` });
      left.push(body, JSON.stringify(headers));
    }
    return [...left, JSON.stringify(api.logged)].join('\n');
  }

  it('neither leaves nor is logged: no key, no token, no stack trace, no word of how we are built', async () => {
    const all = await leaks();
    expect(all).toContain('REQUEST_FAILED');
    expect(all).not.toContain(HASH_KEY);
    for (const part of token.split('.')) expect(all).not.toContain(part);
    expect(all.replace(JSON.stringify(api.logged), '')).not.toMatch(INSIDES);
    expect(JSON.stringify(api.logged)).not.toMatch(/node_modules|\\n|\/work|\/var\/task/);
  }, 120_000);
});
