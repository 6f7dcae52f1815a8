import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { Allowance } from '../gate.ts';
import { checkOperations } from './admit-operation.ts';
import { LIMITS } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { isIntrospection } from './shape.ts';

/**
 * Stands before every operation: limits, validation, cost, and then the request's own gate; and again before its
 * answer leaves. Every answer to a valid operation says what it cost.
 *
 * @param beforeIntrospection awaited before an operation that asks for the schema itself.
 */
export function gatePlugin(beforeIntrospection?: () => Promise<void>): ApolloServerPlugin<RequestContext> {
  const check = checkOperations();
  return {
    requestDidStart({ contextValue }) {
      const { gate } = contextValue;
      let cost: number | null = null;
      let hasEntered = false;
      return Promise.resolve({
        async responseForOperation({ request, schema, source, document, operation }) {
          // Typed as always there; absent when the name is that of no operation, which execution then says.
          if ((operation as typeof operation | undefined) === undefined) return null;
          const { variables = {}, extensions } = request;
          const checked = check({ schema, source, document, operation, variables, extensions });
          if (checked.kind === 'INVALID') return refused(400, checked.errors.map(invalid));
          if (checked.kind === 'TOO_MUCH') {
            cost = checked.cost;
            return refusedBy(checked.refusal);
          }
          cost = checked.operation.cost;
          const refusal = (await gate?.enter(contextValue, checked.operation)) ?? null;
          if (refusal !== null) return refusedBy(refusal);
          hasEntered = true;
          if (checked.operation.fields.some(isIntrospection)) await beforeIntrospection?.();
          return checked.operation.costOnly ? single(200, { data: null }) : null;
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const leaving = hasEntered && gate !== undefined ? await gate.leave(contextValue) : null;
          if (leaving?.kind === 'REFUSED') replace(response, refusedBy(leaving.refusal));
          if (cost === null) return;
          const { singleResult } = response.body;
          const shown = { requested: cost, limit: LIMITS.cost, ...(leaving?.kind === 'ANSWER' && leaving.allowance) };
          singleResult.extensions = { ...singleResult.extensions, cost: shown satisfies ShownCost };
        },
      });
    },
  };
}

/** `extensions.cost` of an answer: what is left of the allowance is there once it has been charged. */
type ShownCost = { readonly requested: number; readonly limit: number } & Partial<Allowance>;

function invalid(error: GraphQLError): GraphQLFormattedError {
  const { message, locations } = error.toJSON();
  return { message, ...(locations && { locations }), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
}

function refusedBy({ status, code, message, data, headers = {} }: Refusal): GraphQLResponse {
  const response = refused(status, [{ message, extensions: { code, ...data } }]);
  for (const [name, value] of Object.entries(headers)) response.http.headers.set(name, value);
  return response;
}

function refused(status: number, errors: readonly GraphQLFormattedError[]): GraphQLResponse {
  return single(status, { errors });
}

type SingleResult = Extract<GraphQLResponse['body'], { kind: 'single' }>['singleResult'];

function single(status: number, singleResult: SingleResult): GraphQLResponse {
  return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}

/** What was worked out meanwhile does not leave. */
function replace(response: GraphQLResponse, by: GraphQLResponse): void {
  Object.assign(response, { body: by.body });
  if (by.http.status !== undefined) response.http.status = by.http.status;
  for (const [name, value] of by.http.headers) response.http.headers.set(name, value);
}
