import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PAGES } from '../../console/pages/all.ts';
import { openChromium } from '../../local/testing/chromium.ts';
import { useNetwork } from '../support/network.ts';
import { crawl, smallNumbersOf } from './support/crawl.ts';
import { frozenSandbox, STAFF } from './support/frozen-sandbox.ts';
import { expectSound } from './support/sound.ts';
import { clickThrough, signIn, type Visitor } from './support/visitor.ts';

const network = useNetwork('2026-11-20', { sandbox: frozenSandbox });
let browser: Browser;
let drafter: Visitor;
let second: Visitor;
const at = (path: string): string => `${network.running.origin}${path}`;

beforeAll(async () => {
  browser = await openChromium();
  drafter = await signIn(browser, at('/console'), STAFF.drafter);
  second = await signIn(browser, at('/console'), STAFF.second);
});

afterAll(() => browser.close());

/** Follows the link that a page gives for looking again, until something is there. */
async function lookAgainUntil(page: Page, text: string): Promise<void> {
  for (;;) {
    if ((await page.locator('main').innerText()).includes(text)) return;
    await page.waitForTimeout(500);
    await page.reload();
  }
}

/** Practice, the rows of a file that everybody may have, the ends of bands, and what the attack has found of figures. */
function countsNoFamily(row: string, column: string): boolean {
  return (
    /^(?:Practice taken on|[Rr]ows|records_at_(?:least|most))$/.test(column) ||
    /^(?:Rows|Hidden figures that somebody tried to work out)$/.test(row)
  );
}

