import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The SDL as it is written, and not as it was when graphql/generated/ was last made: so one `npm run generate` is enough.
 *
 * @param folder its `.graphql` files, by name
 */
export function writtenSdl(folder = 'graphql'): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files
    .toSorted((one, other) => one.localeCompare(other, 'en'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
