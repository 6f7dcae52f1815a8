import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { jsonLog } from '../../platform/log.ts';
import { errorFields } from '../../platform/loggable.ts';
import { requestMetrics, REQUEST_OUTCOMES } from '../../platform/metrics.ts';
import { apiGatewayEvent } from '../support/api-gateway-event.ts';
import { type OpenApi, openApi } from '../support/api-container.ts';
import { clientOf, useEngine } from '../support/engine.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

/** What is written of each request, and that nothing which anybody sends gets into it. */
const engine = useEngine();
const PLANTED = 'Zebedee-Quillfeather';
let issuer: TokenIssuer;
let token: string;
let api: OpenApi;
let lines: string[];

beforeAll(async () => {
  issuer = await startTokenIssuer();
  token = await issuer.sign();
});

afterAll(() => issuer.stop());

beforeEach(async () => {
  lines = [];
  const write = (line: string): void => void lines.push(line);
  const measure = requestMetrics({ write, namespace: 'families-first-test', now: () => 0 });
  api = await openApi(engine, issuer, { measure, log: jsonLog(write) });
});

afterEach(() => api.close());

function ask(
  query: string,
  { headers = {}, variables = {} }: { headers?: Record<string, string>; variables?: object } = {},
) {
  return api.handler(
    apiGatewayEvent({
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables, operationName: undefined }),
    }),
  );
}

/** The lines that are metrics. */
const figures = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((line) => '_aws' in line);

/** The first request of a caller draws from what its authority shares, which the next do not. */
async function hasDrawn(): Promise<void> {
  await ask('{ viewer { kind } }');
  lines.length = 0;
}

describe('the figures of a request', () => {
  it('are its authority, who and what it was, what came of it, and what it cost', async () => {
    await ask('{ viewer { kind } }');
    expect(figures()).toMatchObject([
      {
        authority: 'A0000001',
        actor: 'AUTHORITY_SYSTEM',
        operation: 'query',
        outcome: 'ANSWERED',
        Requests: 1,
        isFirst: true,
      },
    ]);
    expect(figures()[0]).toMatchObject({ Failures: 0, TurnedAway: 0, Points: expect.any(Number) });
    await ask('{ viewer { kind } }');
    expect(figures()[1]).toMatchObject({ isFirst: false });
  });

  it('are nobody’s where nobody was let in', async () => {
    await ask('{ viewer { kind } }', { headers: { authorization: 'Bearer none' } });
    expect(figures()).toMatchObject([
      { authority: 'NOBODY', actor: null, operation: null, outcome: 'UNAUTHENTICATED' },
    ]);
  });

  it('say that it was refused', async () => {
    await ask('{ this is no query');
    expect(figures()).toMatchObject([{ outcome: 'REFUSED', Points: 0 }]);
  });

  it('are what it took of the table, and which field it asked for', async () => {
    await hasDrawn();
    await ask('{ viewer { kind } }');
    await ask('{ viewer { kind } conferences { edges { node { id } } } }');
    const [viewer, several] = figures();
    // The charge, and no more: a question about oneself is in no audit trail.
    expect(viewer).toMatchObject({ field: 'viewer', operation: 'query', WriteUnits: 1 });
    expect(several).toMatchObject({ field: 'SEVERAL', operation: 'query' });
    expect(several!['ReadUnits']).toBeGreaterThan(Number(viewer!['ReadUnits']));
  });

  it('are its own, though others are answered at the same time', async () => {
    const one = '{ viewer { kind } }';
    const two = '{ conferences { edges { node { id } } } workList { edges { node { overdue } } } }';
    await hasDrawn();
    await ask(one);
    await ask(two);
    const alone = figures().map(({ ReadUnits, WriteUnits }) => [ReadUnits, WriteUnits]);
    lines.length = 0;
    await Promise.all([ask(one), ask(two), ask(one), ask(two)]);
    const of = (name: string) => figures().filter(({ field }) => field === name);
    expect(of('viewer').map(({ WriteUnits }) => WriteUnits)).toEqual([alone[0]![1], alone[0]![1]]);
    expect(of('SEVERAL').map(({ ReadUnits }) => ReadUnits)).toEqual([alone[1]![0], alone[1]![0]]);
  });

  it('have a line more for each rule that refused a change, with no more than its code', async () => {
    const input = `{ idempotencyKey: "figures-0001", conferenceId: "${PLANTED}", sourceRecord: { system: "S", recordId: "R" } }`;
    await ask(`mutation { changeSourceRecord(input: ${input}) { status } }`);
    const rules = figures().filter(({ rule }) => rule !== undefined);
    expect(rules).toMatchObject([
      { authority: 'A0000001', operation: 'mutation', field: 'changeSourceRecord', rule: 'NOT_FOUND', RuleRefusals: 1 },
    ]);
    expect(rules).toMatchObject([{ _aws: { CloudWatchMetrics: [{ Dimensions: [['authority']] }] } }]);
    expect(lines.join('\n')).not.toContain('Zebedee');
  });

  it('have one dimension, of which there are as many as authorities', async () => {
    await ask('{ viewer { kind } }');
    expect(figures()).toMatchObject([{ _aws: { CloudWatchMetrics: [{ Dimensions: [['authority']] }] } }]);
  });
});