/** With the keyboard alone: to what has this name, and on. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      type Focused = { readonly innerText: string; readonly id: string } | null;
      const { activeElement } = (globalThis as unknown as { document: { activeElement: Focused } }).document;
      return [activeElement?.innerText.trim() ?? '', activeElement?.id ?? ''];
    });
    if (reached.includes(name)) return;
  }
  throw new Error(`The keyboard does not reach ${name}.`);
}

describe('a release, by two people in the console', () => {
  it('begins with nothing: the overview and the list say what to do', async () => {
    await drafter.page.goto(at('/console'));
    await drafter.page.getByText('No release has been published yet').waitFor();
    await expectSound(drafter);
    await drafter.page.getByRole('link', { name: 'Go to the releases' }).click();
    await drafter.page.getByText('There are no releases yet').waitFor();
    await expectSound(drafter);
  });

  it('is drafted of a snapshot with the keyboard alone, once all is filled in', async () => {
    const { page } = drafter;
    await page.goto(at('/console/releases/new'));
    await tabTo(page, 'Take a snapshot');
    await page.keyboard.press('Enter');
    await page.getByText('Snapshot asked for').waitFor();
    await expectSound(drafter);

    expect(await page.locator('.govuk-error-message').count()).toBe(0);
    await tabTo(page, 'Draft the release');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Enter a title' }).waitFor();
    await expectSound(drafter);
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByRole('link', { name: 'Enter a title' }).press('Enter');
    await page.keyboard.type('Invented figures');
    await tabTo(page, 'snapshotId');
    await page.keyboard.press('Space');
    // The newest is at the top; the one whose counts are known is the last.
    while (!(await page.getByRole('radio', { name: 'Records as of 20 November 2026' }).last().isChecked())) {
      await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, 'Draft the release');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Invented figures' }).waitFor();
    await expectSound(drafter);
  });

  it('is checked behind the page, and not for whoever drafted it to approve', async () => {
    const { page } = drafter;
    await lookAgainUntil(page, 'You drafted this release, so another person must approve it');
    await expectSound(drafter);
    expect(await page.getByRole('button', { name: 'Approve this release' }).count()).toBe(0);
    expect(await page.getByRole('row', { name: /All authorities together/ }).count()).toBeGreaterThan(0);
  });

  it('is refused to its drafter also where the form is sent all the same', async () => {
    const { page } = drafter;
    const csrf = await page.locator('form [name=_csrf]').first().inputValue();
    const answer = await page.request.post(page.url(), {
      form: { _csrf: csrf, action: 'approve', idempotencyKey: 'approve-by-hand', version: '1' },
      headers: { origin: network.running.origin },
    });
    expect(answer.status()).toBe(422);
    expect(await answer.text()).toContain('There is a problem');
  });

  it('is approved and published by a second person, and stands on the overview', async () => {
    const { page } = second;
    await page.goto(drafter.page.url());
    await page.getByRole('button', { name: 'Approve this release' }).click();
    await page.getByText('Release approved').waitFor();
    await expectSound(second);
    await lookAgainUntil(page, 'Publish this release');
    await expectSound(second);
    await page.getByRole('button', { name: 'Publish this release' }).click();
    await page.getByText('Release published').waitFor();
    await expectSound(second);

    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await page.getByRole('link', { name: 'Invented figures' }).waitFor();
    await expectSound(second);
    await page.getByLabel('Wave').selectOption({ index: 1 });
    await clickThrough(page.getByRole('button', { name: 'Apply filters' }));
    const narrowed = await page.getByRole('row').count();
    await page.getByLabel('Wave').selectOption({ index: 0 });
    await clickThrough(page.getByRole('button', { name: 'Apply filters' }));
    expect(await page.getByRole('row').count()).toBeGreaterThan(narrowed);
  });

  it('is seen by subject, drawn beside its table, with the range of statistical neighbours', async () => {
    const { page } = second;
    await page.goto(at('/console?wave=FFCP.WAVE_2'));
    await page.getByRole('link', { name: 'Timeliness' }).click();
    await expectSound(second);
    expect(await page.getByLabel('Wave').inputValue()).toBe('FFCP.WAVE_2');
    expect(await page.getByRole('img').count()).toBe(5);
    const panel = page.getByRole('img', { name: 'Referral to triage, in target' });
    expect(await panel.locator('rect').count()).toBe(2);
    expect(await panel.locator('path').count()).toBe(1);
    const row = await page.getByRole('row', { name: /^Beyond/ }).innerText();
    expect(row).toMatch(/63\.6%\s+its neighbours\s+64% to 66\.7%/);
    const file = await page.request.get(at('/console?view=timeliness&format=csv'));
    expect(await file.text()).toContain('Beyond,63.6%,64% to 66.7%');

    for (const view of ['section-31za', 'support', 'practice', 'quality']) {
      await page.goto(at(`/console?view=${view}`));
      expect(await page.locator('[aria-current=page]').last().innerText()).not.toBe('At a glance');
      await expectSound(second);
    }
    await page.getByRole('cell', { name: 'Too few to tell' }).first().waitFor();
    await page.goto(at('/console?view=nothing'));
    expect(await page.locator('[aria-current=page]').last().innerText()).toBe('At a glance');
  });

  it('stands on the page of an authority, beside its statistical neighbours', async () => {
    const { page } = second;
    await page.goto(at('/console/authorities'));
    await page.getByRole('link', { name: 'Nearby' }).click();
    await page.getByRole('link', { name: 'Invented figures' }).waitFor();
    await page.getByLabel('Financial year').selectOption({ index: 0 });
    await clickThrough(page.getByRole('button', { name: 'Show this year' }));
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([
      'Nearby',
      'Faraway',
      'All authorities together',
    ]);
    await expectSound(second);
  });

  it('has files, each with what was signed of it, and fetched by an address that no page holds', async () => {
    const { page } = second;
    await page.goto(drafter.page.url());
    await page.getByRole('link', { name: 'Its files' }).click();
    await page.getByRole('link', { name: 'fgdm_funnel.csv', exact: true }).waitFor();
    await expectSound(second);
    const list = await page.request.get(`${page.url()}?format=csv`);
    expect(await list.text()).toContain('manifest.json,application/json');
    await page.getByRole('link', { name: 'fgdm_funnel.csv', exact: true }).click();
    await page.getByRole('heading', { name: 'Its receipt' }).waitFor();
    await expectSound(second);
    const text = await page.locator('main').innerText();
    const sha256 = /[0-9a-f]{64}/.exec(text)?.[0];
    expect(text).toContain('"screener"');
    expect(text).toContain('which has signed since');
    expect(await page.content()).not.toContain('X-Amz-Signature');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download this file' }).click(),
    ]);
    expect(
      createHash('sha256')
        .update(await readFile(await file.path()))
        .digest('hex'),
    ).toBe(sha256);
    expect(second.complaints).toEqual([]);
  });

  it('is compared with what shall correct it, figure by figure', async () => {
    const { page } = drafter;
    const release = page.url();
    await page.goto(at('/console/releases/compare'));
    await page.getByText('There are no two releases to compare').waitFor();
    await page.goto(at('/console/releases/new'));
    await page.getByLabel('Title').fill('Corrected figures');
    await page.getByRole('radio', { name: 'Records as of 20 November 2026' }).last().check();
    await page.getByLabel('Which release does it correct?').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Draft the release' }).click();
    await lookAgainUntil(page, 'You drafted this release, so another person must approve it');
    await page.getByRole('link', { name: 'Compare it with the last one' }).click();
    await page.getByText('The later release corrects the earlier one').waitFor();
    await expectSound(drafter);
    const rows = page.getByRole('row');
    expect(await rows.filter({ hasText: 'Nothing changed' }).count()).toBe((await rows.count()) - 1);
    const file = await page.request.get(page.url().replace('?', '?format=csv&'));
    expect(await file.text()).toMatch(/2026 to 2027,Nearby,\S+,\S+,Same,/);
    await page.goto(release);
  });

  it('tells no record and no small number of families to anybody, on any page or in any file', async () => {
    for (const { page } of [drafter, second]) {
      const crawled = await crawl('/console', async (address) => {
        const answer = await page.request.get(at(address));
        return { status: answer.status(), text: await answer.text() };
      });
      expect(crawled.size).toBeGreaterThan(6);
      for (const [address, text] of crawled) {
        expect(text).not.toMatch(/fgdm_[A-Z0-9]{8}_|\bLA-?\d|laChildId/);
        const told = smallNumbersOf(text).filter(({ row, column }) => !countsNoFamily(row, column));
        expect({ address, told }).toEqual({ address, told: [] });
      }
    }
  });

  it('is withdrawn with a notice, which stands where it is read', async () => {
    const { page } = second;
    await page.goto(drafter.page.url());
    await page.getByRole('link', { name: 'Withdraw this release' }).click();
    await expectSound(second);
    await page.getByRole('button', { name: 'Withdraw this release' }).click();
    await page.getByRole('link', { name: 'Enter why the release is not to be used' }).waitFor();
    await expectSound(second);
    await page.getByLabel('Why is it not to be used?').fill('Made to be shown and nothing else.');
    await page.getByRole('button', { name: 'Withdraw this release' }).click();
    await page.getByText('This release is not to be used: Made to be shown').waitFor();
    await expectSound(second);
    expect(network.failures).toEqual([]);
  });

  it('has been through every page of releases', () => {
    const here = new URL(drafter.page.url()).pathname;
    const files = [`${here}/files`, `${here}/files/fgdm_funnel.csv`];
    const own = ['', '/new', '/compare'].map((rest) => `/console/releases${rest}`);
    const walked = [here, `${here}/withdraw`, ...files, '/console', ...own];
    const open = PAGES.filter(
      ({ path }) => path === '/console' || /^\/console\/releases(?!\/(?:projects|extracts))/.test(path),
    ).map(({ path }) => new URLPattern({ pathname: path }));
    expect(
      open.filter((pattern) => !walked.some((pathname) => pattern.test({ pathname }))).map(({ pathname }) => pathname),
    ).toEqual([]);
  });
});
