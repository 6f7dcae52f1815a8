import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { firstQuery } from '../first-query.ts';

const SOURCES = join(import.meta.dirname, 'browser');

/** What is bundled: when one of them changes, the bundle is made anew. */
const PACKAGES = ['graphiql', '@graphiql/toolkit', 'monaco-editor', 'monaco-graphql', 'react', 'react-dom', 'esbuild'];

const WORKERS = {
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
};

/**
 * The folder with GraphiQL's script, styles, fonts and workers, bundled from the installed packages: in about three
 * seconds the first time, and found ready from then on.
 *
 * @param cacheFolder made if need be
 */
export async function bundleGraphiql(cacheFolder: string): Promise<string> {
  const folder = join(cacheFolder, `graphiql-${await fingerprint()}`);
  if (await isThere(folder)) return folder;

  await mkdir(cacheFolder, { recursive: true });
  const unfinished = join(cacheFolder, `unfinished-${randomBytes(6).toString('hex')}`);
  try {
    await bundleInto(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process has made the same bundle meanwhile.
    if (!(await isThere(folder))) throw error;
  }
  return folder;
}

async function bundleInto(outdir: string): Promise<void> {
  // Loaded only when there is something to bundle.
  const { build, stop } = await import('esbuild');
  const shared = { bundle: true, minify: true, outdir, logLevel: 'error', legalComments: 'none' } as const;
  await build({
    ...shared,
    entryPoints: [join(SOURCES, 'page.tsx')],
    format: 'esm',
    splitting: true,
    loader: { '.graphql': 'text', '.ttf': 'file', '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: join(SOURCES, 'tsconfig.json'),
  });
  await build({ ...shared, entryPoints: WORKERS, format: 'iife', absWorkingDir: SOURCES });
  // esbuild leaves a process of its own waiting for more.
  await stop();
}

async function fingerprint(): Promise<string> {
  const require = createRequire(import.meta.url);
  const hash = createHash('sha256');
  for (const name of PACKAGES) hash.update(await readFile(require.resolve(`${name}/package.json`)));
  for (const file of await readdir(SOURCES)) hash.update(await readFile(join(SOURCES, file)));
  hash.update(firstQuery);
  return hash.digest('hex').slice(0, 16);
}

async function isThere(folder: string): Promise<boolean> {
  try {
    await readdir(folder);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
