import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Lambda runs: see house-function.ts. */
const TARGET = { platform: 'linux', arch: 'arm64', major: '24' } as const;

/** The folder of the archive that holds the cache, and of the temporary folder through which Node is led to it. */
export const CACHE = 'compile-cache';

/**
 * V8 takes a cache only from a build like its own: the same version, processor and flags. So one that was made on
 * another machine would be carried and never read.
 */
export function runsWhereItIsBuilt(): boolean {
  const [major] = process.versions.node.split('.');
  return process.platform === TARGET.platform && process.arch === TARGET.arch && major === TARGET.major;
}

/**
 * Starts the bundle once in a folder like Lambda's, and puts what V8 has compiled beside it. What Node finds unfit (it
 * names the folder by its version, processor and V8, and V8 checks each entry again) is compiled as if there were none.
 */
export function addCompileCache(folder: string, exported: readonly string[]): void {
  renameSync(join(folder, 'index.mjs'), join(folder, 'function.mjs'));
  mkdirSync(join(folder, CACHE));
  writeFileSync(join(folder, 'index.mjs'), entryModule(exported));

  const root = mkdtempSync(join(tmpdir(), 'cache-'));
  try {
    const [task, temporary] = [join(root, 'var', 'task'), join(root, 'tmp')];
    cpSync(folder, task, { recursive: true });
    mkdirSync(temporary);
    const start = `await import(process.argv[1]); process.exit();`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', start, join(task, 'index.mjs')], {
      env: { ...ENVIRONMENT, TMPDIR: temporary },
    });
    for (const made of readdirSync(join(temporary, CACHE))) {
      cpSync(join(temporary, CACHE, made), join(folder, CACHE, withoutUser(made)), { recursive: true });
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Node names a folder of its cache by the user as well, and nobody knows the user as whom Lambda will run. */
function withoutUser(made: string): string {
  return made.replace(/-\d+$/, '');
}

/**
 * What Lambda imports. Node reads a cache from a folder of the user's own: a link in the temporary folder leads to the
 * one in the archive. `portable` makes entries go by the way from there to the bundle, not by where it was compiled.
 */
function entryModule(exported: readonly string[]): string {
  return `import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
const [shipped, directory] = [import.meta.dirname + '/${CACHE}', tmpdir() + '/${CACHE}'];
try {
  mkdirSync(directory);
  for (const made of readdirSync(shipped)) symlinkSync(shipped + '/' + made, directory + '/' + made + '-' + process.getuid());
  enableCompileCache({ directory, portable: true });
} catch {
  // Without it the function starts the slower, and that is all.
}
export const { ${exported.join(', ')} } = await import('./function.mjs');
`;
}

/** As Lambda's, with nobody at the other end: enough to start. */
const ENVIRONMENT = {
  AWS_REGION: 'eu-west-2',
  STAGE: 'test',
  TABLE_NAME: 'any',
  DYNAMODB_ENDPOINT: 'http://127.0.0.1:9',
  HASH_KEY: 'a fictional key of 32 characters',
  TOKEN_ISSUER: 'http://127.0.0.1:9',
  TOKEN_JWKS_URI: 'http://127.0.0.1:9/keys.json',
  IDENTITY_PROVIDER: 'cognito',
  USER_POOL_ID: 'eu-west-2_fictional',
  TENANT_ROLE_ARN: 'arn:aws:iam::111122223333:role/fictional-tenant',
  LOOK_ROLE_ARN: 'arn:aws:iam::111122223333:role/fictional-look',
  NETWORK_ROLE_ARN: 'arn:aws:iam::111122223333:role/fictional-network',
  WEBHOOK_KEY_ARN: 'arn:aws:kms:eu-west-2:000000000000:key/webhooks',
  SIGNING_KEY_ARN: 'arn:aws:kms:eu-west-2:111122223333:key/fictional',
};
