import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SandboxFileTarget } from '../../sandbox-contract.ts';
import { writeExport } from './export-files.ts';
import { importFile } from './import-file.ts';
import { loadingProgress } from './loading-progress.ts';
import { sandboxItems } from './sandbox-items.ts';

/**
 * Makes the embedded engine's data file by an import, five times as fast as writing through the engine. The file
 * appears whole or not at all: an interrupted making leaves nothing that the next would trip over.
 */
export async function makeDataFile(target: SandboxFileTarget): Promise<void> {
  const { dataFile, tableName, signal } = target;
  const folder = join(dirname(dataFile), 'loading');
  const output = join(folder, 'table.sqlite');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const progress = loadingProgress(target, folder);
  try {
    const groups = sandboxItems({ ...target, onConference: progress.conference });
    const files = await writeExport(folder, tableName, { groups, signal });
    progress.importing();
    await importFile(files, output, signal);
    await rename(output, dataFile);
  } finally {
    progress.stop();
    await rm(folder, { recursive: true, force: true });
  }
  progress.done();
}
