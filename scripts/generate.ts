/**
 * Makes every generated file anew.
 *
 *     npm run generate          writes them, and removes what no generator makes any more
 *     npm run check:generated   writes nothing; names each file that is not as generated, and exits with 1
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generators } from './generators/all.ts';
import { type StaleFile, staleFiles } from './generators/stale-files.ts';

const reasons: Record<StaleFile['why'], string> = {
  differs: 'is not what its generator makes from the sources as they are now',
  missing: 'is missing',
  leftover: 'is made by no generator any more',
};

const generated = (await Promise.all(generators.map(({ generate }) => generate()))).flat();
const stale = staleFiles(generated, { root: process.cwd(), owned: generators.flatMap(({ owns }) => owns) });

if (process.argv.includes('--check')) check();
else write();

function check(): void {
  if (stale.length === 0) {
    console.log(`Generated files are up to date (${generated.length} files).`);
    return;
  }
  for (const { path, why } of stale) console.error(`${path} ${reasons[why]}.`);
  console.error('Run `npm run generate`, read the difference, and commit it.');
  process.exitCode = 1;
}

function write(): void {
  for (const { path, content } of generated) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  for (const { path, why } of stale) {
    if (why === 'leftover') rmSync(path);
    console.log(`${why === 'leftover' ? 'removed' : 'wrote'} ${path}`);
  }
  if (stale.length === 0) console.log('Nothing changed.');
}
