import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from './constructs/bundling.ts';
import { runsWhereItIsBuilt } from './constructs/compile-cache.ts';

/** Bundling the functions on a busy machine. */
const SYNTH_MILLISECONDS = 120_000;
/**
 * A little above what the API loads as it starts: graphql, the SDL without descriptions, the SDK, the contexts. Of the
 * SDK also 27 kB that only S3 and SQS use, which are loaded at need: a bundler cannot part what shares an index.
 */
const MOST_BYTES = 1_220_000;

/** As Lambda's, save that the hash key itself stands for the secret that would be fetched. */
const ENVIRONMENT = {
  AWS_REGION: 'eu-west-2',
  STAGE: 'test',
  TABLE_NAME: 'any',
  HASH_KEY: 'a fictional key of 32 characters',
  TOKEN_ISSUER: 'https://issuer.example.org',
  TOKEN_JWKS_URI: 'https://issuer.example.org/keys.json',
  IDENTITY_PROVIDER: 'cognito',
  USER_POOL_ID: 'eu-west-2_fictional',
  TENANT_ROLE_ARN: 'arn:aws:iam::111122223333:role/fictional-tenant',
  LOOK_ROLE_ARN: 'arn:aws:iam::111122223333:role/fictional-look',
  NETWORK_ROLE_ARN: 'arn:aws:iam::111122223333:role/fictional-network',
  WEBHOOK_KEY_ARN: 'arn:aws:kms:eu-west-2:000000000000:key/webhooks',
  FILES_BUCKET: 'fictional',
  ATTACHMENTS_BUCKET: 'fictional',
  EXTRACTS_BUCKET: 'fictional',
  RELEASES_BUCKET: 'fictional',
  RECEIPT_KEY_ARN: 'arn:aws:kms:eu-west-2:111122223333:key/fictional',
  CODE_VERSION: '0.0.0-fictional',
  EXTRACT_KEY_ARN: 'arn:aws:kms:eu-west-2:111122223333:key/fictional',
  IMPORT_QUEUE_URL: 'https://sqs.eu-west-2.amazonaws.com/111122223333/fictional',
  SIGNING_KEY_ARN: 'arn:aws:kms:eu-west-2:111122223333:key/fictional',
};

const run = promisify(execFile);

type Bundle = { readonly handler: string; readonly folder: string; readonly uses: readonly string[] };
type Template = {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties: FunctionProperties }>>;
};
type FunctionProperties = {
  readonly Handler: string;
  readonly Code: { readonly S3Key: string };
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
};

let folder: string;
let bundles: readonly Bundle[];

/** As on a machine with no account: no credentials, no settings of a user, and nobody at the other end of a proxy. */
async function synthesiseAlone(): Promise<void> {
  const nowhere = 'http://127.0.0.1:9';
  await run('cdk', ['synth', '--quiet', '--output', folder], {
    cwd: ROOT,
    env: {
      PATH: `${ROOT}/node_modules/.bin:${process.env['PATH'] ?? ''}`,
      HOME: folder,
      HTTPS_PROXY: nowhere,
      HTTP_PROXY: nowhere,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synth-'));
  await synthesiseAlone();
  const text = await readFile(join(folder, 'families-first-test-api.template.json'), 'utf8');
  bundles = Object.values((JSON.parse(text) as Template).Resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Properties }) => ({
      handler: Properties.Handler,
      uses: Object.keys(Properties.Environment.Variables),
      folder: join(folder, `asset.${Properties.Code.S3Key.replace(/\.zip$/, '')}`),
    }));
}, SYNTH_MILLISECONDS);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const moduleOf = (bundle: Bundle): string => join(bundle.folder, 'index.mjs');

/** Of all its modules. */
async function sourcesOf({ folder: from }: Bundle): Promise<readonly string[]> {
  const maps = (await readdir(from)).filter((name) => name.endsWith('.map'));
  const texts = await Promise.all(maps.map((name) => readFile(join(from, name), 'utf8')));
  return texts.flatMap((text) => (JSON.parse(text) as { sources: string[] }).sources);
}

/** The module, and what it imports by a statement, and so on. */
async function loadedAtStart(path: string, known = new Set<string>()): Promise<ReadonlySet<string>> {
  if (known.has(path)) return known;
  known.add(path);
  const text = await readFile(path, 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:from|import)"\.\/([\w-]+\.mjs)"/g)) {
    await loadedAtStart(join(path, '..', name), known);
  }
  return known;
}

describe('cdk synth, with no account and no network', () => {
  it('makes a template of each stack', async () => {
    const files = await readdir(folder);

    expect(files.filter((name) => name.endsWith('.template.json')).sort()).toEqual([
      'families-first-test-api.template.json',
      'families-first-test-data.template.json',
      'families-first-test-identity.template.json',
    ]);
  });
});

describe('the bundle of every function', () => {
  it('is modules and their source maps, and where it was built for Lambda V8’s cache of them', async () => {
    expect(bundles).toHaveLength(13);
    for (const bundle of bundles) {
      const names = await readdir(bundle.folder);
      const modules = names.filter((name) => name.endsWith('.mjs'));

      expect(names.includes('compile-cache')).toBe(runsWhereItIsBuilt());
      expect(modules).toContain('index.mjs');
      for (const name of names) expect(name).toMatch(/^(?:[\w-]+\.mjs(?:\.map)?|compile-cache|highs\.wasm)$/);
    }
  });

  it('has the solver beside it where releases are protected, and nowhere else', async () => {
    const files = await Promise.all(bundles.map(({ folder: own }) => readdir(own)));
    expect(files.filter((names) => names.includes('highs.wasm'))).toHaveLength(1);
  });

  it('has nothing of what its function never uses: usage reports, tools for other schemas, another hash', async () => {
    for (const bundle of bundles) {
      const sources = await sourcesOf(bundle);

      expect(sources.filter((path) => /usage-reporting|graphql-tools|protobuf|sha\.js/.test(path))).toEqual([]);
    }
  });

  it('starts, and exports what Lambda is told to invoke', async () => {
    for (const bundle of bundles) {
      const script = `import(process.argv[1]).then((module) => console.log(Object.keys(module).join()))`;
      const { stdout } = await run(process.execPath, ['--eval', script, moduleOf(bundle)], { env: ENVIRONMENT });

      expect(stdout.trim().split(',')).toContain(bundle.handler.replace('index.', ''));
    }
  });

  it('is small enough to start fast', async () => {
    for (const bundle of bundles) {
      const files = await loadedAtStart(moduleOf(bundle));
      const sizes = await Promise.all([...files].map(async (path) => (await stat(path)).size));

      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
    }
  });

  it('has no second copy of graphql, which would refuse the types of the first', async () => {
    for (const bundle of bundles) {
      const sources = await sourcesOf(bundle);

      expect(sources.filter((path) => /graphql\/type\/definition\.m?js$/.test(path)).length).toBeLessThanOrEqual(1);
    }
  });
});

describe('the bundle of the API', () => {
  it('answers that it is well', async () => {
    const api = bundles.find(({ uses }) => uses.includes('TENANT_ROLE_ARN'))!;
    const script = `import(process.argv[1])
      .then(({ handler }) => handler({ path: '/health', httpMethod: 'GET', headers: {} }, {}))
      .then(({ statusCode }) => console.log(statusCode))`;
    const { stdout } = await run(process.execPath, ['--eval', script, moduleOf(api)], { env: ENVIRONMENT });

    expect(stdout.trim()).toBe('200');
  });
});
