import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { ConsoleViewerDocument } from '../../graphql/generated/console-operations.ts';
import type { ApiClient } from '../api/client.ts';
import { ApiFailure } from '../api/failure.ts';
import { dropCookie, setCookie } from '../http/cookies.ts';
import { type ConsoleRequest, type ConsoleResponse, redirect, withCookies } from '../http/exchange.ts';
import type { Sealing } from '../session/seal.ts';
import type { Session, Sessions } from '../session/session.ts';
import type { Identity, Tokens } from './identity.ts';
import { safeReturn } from './return-to.ts';

export type SignInDeps = {
  readonly identity: Identity;
  readonly sealing: Sealing;
  readonly sessions: Sessions;
  readonly api: ApiClient;
};

const ATTEMPT_COOKIE = '__Host-console-sign-in';
/** Seconds. Signing in may take a second factor. */
const LONGEST_ATTEMPT = 900;

const Attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  begunAt: z.int(),
});

const secondsOf = (now: Date): number => Math.floor(now.getTime() / 1000);

/** Sends a browser to the provider, with what it must come back with in a sealed cookie. */
export async function beginSignIn(deps: SignInDeps, request: ConsoleRequest): Promise<ConsoleResponse> {
  const { attempt, url } = await deps.identity.begin();
  const returnTo = safeReturn(request.url.searchParams.get('returnTo'), request.url.origin);
  const kept = { ...attempt, returnTo, begunAt: secondsOf(request.now) };
  const sealed = await deps.sealing.seal(ATTEMPT_COOKIE, kept);
  return redirect(url.href, [setCookie(ATTEMPT_COOKIE, sealed, LONGEST_ATTEMPT)]);
}

/** Null where the browser comes back with anything but what it was sent for: each attempt is good once. */
export async function finishSignIn(deps: SignInDeps, request: ConsoleRequest): Promise<ConsoleResponse | null> {
  const sealed = request.cookies.get(ATTEMPT_COOKIE) ?? '';
  const attempt = Attempt.safeParse(await deps.sealing.open(ATTEMPT_COOKIE, sealed));
  const now = secondsOf(request.now);
  if (!attempt.success || now - attempt.data.begunAt > LONGEST_ATTEMPT) return null;
  const tokens = await deps.identity.finish(request.url, attempt.data);
  if (tokens === null) return null;
  const session = await sessionOf(deps, tokens, { csrf: randomBytes(32).toString('base64url'), startedAt: now, now });
  const cookies = [dropCookie(ATTEMPT_COOKIE), ...(await deps.sessions.write(session))];
  return redirect(safeReturn(attempt.data.returnTo, request.url.origin), cookies);
}

/** The browser keeps nothing of the attempt, whatever became of it. */
export function forgetAttempt(response: ConsoleResponse): ConsoleResponse {
  return withCookies(response, [dropCookie(ATTEMPT_COOKIE)]);
}

/**
 * The session with a new access token, and with what the reader may do by now. Null once the provider has ended it, or the
 * API takes none of its tokens.
 */
export async function renewSession(deps: SignInDeps, session: Session, now: number): Promise<Session | null> {
  if (session.refreshToken === null) return null;
  const tokens = await deps.identity.renew(session.refreshToken);
  if (tokens === null) return null;
  const { csrf, startedAt } = session;
  try {
    return await sessionOf(deps, tokens, { csrf, startedAt, now });
  } catch (error) {
    if (error instanceof ApiFailure && error.kind === 'SIGNED_OUT') return null;
    throw error;
  }
}

type Course = Pick<Session, 'csrf' | 'startedAt'> & { readonly now: number };

async function sessionOf({ api }: SignInDeps, tokens: Tokens, { csrf, startedAt, now }: Course): Promise<Session> {
  const { accessToken, refreshToken, expiresIn } = tokens;
  const { viewer } = await api.asking(accessToken)(ConsoleViewerDocument);
  return {
    accessToken,
    accessUntil: now + expiresIn,
    refreshToken,
    kind: viewer.kind,
    actorId: viewer.actorId,
    permissions: [...viewer.permissions],
    csrf,
    startedAt,
    seenAt: now,
  };
}
