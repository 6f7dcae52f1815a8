import type { Answering, NoteFailure, Signed } from './answering.ts';
import { ApiFailure } from './api/failure.ts';
import { type Found, pageFinder } from './find-page.ts';
import { type ConsoleRequest, type ConsoleResponse, html, redirect, withCookies } from './http/exchange.ts';
import type { Page } from './page.ts';
import type { Render } from './render.ts';
import { IDENTITY_UNAVAILABLE, NOT_FOR_YOU, NOT_FOUND, saidOf, sessionEnded } from './said.ts';
import { tokenForPage } from './session/forgery.ts';
import { isToBeNoted, type Session } from './session/session.ts';
import { SIGN_IN_PATHS } from './sign-in/routes.ts';
import { renewSession, type SignInDeps } from './sign-in/sign-in.ts';
import { pageVisits } from './visit-page.ts';

export type ServePagesDeps = SignInDeps & { readonly noteFailure: NoteFailure };

/** Seconds before its end at which an access token is renewed: a page's requests are to find it good. */
const RENEWED_BEFORE = 30;
/** Who the console is for. */
const STAFF = new Set(['PROGRAMME_STAFF', 'PROGRAMME_ADMINISTRATOR']);
const METHODS = new Set(['GET', 'POST']);

/** Every page of the table, to whoever has signed in: the session is renewed as it needs, and over when it is over. */
export function servePages(deps: ServePagesDeps, pages: readonly Page[], render: Render) {
  const find = pageFinder(pages);
  const visit = pageVisits(deps, render);
  const { sessions, noteFailure } = deps;

  const over = ({ request, say }: Answering): ConsoleResponse =>
    withCookies(say(sessionEnded(addressOf(request))), sessions.drop());

  /** The session is not over, but cannot be renewed just now. */
  function notRenewed(error: unknown, { request, say }: Answering): ConsoleResponse {
    noteFailure(error, request.id);
    if (error instanceof ApiFailure) return say(saidOf(error));
    return say({ ...IDENTITY_UNAVAILABLE, next: { href: addressOf(request), text: 'Try again' } });
  }

  async function answerTo(session: Session, found: Found | null, answering: Answering): Promise<ConsoleResponse> {
    const { request, say } = answering;
    const signed = signedOf(session);
    if (found === null) return say(NOT_FOUND, signed);
    if (!METHODS.has(request.method)) return say({ ...NOT_FOUND, status: 405 }, signed);
    if (!STAFF.has(session.kind)) return say(NOT_FOR_YOU, signed);
    try {
      return await visit({ ...found, answering, session, signed });
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      if (error.kind === 'SIGNED_OUT') return over(answering);
      noteFailure(error, request.id);
      return say(saidOf(error), signed);
    }
  }

  return async (answering: Answering): Promise<ConsoleResponse> => {
    const { request } = answering;
    const now = Math.floor(request.now.getTime() / 1000);
    const found = find(request.url.pathname);
    const session = await sessions.read(request.cookies, now);
    const isOpen = found?.page.permissions.length === 0;
    if (isOpen && typeof session === 'string') return showToAnybody(found.page, answering, render);
    if (session === 'ENDED') return over(answering);
    if (session === 'NONE') return redirect(signInAddress(request));
    let current: Session | null;
    try {
      current = await refreshed(deps, session, now);
    } catch (error) {
      return notRenewed(error, answering);
    }
    if (current === null) return over(answering);
    const response = await answerTo(current, found, answering);
    if (current === session || response.cookies.length > 0) return response;
    return withCookies(response, await sessions.write(current));
  };
}

/** The same session where there is nothing to renew or to note. Null where it is over. */
async function refreshed(deps: ServePagesDeps, session: Session, now: number): Promise<Session | null> {
  if (session.accessUntil - now < RENEWED_BEFORE) return renewSession(deps, session, now);
  return isToBeNoted(session, now) ? { ...session, seenAt: now } : session;
}

/** A page that asks the API for nothing is for whoever has not signed in too. */
function showToAnybody({ view, title }: Page, { nonce, request }: Answering, render: Render): ConsoleResponse {
  return html(200, render(view, { title, nonce, reader: null, csrf: null, path: request.url.pathname }));
}

function signedOf(session: Session): Signed {
  const { kind, actorId, permissions } = session;
  return { reader: { kind, actorId, permissions: new Set(permissions) }, csrf: tokenForPage(session) };
}

/** What was posted is not sent again after a sign-in: its page is shown. */
function addressOf({ url, method }: ConsoleRequest): string {
  return method === 'GET' ? `${url.pathname}${url.search}` : url.pathname;
}

function signInAddress(request: ConsoleRequest): string {
  return `${SIGN_IN_PATHS.begin}?returnTo=${encodeURIComponent(addressOf(request))}`;
}
