import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);
const UNPACK = join(import.meta.dirname, 'unpack-chromium.ts');
const PACKAGES = join(import.meta.dirname, '..', '..', 'node_modules');
const PACKAGE = join(PACKAGES, '@sparticuz', 'chromium', 'package.json');
/** Where tools keep what they can make again: another user of the machine has one of their own. */
const KEPT = join(PACKAGES, '.cache');

/** A real Chromium, all of it from npm packages: the libraries that a small machine lacks come with it. */
export async function openChromium(): Promise<Browser> {
  const folder = await unpackedFolder();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--headless=shell'],
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  });
}

/**
 * The folder is there whole or not at all: Chromium is unpacked beside it and then takes its name, as others may do the
 * same at once, or be ended in the middle.
 */
async function unpackedFolder(): Promise<string> {
  const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { readonly version: string };
  const folder = join(KEPT, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(KEPT, { recursive: true });
  const made = await mkdtemp(`${folder}-`);
  await run(process.execPath, [UNPACK], { env: { ...process.env, TMPDIR: made } });
  await nameFonts(made, folder);
  try {
    await rename(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    // Somebody else was first.
    await rm(made, { recursive: true });
  }
  return folder;
}

/** The package's own list of fonts knows them in /tmp alone. */
async function nameFonts(made: string, folder: string): Promise<void> {
  const list = join(made, 'fonts', 'fonts.conf');
  await writeFile(list, (await readFile(list, 'utf8')).replaceAll('/tmp/', `${folder}/`));
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
