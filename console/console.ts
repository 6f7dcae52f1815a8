import { randomBytes } from 'node:crypto';
import { openApiClient } from './api/client.ts';
import { ASSETS_PATH, openAssets } from './assets.ts';
import { type ConsoleFiles, findFiles } from './files.ts';
import { compressed } from './http/compressed.ts';
import { type ConsoleRequest, type ConsoleResponse, html } from './http/exchange.ts';
import { securityHeaders } from './http/security-headers.ts';
import type { Answering, NoteFailure } from './answering.ts';
import { PAGES } from './pages/all.ts';
import { openRender } from './render.ts';
import { failed, NOT_FOUND } from './said.ts';
import { openSealing, type SealingSecrets } from './session/seal.ts';
import { openSessions } from './session/session.ts';
import { openIdentity } from './sign-in/identity.ts';
import { HOME } from './sign-in/return-to.ts';
import { serveSignIn, SIGN_IN_PATHS } from './sign-in/routes.ts';
import { servePages } from './serve-pages.ts';

export type ConsoleSettings = {
  /** Such as `https://console.example`, without a slash at its end. */
  readonly origin: string;
  readonly apiUrl: URL;
  readonly issuer: URL;
  readonly clientId: string;
  readonly scope: string;
  readonly secrets: SealingSecrets;
  /** Epoch seconds: sessions that began earlier are over. */
  readonly sessionsNotBefore: number;
  /** Where people sign in and out, if that is not the issuer's own origin. */
  readonly signInOrigin: string;
  /** Where files of releases are fetched from. Null where no form leads to them. */
  readonly filesOrigin: string | null;
};

export type Console = (request: ConsoleRequest) => Promise<ConsoleResponse>;

/** The console, for whatever hands it requests. */
export function openConsole(
  settings: ConsoleSettings,
  noteFailure: NoteFailure,
  files: ConsoleFiles = findFiles(),
): Console {
  const { origin, clientId, issuer, scope } = settings;
  const assets = openAssets(files);
  const render = openRender(files, assets, PAGES);
  const sealing = openSealing(settings.secrets);
  const identity = openIdentity({
    issuer,
    clientId,
    scope,
    callback: new URL(`${origin}${SIGN_IN_PATHS.callback}`),
    signedOut: new URL(`${origin}${SIGN_IN_PATHS.signedOut}`),
  });
  const sessions = openSessions(sealing, settings.sessionsNotBefore);
  const deps = { sealing, sessions, identity, api: openApiClient(settings.apiUrl), noteFailure };
  const signIn = serveSignIn(deps);
  const pages = servePages(deps, PAGES, render);

  async function answer(request: ConsoleRequest, nonce: string): Promise<ConsoleResponse> {
    const { pathname } = request.url;
    const say: Answering['say'] = (said, signed) => {
      const { status, title, ...model } = said;
      const who = { reader: signed?.reader ?? null, csrf: signed?.csrf ?? null };
      return html(status, render('said/page.njk', { ...model, ...who, title, nonce, path: pathname }));
    };
    const answering = { request, nonce, say };
    try {
      if (pathname.startsWith(ASSETS_PATH)) return assets.serve(request) ?? say(NOT_FOUND);
      if (pathname !== HOME && !pathname.startsWith(`${HOME}/`)) return say(NOT_FOUND);
      return (await signIn(answering)) ?? (await pages(answering));
    } catch (error) {
      noteFailure(error, request.id);
      return say(failed(request.id));
    }
  }

  return async (request) => {
    const nonce = randomBytes(16).toString('base64');
    const response = compressed(request, await answer(request, nonce));
    const formsLeadTo = [settings.signInOrigin, ...(settings.filesOrigin === null ? [] : [settings.filesOrigin])];
    return { ...response, headers: { ...response.headers, ...securityHeaders({ nonce, formsLeadTo }) } };
  };
}
