import type { Answering, NoteFailure } from '../answering.ts';
import { type ConsoleResponse, redirect, withCookies } from '../http/exchange.ts';
import { SIGNED_OUT } from '../said.ts';
import type { Session } from '../session/session.ts';
import type { SignInDeps } from './sign-in.ts';

type Deps = Pick<SignInDeps, 'identity' | 'sessions'> & { readonly noteFailure: NoteFailure };

/**
 * Ends the refresh token and leads to where the provider ends its own session: with it end all that hang on it. Whatever the
 * provider says, this browser is signed out.
 */
export async function leaveSession(
  { identity, sessions, noteFailure }: Deps,
  session: Session,
  { request, say }: Pick<Answering, 'request' | 'say'>,
): Promise<ConsoleResponse> {
  try {
    const url = await identity.end(session.refreshToken);
    return redirect(url.href, sessions.drop());
  } catch (error) {
    noteFailure(error, request.id);
    return withCookies(say(SIGNED_OUT), sessions.drop());
  }
}
