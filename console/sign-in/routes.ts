import { ApiFailure } from '../api/failure.ts';
import type { Answering, NoteFailure } from '../answering.ts';
import { type ConsoleResponse, withCookies } from '../http/exchange.ts';
import { IDENTITY_UNAVAILABLE, NOT_A_FORM_OF_OURS, NOT_FOUND, saidOf, SIGN_IN_FAILED, SIGNED_OUT } from '../said.ts';
import { isOwnForm } from '../session/forgery.ts';
import { beginSignIn, finishSignIn, forgetAttempt, type SignInDeps, signOut } from './sign-in.ts';

export const SIGN_IN_PATHS = {
  begin: '/console/sign-in',
  callback: '/console/signed-in',
  end: '/console/sign-out',
  signedOut: '/console/signed-out',
} as const;

type Deps = SignInDeps & { readonly noteFailure: NoteFailure };
type Serve = (deps: Deps, answering: Answering) => Promise<ConsoleResponse> | ConsoleResponse;

/** Method and path. */
const ROUTES: Readonly<Record<string, Serve>> = {
  [`GET ${SIGN_IN_PATHS.begin}`]: (deps, { request }) => beginSignIn(deps, request),
  [`GET ${SIGN_IN_PATHS.callback}`]: comeBack,
  [`POST ${SIGN_IN_PATHS.end}`]: leave,
  [`GET ${SIGN_IN_PATHS.signedOut}`]: ({ sessions }, { say }) => withCookies(say(SIGNED_OUT), sessions.drop()),
};
const PATHS: ReadonlySet<string> = new Set(Object.values(SIGN_IN_PATHS));

/** Signing in and out. Undefined for every other path. */
export function serveSignIn(deps: Deps): (answering: Answering) => Promise<ConsoleResponse | undefined> {
  return async (answering) => {
    const { request, say } = answering;
    if (!PATHS.has(request.url.pathname)) return undefined;
    const serve = ROUTES[`${request.method} ${request.url.pathname}`];
    if (serve === undefined) return say({ ...NOT_FOUND, status: 405 });
    try {
      return await serve(deps, answering);
    } catch (error) {
      deps.noteFailure(error, request.id);
      return say(error instanceof ApiFailure ? saidOf(error) : IDENTITY_UNAVAILABLE);
    }
  };
}

async function comeBack(deps: Deps, { request, say }: Answering): Promise<ConsoleResponse> {
  return forgetAttempt((await finishSignIn(deps, request)) ?? say(SIGN_IN_FAILED));
}

async function leave(deps: Deps, { request, say }: Answering): Promise<ConsoleResponse> {
  const session = await deps.sessions.read(request.cookies, Math.floor(request.now.getTime() / 1000));
  if (typeof session === 'string') return withCookies(say(SIGNED_OUT), deps.sessions.drop());
  if (!isOwnForm(request, session)) return say(NOT_A_FORM_OF_OURS);
  try {
    return await signOut(deps, session);
  } catch (error) {
    // Whatever the provider says, this browser is signed out.
    deps.noteFailure(error, request.id);
    return withCookies(say(SIGNED_OUT), deps.sessions.drop());
  }
}
