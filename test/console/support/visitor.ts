import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Milliseconds, less than jest gives a test, so that what is waited for in vain is named. */
const PATIENCE = 110_000;
const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export type Visitor = {
  readonly page: Page;
  /** What the browser complained of: errors of scripts, and what the content security policy stopped. */
  readonly complaints: readonly string[];
  readonly leave: () => Promise<void>;
};

/** A browser of their own, signed in as whoever has this label on the provider's page. */
export async function signIn(
  browser: Browser,
  start: string,
  who: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const visitor = await visit(browser, options);
  await visitor.page.goto(start);
  await chooseWho(visitor.page, who);
  return visitor;
}

export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // Pages of 403 and 404 are answered so on purpose.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  return { page, complaints, leave: () => context.close() };
}

/** Clicks what leads to another page, and waits until that is there: what is read next is read of it. */
export async function clickThrough(link: Locator): Promise<void> {
  const page = link.page();
  await Promise.all([page.waitForEvent('framenavigated'), link.click()]);
  await page.waitForLoadState();
}

export async function chooseWho(page: Page, who: string): Promise<void> {
  await page.getByLabel(who, { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** What axe finds on the page against WCAG 2.2 AA: each rule, and where. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } };
    type AxeResult = { violations: { id: string; nodes: { target: unknown }[] }[] };
    const found = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return found.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`);
  }, WCAG_2_2_AA);
}

/** CSS pixels by which the page is wider than its window: it scrolls sideways if there are any. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = (globalThis as unknown as { document: { documentElement: Sizes } }).document
      .documentElement;
    type Sizes = { scrollWidth: number; clientWidth: number };
    return scrollWidth - clientWidth;
  });
}
