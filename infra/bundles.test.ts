import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from './constructs/bundling.ts';

/** Bundling three functions on a busy machine. */
const SYNTH_MILLISECONDS = 120_000;
/** Far above what they are (1.3 MB with graphql and the SDK), far below what is slow to start. */
const MOST_BYTES = 3_000_000;

type Bundle = { readonly handler: string; readonly folder: string };
type Template = {
  readonly Resources: Readonly<
    Record<string, { readonly Type: string; readonly Properties: { Handler: string; Code: { S3Key: string } } }>
  >;
};

let folder: string;
let bundles: readonly Bundle[];

/** As on a machine with no account: no credentials, no settings of a user, and nobody at the other end of a proxy. */
async function synthesiseAlone(): Promise<void> {
  const nowhere = 'http://127.0.0.1:9';
  await promisify(execFile)('cdk', ['synth', '--quiet', '--output', folder], {
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
      folder: join(folder, `asset.${Properties.Code.S3Key.replace(/\.zip$/, '')}`),
    }));
}, SYNTH_MILLISECONDS);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const moduleOf = (bundle: Bundle): string => join(bundle.folder, 'index.mjs');

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
  it('is one module and its source map', async () => {
    expect(bundles).toHaveLength(3);
    for (const bundle of bundles) {
      expect((await readdir(bundle.folder)).sort()).toEqual(['index.mjs', 'index.mjs.map']);
    }
  });

  it('exports what Lambda is told to invoke', async () => {
    for (const bundle of bundles) {
      const exported = /export\{([^}]*)\};?\s*(\/\/# sourceMappingURL.*)?\s*$/.exec(
        await readFile(moduleOf(bundle), 'utf8'),
      );
      const names = exported?.[1]?.split(',').map((name) => name.split(' as ').at(-1));

      expect(names).toContain(bundle.handler.replace('index.', ''));
    }
  });

  it('is small enough to start fast', async () => {
    for (const bundle of bundles) expect((await stat(moduleOf(bundle))).size).toBeLessThan(MOST_BYTES);
  });

  it('has no second copy of graphql, which would refuse the types of the first', async () => {
    for (const bundle of bundles) {
      const { sources } = JSON.parse(await readFile(`${moduleOf(bundle)}.map`, 'utf8')) as { sources: string[] };

      expect(sources.filter((path) => /graphql\/type\/definition\.m?js$/.test(path)).length).toBeLessThanOrEqual(1);
    }
  });
});
