import type { ApolloServer } from '@apollo/server';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { Look, LookAsked } from '../../contexts/governance/index.ts';
import type { Actor } from '../../platform/actor/actor.ts';
import type { Clock } from '../../platform/clock.ts';
import { londonDate } from '../../platform/dates/index.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { LogUnexpected } from '../../platform/graphql/errors.ts';
import type { Refusal } from '../../platform/graphql/limits/refusal.ts';
import { Outage } from '../../platform/journal/outage.ts';
import type { Measure } from '../../platform/metrics.ts';
import { parsePurpose } from '../../platform/journal/purpose.ts';
import { actFor } from '../../platform/table/fenced-acting.ts';
import type { Authenticate } from './authenticate.ts';
import { readBody } from './body.ts';
import { answerGraphql } from './graphql-over-http.ts';
import { BREAK_GLASS_REFUSED, FAILED, UNAUTHENTICATED, UNKNOWN_PURPOSE } from './refusals.ts';
import { measured, type Seen } from './measured.ts';
import type { Readiness } from './readiness.ts';
import type { RequestGate } from './request-gate.ts';

export type ApiHandler = (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>;

/** Null where the grant that is named does not let this actor look. */
export type LookUnder = (asked: LookAsked) => Promise<Look | null>;

type HandleDeps = {
  readonly server: ApolloServer<RequestContext>;
  readonly authenticate: Authenticate;
  /** One for each request. */
  readonly openGate: (payer: Actor) => RequestGate;
  readonly lookUnder: LookUnder;
  readonly clock: Clock;
  readonly noteFailure: LogUnexpected;
  readonly measure: Measure;
  readonly readiness: () => Promise<Readiness>;
};

/** Who asks, and when; under a break-glass grant also why, and what they may not do. */
type Asker = { readonly actor: Actor; readonly now: Date } & Partial<Pick<Look, 'purpose' | 'limits'>>;

/** What the registry says of a caller may change while they are answered: then they are answered anew. */
const MOST_ATTEMPTS = 2;

/** Who asks is settled before anything that they sent is read. */
export function createHandle(deps: HandleDeps): ApiHandler {
  const { server, authenticate, openGate, clock, noteFailure, lookUnder, measure, readiness } = deps;
  const started = server.start();
  // A failed start is reported by the first request that waits for it, not by the process.
  started.catch(() => undefined);

  async function answer(event: APIGatewayProxyEvent, seen: Seen, attempt = 1): Promise<APIGatewayProxyResult> {
    const actor = await authenticate(header(event, 'authorization'));
    if (actor === null) return refused(event, UNAUTHENTICATED);
    const now = clock.now();
    seen.actor = actor;
    const look = await lookOf(event, actor, now);
    if (look === null) return refused(event, BREAK_GLASS_REFUSED);
    const gate = openGate(actor);
    const result = await answerAs({ actor, ...look, now }, gate, event);
    seen.operation = gate.entered();
    return gate.actorHasChanged() && attempt < MOST_ATTEMPTS ? answer(event, seen, attempt + 1) : result;
  }

  /** Undefined where no grant is named. It is read anew at each request: what is revoked is over. */
  function lookOf(event: APIGatewayProxyEvent, actor: Actor, now: Date) {
    const grantId = header(event, 'x-break-glass');
    if (grantId === undefined) return undefined;
    return lookUnder({ actor, grantId, now });
  }

  async function answerAs(asker: Asker, gate: RequestGate, event: APIGatewayProxyEvent) {
    const { actor, now, limits = null } = asker;
    const given = parsePurpose(header(event, 'x-purpose'));
    if (given === null) return refused(event, UNKNOWN_PURPOSE);
    const purpose = asker.purpose ?? given;
    const body = readBody(event);
    if ('refusal' in body) return refused(event, body.refusal);
    await started;
    const { requestId: id } = event.requestContext;
    const context = { id, actor, now, today: londonDate(now), made: new Map(), purpose, gate };
    return actFor(actor.scope.owner, () => answerGraphql(server, { event, body: body.text }, context), limits);
  }

  async function answerAnyhow(event: APIGatewayProxyEvent, seen: Seen): Promise<APIGatewayProxyResult> {
    try {
      return await answer(event, seen);
    } catch (error) {
      noteFailure(error, event.requestContext.requestId);
      if (error instanceof Outage) return refused(event, { status: 503, code: error.code, message: error.message });
      return refused(event, FAILED);
    }
  }

  const answerMeasured = measured({ measure, clock }, answerAnyhow);
  return async (event) => {
    if (event.path.endsWith('/health')) return answerOf(200, JSON_TYPE, { status: 'ok' });
    if (event.path.endsWith('/health/ready')) return readyOrNot(await readiness());
    const result = await answerMeasured(event);
    // By which the access log of the gateway, our own log and the audit trail know it: support can be told it.
    return { ...result, headers: { ...result.headers, 'x-request-id': event.requestContext.requestId } };
  };
}

/** Says of what fails no more than its name: anybody may ask. */
function readyOrNot({ failing }: Readiness): APIGatewayProxyResult {
  if (failing.length === 0) return answerOf(200, JSON_TYPE, { status: 'ok' });
  return answerOf(503, JSON_TYPE, { status: 'failing', failing });
}

function header(event: APIGatewayProxyEvent, name: string): string | undefined {
  const [, value] = Object.entries(event.headers).find(([given]) => given.toLowerCase() === name) ?? [];
  return value;
}

const JSON_TYPE = 'application/json';
/** In it a client finds the errors of a refusal whatever its status: in JSON, some look no further than the status. */
const GRAPHQL_TYPE = 'application/graphql-response+json';

function refused(
  event: APIGatewayProxyEvent,
  { status, code, message, data, headers }: Refusal,
): APIGatewayProxyResult {
  const type = header(event, 'accept')?.includes(GRAPHQL_TYPE) === true ? GRAPHQL_TYPE : JSON_TYPE;
  const refusal = answerOf(status, type, { errors: [{ message, extensions: { code, ...data } }] });
  return { ...refusal, headers: { ...refusal.headers, ...headers } };
}

function answerOf(statusCode: number, type: string, body: unknown): APIGatewayProxyResult {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
  return { statusCode, headers, body: JSON.stringify(body) };
}
