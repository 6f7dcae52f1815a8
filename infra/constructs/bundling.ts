import { copyFileSync, cpSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AssetHashType, DockerImage } from 'aws-cdk-lib/core';
import { buildSync, type Metafile } from 'esbuild';
import { BUNDLED_FILES, BUNDLED_FOLDER } from '../../console/files.ts';
import { addCompileCache, runsWhereItIsBuilt } from './compile-cache.ts';

/** The root of the repository: what `lambdas/…` starts from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** A module that exports a handler, from the root of the repository. */
export type Entry = `${string}/handler.ts`;

/**
 * Plugins that server.ts switches off. If one were wanted after all, its import would fail as the function starts, and
 * infra/bundles.test.ts with it.
 */
const LEFT_OUT: string[] = [
  '*/plugin/cacheControl/index.js',
  '*/plugin/disableSuggestions/index.js',
  '*/plugin/inlineTrace/index.js',
  '*/plugin/landingPage/default/index.js',
  '*/plugin/schemaReporting/index.js',
  '*/plugin/usageReporting/index.js',
];

/** What libraries import, and has a cheaper stand-in here: much of it is not used at all. */
const INSTEAD = {
  http: `${ROOT}/infra/constructs/in-bundles/http.ts`,
  'node:http': `${ROOT}/infra/constructs/in-bundles/http.ts`,
  '@aws-sdk/credential-provider-node': `${ROOT}/infra/constructs/in-bundles/credential-provider-node.ts`,
  '@graphql-tools/schema': `${ROOT}/infra/constructs/in-bundles/schema-tools.ts`,
  '@apollo/utils.createhash': `${ROOT}/infra/constructs/in-bundles/create-hash.ts`,
};

/** What protects releases loads the solver, which looks for its WebAssembly beside itself. */
const SOLVES: Entry = 'lambdas/snapshots/handler.ts';
const SOLVED_BY = 'node_modules/highs/build/highs.wasm';

const SHOWS: Entry = 'lambdas/console/handler.ts';
/** Of the frontends, what pages are made of and load: not their sources. */
const SHOWN = /(?:[.]njk|[.]svg|[.]css|-frontend[.]min[.](?:css|js))$/;

export type Bundle = {
  /** The names that the module exports. */
  readonly exported: readonly string[];
  readonly metafile: Metafile;
};

/**
 * One minified ES module a function, with a source map, by the esbuild of node_modules: no Docker, no network. Beside
 * it, in chunks of their own, lies what it imports at need: read by no cold start that does not need it.
 */
export function bundleFunction(entry: Entry, folder: string): Bundle {
  const { metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
    // The modules that packages offer to bundlers, before their CommonJS: a sixth smaller, a tenth faster to start, and
    // one graphql for all (two would refuse each other's types).
    mainFields: ['module', 'main'],
    // All else is bundled, the SDK of the lock file too: what is tested is what runs, and Lambda's own changes without
    // notice.
    external: LEFT_OUT,
    alias: INSTEAD,
    // A few packages are CommonJS still, and require what Node has built in.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  if (entry === SHOWS) copyShown(`${folder}/${BUNDLED_FOLDER}`);
  if (entry === SOLVES) copyFileSync(`${ROOT}/${SOLVED_BY}`, `${folder}/highs.wasm`);
  const exported = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === entry)?.exports ?? [];
  return { exported, metafile };
}

/** Views, styles and scripts, which the console reads as files. */
function copyShown(to: string): void {
  for (const [name, from] of Object.entries(BUNDLED_FILES)) {
    const filter = (path: string): boolean => statSync(path).isDirectory() || SHOWN.test(path);
    cpSync(`${ROOT}/${from}`, `${to}/${name}`, { recursive: true, filter });
  }
}

/** What is deployed: the bundle, with V8's compile cache where this machine can make one for Lambda. */
export function bundledCode(entry: Entry): Code {
  // CDK bundles a folder once, however many functions start from it.
  return Code.fromAsset(dirname(`${ROOT}/${entry}`), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('never-used'),
      local: {
        tryBundle(folder) {
          const { exported } = bundleFunction(entry, folder);
          if (runsWhereItIsBuilt()) addCompileCache(folder, exported);
          return true;
        },
      },
    },
  });
}