describe('what somebody sends', () => {
  const name = PLANTED.replace('-', '');
  it.each<[string, () => ReturnType<typeof ask>]>([
    ['as an operation’s name', () => ask(`query ${name} { viewer { kind } }`)],
    ['as a variable', () => ask('query($id: ID!) { node(id: $id) { id } }', { variables: { id: PLANTED } })],
    ['as a field', () => ask(`{ ${name} }`)],
    ['as text that is refused', () => ask(`mutation { suspendApiClient(input: {clientId: "${PLANTED}"}) { status } }`)],
    ['as no GraphQL', () => ask(PLANTED)],
    ['as a purpose', () => ask('{ viewer { kind } }', { headers: { 'x-purpose': PLANTED } })],
    ['as a token', () => ask('{ viewer { kind } }', { headers: { authorization: `Bearer ${PLANTED}.a.b` } })],
  ])('%s is in no line', async (_where, send) => {
    await send();
    expect(figures()).toHaveLength(1);
    const { actor, outcome } = figures()[0] ?? {};
    expect([null, 'AUTHORITY_SYSTEM']).toContain(actor);
    expect(REQUEST_OUTCOMES).toContain(outcome);
    expect(lines.join('\n')).not.toContain('Zebedee');
  });

  it('is in no line where the table fails, though that is logged', async () => {
    const client = clientOf('http://127.0.0.1:1');
    const failing = await openApi(engine, issuer, {
      measure: () => undefined,
      log: jsonLog((line) => lines.push(line)),
      client,
    });
    await failing.handler(
      apiGatewayEvent({ headers: { authorization: `Bearer ${token}` }, body: JSON.stringify({ query: PLANTED }) }),
    );
    failing.close();
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ code: 'REQUEST_FAILED', request: 'request-1' });
    expect(lines.join('\n')).not.toContain('Zebedee');
  });

  it('is in no line of an error that quotes it as if it were a place', () => {
    const error = new Error(`Cannot read "\n    at ${PLANTED} (Zebedee.ts:1:2)\n"`);
    expect(errorFields(error)).toEqual({ error: 'Error', place: expect.stringMatching(/^figures\.test\.ts:\d+:\d+$/) });
  });
});

describe('the id of a request', () => {
  it('is told with every answer, as the gateway and the audit trail have it', async () => {
    for (const answer of [
      await ask('{ viewer { kind } }'),
      await ask('{ no'),
      await ask('{ no', { headers: { authorization: '' } }),
    ]) {
      expect(answer.headers).toMatchObject({ 'x-request-id': 'request-1' });
    }
  });
});
