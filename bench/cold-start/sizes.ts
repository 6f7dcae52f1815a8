import { join } from 'node:path';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';

/** Bytes. */
export type Size = {
  /** The module and the chunks that it imports as it starts. */
  readonly starting: number;
  /** The same, packed. */
  readonly gzipped: number;
  /** Chunks that are imported at need. */
  readonly atNeed: number;
};

/** A package, or a folder of ours, and its bytes in what is imported as the function starts. */
export type Contributor = { readonly name: string; readonly bytes: number };

type Output = Metafile['outputs'][string];

/** @param root what the paths of the metafile start from. */
export function sizeOf({ outputs }: Metafile, root: string): Size {
  const all = Object.keys(outputs).filter((path) => path.endsWith('.mjs'));
  const starting = startingChunks(outputs);
  const bytesOf = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
  return {
    starting: bytesOf(starting),
    gzipped: starting.reduce((sum, path) => sum + gzipSync(readFileSync(join(root, path))).length, 0),
    atNeed: bytesOf(all) - bytesOf(starting),
  };
}

export function contributors({ outputs }: Metafile): readonly Contributor[] {
  const sums = new Map<string, number>();
  for (const path of startingChunks(outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[path]?.inputs ?? {})) {
      const name = ownerOf(input);
      sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
    }
  }
  return [...sums].map(([name, bytes]) => ({ name, bytes })).toSorted((one, other) => other.bytes - one.bytes);
}

/** The entry and what it imports by a statement, and so on. */
function startingChunks(outputs: Metafile['outputs']): readonly string[] {
  const reached = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint?.endsWith('/handler.ts')));
  for (const path of reached) for (const next of importedBy(outputs[path])) reached.add(next);
  return [...reached];
}

function importedBy(output: Output | undefined): readonly string[] {
  const statements = output?.imports.filter(({ kind, external }) => kind === 'import-statement' && external !== true);
  return statements?.map(({ path }) => path) ?? [];
}

function ownerOf(input: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input) ?? [];
  return name ?? input.split('/').slice(0, 2).join('/');
}

/** Of all files in a folder. */
export function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
