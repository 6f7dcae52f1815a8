import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { openConsole } from '../../console/console.ts';
import type { SealingSecrets } from '../../console/session/seal.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import { errorFields, requestIdOf } from '../../platform/loggable.ts';
import type { ConsoleEnvironment } from './environment.ts';
import { toRequest, toResult } from './proxy.ts';

export type ConsoleContainer = { readonly handler: (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult> };

/** What tests and measurements put in the stead of the real ones. */
export type Replaceable = { readonly clock?: Clock; readonly log?: Log };

/** What makes a token good for the API. */
const API_SCOPE = 'families-first-network/api';

/** Makes everything once, as the function starts. */
export function openContainer(environment: ConsoleEnvironment, given: Replaceable = {}): ConsoleContainer {
  const { clock = systemClock, log = jsonLog((line) => process.stdout.write(`${line}\n`)) } = given;
  const issuer = new URL(environment.TOKEN_ISSUER);
  const origin = new URL(environment.CONSOLE_ORIGIN).origin;
  const answer = openConsole(
    {
      origin,
      apiUrl: new URL(environment.API_URL),
      issuer,
      clientId: environment.CONSOLE_CLIENT_ID,
      scope: API_SCOPE,
      secrets: secretsOf(environment),
      sessionsNotBefore: Math.floor(Date.parse(environment.SESSIONS_NOT_BEFORE ?? '1970-01-01T00:00:00Z') / 1000),
      signInOrigin: environment.SIGN_IN_ORIGIN ?? issuer.origin,
      filesOrigin: filesOriginOf(environment),
    },
    (error, request) => log('REQUEST_FAILED', { ...errorFields(error), request: requestIdOf(request) }),
  );
  return { handler: async (event) => toResult(await answer(toRequest(event, origin, clock.now()))) };
}

/** Null where none is given: then no form leads to a file. */
function filesOriginOf({ RELEASES_ORIGIN, FILES_ENDPOINT }: ConsoleEnvironment): string | null {
  const address = RELEASES_ORIGIN ?? FILES_ENDPOINT;
  return address === undefined ? null : new URL(address).origin;
}

function secretsOf({ SESSION_SECRET: current, SESSION_SECRET_PREVIOUS: previous }: ConsoleEnvironment): SealingSecrets {
  return previous === undefined ? [current] : [current, previous];
}
