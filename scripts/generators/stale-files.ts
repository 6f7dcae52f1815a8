import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from './generator.ts';

/** A committed file that is not what its generator would make today. */
export type StaleFile = {
  readonly path: string;
  readonly why: 'differs' | 'missing' | 'leftover';
};

export type Committed = {
  /** The folder that paths start from, usually the repository. */
  readonly root: string;
  /** Folders that hold generated files and nothing else. */
  readonly owned: readonly string[];
};

/** What must change for the committed files to be the generated ones; empty if nothing. */
export function staleFiles(generated: readonly GeneratedFile[], { root, owned }: Committed): readonly StaleFile[] {
  const made = new Set(generated.map(({ path }) => path));
  const leftovers = owned.flatMap((folder) => filesUnder(root, folder)).filter((path) => !made.has(path));
  return [
    ...generated.flatMap((file) => staleness(file, root)),
    ...leftovers.map((path) => ({ path, why: 'leftover' }) as const),
  ];
}

function staleness({ path, content }: GeneratedFile, root: string): readonly StaleFile[] {
  const file = join(root, path);
  if (!existsSync(file)) return [{ path, why: 'missing' }];
  return readFileSync(file, 'utf8') === content ? [] : [{ path, why: 'differs' }];
}

function filesUnder(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
