import { existsSync, globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeExport } from '../../local/sandbox/loading/export-files.ts';
import { importFile } from '../../local/sandbox/loading/import-file.ts';
import { sandboxItems } from '../../local/sandbox/loading/sandbox-items.ts';
import type { SandboxChoice } from '../../local/sandbox-contract.ts';
import type { AttributeMap } from '../../platform/table/item.ts';
import { fingerprintOfSources } from './fingerprint.ts';
import { type Known, knownOf } from './known.ts';

export const TABLE_NAME = 'families-first-network';

const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'bench');

/** Conferences of each authority that the measurements ask for. */
const SAMPLE = 300;

export type DataFile = {
  /** The engine's own file. Not to be written to: copy it. */
  readonly path: string;
  /** Conferences spread evenly over the network. */
  readonly known: readonly Known[];
};

/** The sandbox in the size that is chosen: made the first time, and kept until the code that makes it changes. */
export async function dataFile(choice: SandboxChoice, note: (text: string) => void): Promise<DataFile> {
  const network = `${choice.seed}-${choice.conferencesPerAuthority}`;
  const kept = join(CACHE, `${network}-${fingerprintOfSources()}`);
  const path = join(kept, 'table.sqlite');
  if (!existsSync(kept)) {
    note(`making the network of 12 × ${choice.conferencesPerAuthority.toLocaleString('en-GB')} conferences`);
    for (const old of globSync(`${network}-*`, { cwd: CACHE })) await rm(join(CACHE, old), { recursive: true });
    await mkdir(CACHE, { recursive: true });
    const folder = await mkdtemp(join(CACHE, 'loading-'));
    await make(choice, folder).catch(async (error: unknown) => {
      await rm(folder, { recursive: true });
      throw error;
    });
    await rename(folder, kept);
  }
  return { path, known: JSON.parse(await readFile(join(kept, 'known.json'), 'utf8')) as readonly Known[] };
}

async function make(choice: SandboxChoice, folder: string): Promise<void> {
  const known: Known[] = [];
  const { signal } = new AbortController();
  const files = await writeExport(folder, TABLE_NAME, { groups: noting(sandboxItems(choice), known), signal });
  await importFile(files, join(folder, 'table.sqlite'), signal);
  await rm(files.source, { recursive: true });
  const every = Math.max(1, Math.floor(choice.conferencesPerAuthority / SAMPLE));
  await writeFile(join(folder, 'known.json'), JSON.stringify(known.filter((_, index) => index % every === 0)));
}

async function* noting(
  groups: AsyncIterable<readonly AttributeMap[]>,
  known: Known[],
): AsyncGenerator<readonly AttributeMap[]> {
  for await (const group of groups) {
    known.push(...group.map(knownOf).filter((conference) => conference !== null));
    yield group;
  }
}
