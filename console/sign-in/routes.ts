import { ApiFailure } from '../api/failure.ts';
import type { Answering, NoteFailure } from '../answering.ts';
import { type ConsoleResponse, redirect, withCookies } from '../http/exchange.ts';
import {
  IDENTITY_UNAVAILABLE,
  NOT_A_FORM_OF_OURS,
  NOT_FOUND,
  NOT_LET_IN,
  saidOf,
  SIGN_IN_ANEW,
  type Said,
  SIGN_IN_FAILED,
  SIGNED_OUT,
} from '../said.ts';
import { isOwnForm } from '../session/forgery.ts';
import { leaveSession } from './leave-session.ts';
import { beginSignIn, finishSignIn, forgetAttempt, type SignInDeps } from './sign-in.ts';

export const SIGN_IN_PATHS = {
  begin: '/console/sign-in',
  anew: SIGN_IN_ANEW,
  callback: '/console/signed-in',
  end: '/console/sign-out',
  signedOut: '/console/signed-out',
} as const;

type Deps = SignInDeps & { readonly noteFailure: NoteFailure };
type Serve = (deps: Deps, answering: Answering) => Promise<ConsoleResponse> | ConsoleResponse;

/** Method and path. */
const ROUTES: Readonly<Record<string, Serve>> = {
  [`GET ${SIGN_IN_PATHS.begin}`]: (deps, { request }) => beginSignIn(deps, request),
  // Where the provider remembers somebody, it would send them back as they were: it is to forget them first.
  [`GET ${SIGN_IN_PATHS.anew}`]: async ({ identity, sessions }) =>
    redirect((await identity.end(null)).href, sessions.drop()),
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
      return say(saidOfSignIn(error));
    }
  };
}

async function comeBack(deps: Deps, { request, say }: Answering): Promise<ConsoleResponse> {
  return forgetAttempt((await finishSignIn(deps, request)) ?? say(SIGN_IN_FAILED));
}

async function leave(deps: Deps, answering: Answering): Promise<ConsoleResponse> {
  const { request, say } = answering;
  const session = await deps.sessions.read(request.cookies, Math.floor(request.now.getTime() / 1000));
  if (typeof session === 'string') return withCookies(say(SIGNED_OUT), deps.sessions.drop());
  if (!isOwnForm(request, session)) return say(NOT_A_FORM_OF_OURS);
  return leaveSession(deps, session, answering);
}

function saidOfSignIn(error: unknown): Said {
  if (!(error instanceof ApiFailure)) return IDENTITY_UNAVAILABLE;
  return error.kind === 'SIGNED_OUT' ? NOT_LET_IN : saidOf(error);
}
