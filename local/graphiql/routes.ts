import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Route } from '../gateway/start-gateway.ts';
import { requestUrl } from '../http/request-url.ts';
import { sendHtml, sendJson } from '../http/send.ts';
import type { MintedToken } from '../identity/mint.ts';
import type { User } from '../identity/user.ts';
import { bundleGraphiql } from './bundle.ts';
import { isFromThisMachinesPage } from './same-machine.ts';
import { CONTENT_SECURITY_POLICY, pageHtml } from './page-html.ts';

const ASSETS = '/graphiql/assets/';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

export type GraphiqlOptions = {
  /** Where the bundle is kept once it is made. */
  readonly cacheFolder: string;
  /** Whom the page offers to ask as, in this order. */
  readonly users: readonly User[];
  readonly mint: (user: User) => Promise<MintedToken>;
};

/** GraphiQL, all of it from this machine, with a token ready for each user of the sandbox. Local only. */
export function graphiqlRoutes(options: GraphiqlOptions): Route[] {
  let bundle: Promise<string> | null = null;
  const bundled = (): Promise<string> => {
    bundle ??= bundleGraphiql(options.cacheFolder).catch((error: unknown) => {
      bundle = null;
      throw error;
    });
    return bundle;
  };
  return [
    { methods: ['GET'], path: '/graphiql', serve: (_request, response) => servePage(bundled, response) },
    { methods: ['GET'], path: '/graphiql/tokens', serve: (...exchange) => serveTokens(options, ...exchange) },
    { methods: ['GET'], path: `${ASSETS}*`, serve: (...exchange) => serveAsset(bundled, ...exchange) },
  ];
}

/** The page is sent once the bundle is there, so that a first visit waits on a page that loads, not on a blank one. */
async function servePage(bundled: () => Promise<string>, response: ServerResponse): Promise<void> {
  await bundled();
  response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
  sendHtml(response, 200, pageHtml);
}

async function serveTokens(
  { users, mint }: GraphiqlOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isFromThisMachinesPage(request)) {
    sendJson(response, 403, { message: 'Tokens are handed out to the GraphiQL page of this machine alone.' });
    return;
  }
  const ready = users.map(async (user) => ({ id: idOf(user), label: user.label, ...(await mint(user)) }));
  sendJson(response, 200, { users: await Promise.all(ready) });
}

function idOf(user: User): string {
  return user.kind === 'machine' ? user.clientId : user.subject;
}

/** Only a name that is in the folder is served, so that no path leads out of it. */
async function serveAsset(
  bundled: () => Promise<string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const folder = await bundled();
  const name = requestUrl(request).pathname.slice(ASSETS.length);
  if (!(await readdir(folder)).includes(name)) {
    sendJson(response, 404, { message: 'There is no such file.' });
    return;
  }
  const content = await readFile(join(folder, name));
  response
    .writeHead(200, {
      'content-type': CONTENT_TYPES[extname(name)] ?? 'application/octet-stream',
      'content-length': content.byteLength,
      // Names stay the same when the bundle is made anew.
      'cache-control': 'no-cache',
    })
    .end(content);
}
