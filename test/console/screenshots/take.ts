import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openChromium } from '../../../local/testing/chromium.ts';
import { addressesOf } from '../support/addresses.ts';
import { crawl } from '../support/crawl.ts';
import { startPublished } from '../support/published-network.ts';
import { signIn } from '../support/visitor.ts';

/** `npm run screenshots`: shows the main pages of the console in `docs/screenshots/`, over the sandbox and a release of it. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'docs', 'screenshots');
const CONFERENCES = 50;
const WINDOW = { width: 1100, height: 900 };
/** Pixels: what is further down is as what is above. */
const MOST_HIGH = 1_600;

/** By their paths: the main pages, and one of each kind that others lead to. */
const SHOWN: Readonly<Record<string, string>> = {
  '/console': 'network',
  '/console/authorities/:id': 'authority',
  '/console/onboarding/:authority': 'onboarding',
  '/console/learning': 'learning',
  '/console/learning/loops/:id': 'loop',
  '/console/releases/:id': 'release',
  '/console/money': 'money',
  '/console/audit': 'audit',
  '/console/service': 'service',
};

console.log('Making a release of the sandbox: some minutes');
const network = await startPublished(CONFERENCES);
const browser = await openChromium();
try {
  const { origin } = network.running;
  const { page } = await signIn(browser, `${origin}/console`, 'Programme administrator', { viewport: WINDOW });
  const crawled = await crawl('/console', async (address) => {
    const answer = await page.request.get(`${origin}${address}`);
    return { status: answer.status(), text: await answer.text() };
  });
  await mkdir(FOLDER, { recursive: true });
  for (const old of await readdir(FOLDER)) await rm(join(FOLDER, old));
  for (const { page: shown, address } of addressesOf(crawled)) {
    const name = SHOWN[shown.path];
    if (name === undefined) continue;
    await page.goto(`${origin}${address}`);
    const height = Math.min(MOST_HIGH, (await page.locator('body').boundingBox())?.height ?? WINDOW.height);
    const clip = { x: 0, y: 0, width: WINDOW.width, height };
    await writeFile(join(FOLDER, `${name}.png`), await page.screenshot({ fullPage: true, clip }));
    console.log(`${name}.png shows ${address.replace(/[?].*$/, '')}`);
  }
} finally {
  await browser.close();
  await network.stop();
}
