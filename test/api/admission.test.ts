import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiClient, Authority } from '../../contexts/programme/index.ts';
import { items } from '../../contexts/programme/store.ts';
import { openContainer } from '../../lambdas/graphql-api/container.ts';
import { parseEnvironment } from '../../lambdas/graphql-api/environment.ts';
import { MAY_DO } from '../../platform/actor/permissions.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { apiGatewayEvent } from '../support/api-gateway-event.ts';
import { useEngine } from '../support/engine.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy/fault-proxy.ts';
import { scopeNamed } from '../support/journal/notebook.ts';
import { CLIENT_ID, startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

/** Who is let in, and for how much, is what the registry says at that moment: nothing that was remembered can help. */
const engine = useEngine();
let proxy: FaultProxy;
let issuer: TokenIssuer;
let api: ReturnType<typeof openContainer>;
let table: Table;
let token: string;
let now = Date.parse('2026-06-30T10:00:00.000Z');
let id: string;

const CLIENT: ApiClient = {
  id: '01CLIENT000000000000000001',
  label: 'Record system',
  authority: scopeNamed('A0000001').owner,
  scopes: [...MAY_DO.AUTHORITY_SYSTEM],
  status: 'ACTIVE',
  appClients: [{ clientId: CLIENT_ID, createdAt: '2026-01-01T00:00:00.000Z', validUntil: null }],
  createdAt: '2026-01-01T00:00:00.000Z',
  rotatedAt: null,
};

/** As the programme's own use cases write it: whole. */
function register(changes: Partial<ApiClient> = {}): Promise<void> {
  return table.write(items.identitiesOf({ ...CLIENT, ...changes }).map((item) => ({ kind: 'PUT', item })));
}

beforeAll(async () => {
  proxy = await startFaultProxy({ target: engine.endpoint });
  issuer = await startTokenIssuer();
  token = await issuer.sign();
  const tableName = await engine.freshTable();
  table = openTable(engine.client, tableName, () => Promise.resolve());
  const environment = parseEnvironment({
    STAGE: 'test',
    TABLE_NAME: tableName,
    DYNAMODB_ENDPOINT: proxy.endpoint,
    TOKEN_ISSUER: issuer.issuer,
    TOKEN_JWKS_URI: issuer.jwksUri,
    HASH_KEY: 'a-key-for-tests-of-32-characters',
    IDENTITY_PROVIDER: 'local',
    LOCAL_IDENTITY_ADMIN_URL: issuer.issuer,
    LOCAL_IDENTITY_ADMIN_KEY: 'unused',
  });
  api = openContainer(environment, { clock: { now: () => new Date(now) }, log: () => undefined });
  await register();
  const { body } = await ask(MAKE_REFERRAL);
  id = (JSON.parse(body) as { data: { makeReferral: { conference: { id: string } } } }).data.makeReferral.conference.id;
});

/** A new minute, and a caller who is remembered. */
beforeEach(async () => {
  now += 60_000;
  proxy.plan(() => undefined);
  await register();
  await ask('{ viewer { kind } }');
  proxy.forget();
});

afterAll(async () => {
  api.close();
  await issuer.stop();
  await proxy.stop();
});

const MAKE_REFERRAL = `mutation {
  makeReferral(input: {
    idempotencyKey: "admission-1", sourceRecord: { system: "ADMISSION", recordId: "1" },
    referral: { receivedOn: "2026-06-29", model: FAMILY_GROUP_CONFERENCE, triggerPoint: CHILD_IN_NEED,
      children: [{ laChildId: "C1", sex: F, birthMonth: "2016-05" }] }
  }) { status conference { id } }
}`;

function ask(query: string) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return api.handler(apiGatewayEvent({ headers, body: JSON.stringify({ query }) }));
}

const look = () => ask(`{ conference(id: "${id}") { status } }`);
const operations = (): readonly string[] => proxy.calls.map(({ operation }) => operation).sort();

