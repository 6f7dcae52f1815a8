import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fixedClock } from '../../platform/clock.ts';
import { apiGatewayEvent } from '../../test/support/api-gateway-event.ts';
import { openApi } from '../../test/support/api-container.ts';
import { clientOf, useEngine } from '../../test/support/engine.ts';
import { startTokenIssuer, type TokenIssuer } from '../../test/support/token-issuer.ts';
import { createReadiness, KEPT, type Part } from './readiness.ts';

const engine = useEngine();
const READY = apiGatewayEvent({ method: 'GET', path: '/health/ready' });
let issuer: TokenIssuer;

beforeAll(async () => {
  issuer = await startTokenIssuer();
});

afterAll(() => issuer.stop());

describe('whether the API is ready', () => {
  it('is said to anybody, and of the parts nothing, while the table and the keys answer', async () => {
    const api = await openApi(engine, issuer);
    expect(await api.handler(READY)).toMatchObject({ statusCode: 200, body: '{"status":"ok"}' });
    expect(api.logged).toEqual([]);
    api.close();
  });

  it('is no while the table does not answer, and names it', async () => {
    const api = await openApi(engine, issuer, { client: clientOf('http://127.0.0.1:1') });
    expect(await api.handler(READY)).toMatchObject({
      statusCode: 503,
      headers: { 'cache-control': 'no-store' },
      body: '{"status":"failing","failing":["table"]}',
    });
    expect(api.logged).toMatchObject([{ code: 'NOT_READY', fields: { part: 'table' } }]);
    api.close();
  });

  it('is no while the keys of the issuer cannot be had, and names them and no address', async () => {
    const api = await openApi(engine, { ...issuer, jwksUri: 'http://127.0.0.1:1/Marker' });
    const answer = await api.handler(READY);
    expect(answer).toMatchObject({ statusCode: 503, body: '{"status":"failing","failing":["keys"]}' });
    expect(JSON.stringify(api.logged)).not.toContain('Marker');
    api.close();
  });

  it('leaves /health as it is, whatever fails', async () => {
    const api = await openApi(engine, issuer, { client: clientOf('http://127.0.0.1:1') });
    const answer = await api.handler(apiGatewayEvent({ method: 'GET', path: '/health' }));
    expect(answer).toMatchObject({ statusCode: 200, body: '{"status":"ok"}' });
    api.close();
  });
});

describe('asking often', () => {
  let asked: number;
  let now: number;
  let failing: boolean;
  let readiness: ReturnType<typeof createReadiness>;

  beforeEach(() => {
    asked = 0;
    now = Date.parse('2026-06-10T09:00:00Z');
    failing = false;
    const table: Part = () => {
      asked += 1;
      return failing ? Promise.reject(new Error('no')) : Promise.resolve();
    };
    readiness = createReadiness({
      parts: { table, keys: () => Promise.resolve() },
      clock: { now: () => fixedClock(new Date(now)).now() },
      noteFailing: () => undefined,
    });
  });

  it('asks nothing of the parts, however many ask at once and for ten seconds', async () => {
    await Promise.all(Array.from({ length: 50 }, () => readiness()));
    now += KEPT - 1;
    await readiness();
    expect(asked).toBe(1);
  });

  it('asks them again afterwards, and tells what has changed', async () => {
    expect(await readiness()).toEqual({ failing: [] });
    failing = true;
    now += KEPT;
    expect(await readiness()).toEqual({ failing: ['table'] });
    failing = false;
    now += KEPT;
    expect(await readiness()).toEqual({ failing: [] });
    expect(asked).toBe(3);
  });
});
