import { fileURLToPath } from 'node:url';
import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** The root of the repository: what `lambdas/…` starts from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const LOCK_FILE = `${ROOT}/package-lock.json`;

/** One minified ES module a function, with a source map, by the esbuild of node_modules: no Docker, no network. */
export const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  target: 'node24',
  minify: true,
  keepNames: false,
  sourceMap: true,
  sourcesContent: false,
  logLevel: LogLevel.WARNING,
  // The modules that packages offer to bundlers, before their CommonJS: a sixth smaller, a tenth faster to start, and
  // one graphql for all (two would refuse each other's types).
  mainFields: ['module', 'main'],
  // The SDK of the lock file, whole: what is tested is what runs, and Lambda's own changes without notice.
  externalModules: [],
  // A few packages are CommonJS still, and require what Node has built in.
  banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
};