describe('a caller who is remembered', () => {
  it('is answered by one charge and one entry of what was read, besides what was asked for', async () => {
    expect((await look()).statusCode).toBe(200);
    expect(operations()).toEqual(['BatchGetItem', 'GetItem', 'PutItem', 'UpdateItem']);
    proxy.forget();
    // The policy that a conference is judged by is remembered, too.
    expect((await look()).statusCode).toBe(200);
    expect(operations()).toEqual(['GetItem', 'PutItem', 'UpdateItem']);
  });

  it('is turned away from the moment on at which they are suspended, for questions and changes alike', async () => {
    await register({ status: 'SUSPENDED' });
    for (const answer of [await look(), await ask(MAKE_REFERRAL), await look()]) {
      expect(answer.statusCode).toBe(401);
      expect(answer.body).not.toContain('REFERRED');
      expect(answer.body).not.toContain('"data"');
      expect(answer.headers).toMatchObject({ 'www-authenticate': 'Bearer' });
    }
    await register();
    now += 30_000;
    expect((await look()).statusCode).toBe(200);
  });

  it('is answered with the permissions that they have now', async () => {
    await register({ scopes: [] });
    const answer = await look();
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('FORBIDDEN');
    expect(answer.body).not.toContain('REFERRED');
  });

  it('is answered as one of the authority that they belong to now', async () => {
    await register({ authority: scopeNamed('A0000002').owner });
    expect(JSON.parse((await look()).body)).toMatchObject({ data: { conference: null } });
  });

  it('is not answered while the registry cannot be asked', async () => {
    proxy.plan(({ operation }) => (operation === 'UpdateItem' ? { kind: 'throttle' } : undefined));
    const answer = await look();
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('IDENTITY_UNAVAILABLE');
    expect(answer.body).not.toContain('REFERRED');
  });

  it('is not answered while what they read cannot be written down', async () => {
    proxy.plan(({ operation }) => (operation === 'PutItem' ? { kind: 'throttle' } : undefined));
    const answer = await look();
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('AUDIT_UNAVAILABLE');
    expect(answer.body).not.toContain('REFERRED');
    expect((await ask('{ viewer { kind } }')).statusCode).toBe(200);
  });
});

describe('an allowance of a caller’s own', () => {
  it('is told with each answer, ends with 429, and comes back with the minute', async () => {
    // The change of it is found out by a first charge, and the request is answered anew.
    await register({ allowance: 7 });
    const first = await look();
    expect(first.statusCode).toBe(200);
    expect(JSON.parse(first.body)).toMatchObject({
      extensions: { cost: { requested: 2, limit: 10_000, allowance: 7, remaining: 3 } },
    });
    await look();
    for (const question of [look, look, () => ask(MAKE_REFERRAL)]) {
      const refused = await question();
      expect(refused.statusCode).toBe(429);
      expect(refused.headers).toMatchObject({ 'retry-after': '60' });
      expect(JSON.parse(refused.body)).toMatchObject({
        errors: [{ extensions: { code: 'ALLOWANCE_EXHAUSTED', allowance: 7, remaining: 1 } }],
      });
      expect(refused.body).not.toContain('REFERRED');
    }
    proxy.forget();
    await look();
    // Whoever was turned away a moment ago costs no read.
    expect(operations()).toEqual(['UpdateItem']);
    now += 60_000;
    expect((await look()).statusCode).toBe(200);
  });
});

describe('the allowance that all callers of an authority share', () => {
  const share = (allowance: number) =>
    table.write([{ kind: 'PUT', item: items.authorityAllowance({ id: CLIENT.authority, allowance } as Authority) }]);

  it('is told with each answer, as it was when points were last drawn from it', async () => {
    expect(JSON.parse((await look()).body)).toMatchObject({
      extensions: { cost: { authority: { allowance: 1_000_000, remaining: 995_000 } } },
    });
  });

  it('ends with 429 for who has enough of their own, and says which it is', async () => {
    await share(3);
    await register();
    expect((await look()).statusCode).toBe(200);
    const refused = await look();
    expect(refused.statusCode).toBe(429);
    expect(refused.headers).toMatchObject({ 'retry-after': '60' });
    expect(JSON.parse(refused.body)).toMatchObject({
      errors: [
        { extensions: { exhausted: 'AUTHORITY', remaining: 499_998, authority: { allowance: 3, remaining: 0 } } },
      ],
    });
    await share(1_000_000);
    now += 60_000;
    expect((await look()).statusCode).toBe(200);
  });

  it('is no call of its own while what was drawn lasts, and three once it is used up', async () => {
    await register();
    await look();
    expect(operations()).toEqual(['BatchGetItem', 'GetItem', 'GetItem', 'PutItem', 'TransactWriteItems', 'UpdateItem']);
    proxy.forget();
    for (let time = 0; time < 20; time += 1) await look();
    expect(operations().filter((name) => name !== 'GetItem' && name !== 'PutItem')).toEqual(
      Array(20).fill('UpdateItem'),
    );
  });
});
