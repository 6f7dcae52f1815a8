import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromiumPackage, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const PACKAGE_FILES = join(import.meta.dirname, '..', '..', 'node_modules', '@sparticuz', 'chromium', 'bin');

/** A real Chromium, all of it from npm packages: the libraries that a small machine lacks come with it. */
export async function openChromium(): Promise<Browser> {
  await inflate(join(PACKAGE_FILES, 'al2023.tar.br'));
  return chromium.launch({
    executablePath: await chromiumPackage.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--headless=shell'],
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
      FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
    },
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
