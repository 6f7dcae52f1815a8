import { type Zippable, zipSync } from 'fflate';

/** In every entry, whenever it was made: the earliest day that a zip can tell, so that the same files give the same bytes. */
const NO_TIME = '1980-01-01T00:00:00';

/** Files in one zip, in the order given. The same files give the same bytes, on any machine and in any time zone. */
export function bundleOf(files: readonly { readonly name: string; readonly body: Uint8Array }[]): Buffer {
  const entries = files.map(({ name, body }): [string, Zippable[string]] => [name, [body, { mtime: NO_TIME, os: 3 }]]);
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 9 }));
}
