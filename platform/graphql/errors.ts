import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Permission } from '../actor/permissions.ts';
import { Outage } from '../journal/outage.ts';

export function forbidden(permission: Permission, field: string): GraphQLError {
  return new GraphQLError(`${field} needs the permission ${permission}, which you do not have.`, {
    extensions: { code: 'FORBIDDEN', permission },
  });
}

export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Codes of errors that say something to the caller. Everything else is our own fault and its text stays with us. */
const SPEAKING = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'FORBIDDEN',
]);

/**
 * Told of every error that is our own fault, whole, and of every outage; what the caller gets says nothing of the first.
 *
 * @param request id of the request, where it is known.
 */
export type LogUnexpected = (error: unknown, request?: string) => void;

/** What leaves: no stack trace, and no text that we did not write for the caller. */
export function formatError(logUnexpected: LogUnexpected) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof Outage) return { message: cause.message, ...place, extensions: { code: cause.code } };
    const { code, permission } = formatted.extensions ?? {};
    if (typeof code === 'string' && SPEAKING.has(code)) {
      return {
        message: formatted.message,
        ...place,
        extensions: { code, ...(permission !== undefined && { permission }) },
      };
    }
    logUnexpected(cause);
    return {
      message: 'Something went wrong on our side. Nothing is wrong with your request: try again in a moment.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}
