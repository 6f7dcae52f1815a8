import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** All that a measured network is made by. */
const SOURCES = [
  'bench/network/*.ts',
  'contexts/**/*.ts',
  'local/sandbox/**/*.ts',
  'platform/{table,journal,dates}/*.ts',
];

/** Changes when anything does that the data are made by, so that data made by older code are not measured. */
export function fingerprintOfSources(): string {
  const hash = createHash('sha256');
  const paths = globSync(SOURCES, { cwd: ROOT }).filter((path) => !/[.]test[.]ts$|\/testing\//.test(path));
  for (const path of paths.sort()) hash.update(path).update(readFileSync(join(ROOT, path)));
  return hash.digest('base64url').slice(0, 16);
}
