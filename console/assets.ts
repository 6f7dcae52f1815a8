import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsoleFiles } from './files.ts';
import { compressOnce, encodingFor } from './http/compressed.ts';
import type { ConsoleRequest, ConsoleResponse } from './http/exchange.ts';

export const ASSETS_PATH = '/console/assets/';

type Asset = { readonly type: string; readonly body: Buffer };

export type Assets = {
  /** The address of a file, with the fingerprint of what is in it. */
  readonly url: (name: string) => string;
  /** Null for a name that is none of ours. */
  readonly serve: (request: ConsoleRequest) => ConsoleResponse | null;
};

const JS = 'text/javascript; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const SVG = 'image/svg+xml';
/** Seconds: a year. Whatever changes has another name. */
const CACHE = 'public, max-age=31536000, immutable';

/** All that pages load, each under a name that tells what is in it. */
export function openAssets(files: ConsoleFiles): Assets {
  const names = new Map<string, string>();
  const assets = new Map<string, Asset>();
  const add = (name: string, type: string, text: string): void => {
    const body = Buffer.from(text);
    const fingerprint = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const named = name.replace(/(?=\.\w+$)/, `.${fingerprint}`);
    names.set(name, named);
    assets.set(named, { type, body });
  };
  const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
  const url = (name: string): string => {
    const named = names.get(name);
    if (named === undefined) throw new Error(`There is no asset ${name}.`);
    return ASSETS_PATH + named;
  };

  const images = (css: string): string =>
    css.replaceAll(/url\(\/assets\/images\/([\w-]+\.svg)\)/g, (_whole, name: string) => {
      const path = join(files.moj, 'assets', 'images', name);
      if (!existsSync(path)) return 'none';
      add(name, SVG, readFileSync(path, 'utf8'));
      return `url(${url(name)})`;
    });
  add('govuk-frontend.css', CSS, images(inOwnFont(read(files.govuk, 'govuk-frontend.min.css'))));
  add('moj-frontend.css', CSS, images(inOwnFont(read(files.moj, 'moj-frontend.min.css'))));
  add('console.css', CSS, read(files.own, 'console.css'));
  add('govuk-frontend.js', JS, withoutMap(read(files.govuk, 'govuk-frontend.min.js')));
  add('moj-frontend.js', JS, withoutMap(read(files.moj, 'moj-frontend.min.js')));
  add('console.js', JS, startScript(url('govuk-frontend.js'), url('moj-frontend.js')));
  add('icon.svg', SVG, read(files.own, 'icon.svg'));
  return { url, serve: (request) => serve(assets, request) };
}

function serve(assets: ReadonlyMap<string, Asset>, { url, headers }: ConsoleRequest): ConsoleResponse | null {
  const asset = assets.get(url.pathname.slice(ASSETS_PATH.length));
  if (asset === undefined) return null;
  const common = { 'content-type': asset.type, 'cache-control': CACHE, vary: 'accept-encoding' };
  return { status: 200, cookies: [], ...compressed(asset.body, headers, common) };
}

const compressedBefore = new WeakMap<Buffer, Map<string, Buffer>>();

function compressed(body: Buffer, asked: ConsoleRequest['headers'], headers: Record<string, string>) {
  const encoding = encodingFor(asked, ['br', 'gzip']);
  if (encoding === null) return { headers, body };
  const kept = compressedBefore.get(body) ?? new Map<string, Buffer>();
  compressedBefore.set(body, kept);
  const smaller = kept.get(encoding) ?? compressOnce(body, encoding);
  kept.set(encoding, smaller);
  return { headers: { ...headers, 'content-encoding': encoding }, body: smaller };
}

/** GDS Transport is for gov.uk alone: https://design-system.service.gov.uk/styles/font-override/ */
function inOwnFont(css: string): string {
  return withoutMap(css.replaceAll(/@font-face\{[^}]*\}/g, '').replaceAll('GDS Transport,', ''));
}

function withoutMap(text: string): string {
  return text.replace(/\n?(?:\/\/|\/\*)# ?sourceMappingURL=.*\s*$/, '');
}

/** What makes pages better where there is JavaScript. */
function startScript(govuk: string, moj: string): string {
  return `import { initAll } from '${govuk}';\nimport { initAll as initAllOfMoj } from '${moj}';\ninitAll();\ninitAllOfMoj();\n`;
}
