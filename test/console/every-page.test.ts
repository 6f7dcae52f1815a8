import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Page } from '../../console/page.ts';
import { PAGES } from '../../console/pages/all.ts';
import { registrySandbox } from '../../local/testing/registry-sandbox.ts';
import { openChromium } from '../../local/testing/chromium.ts';
import { MAY_DO, type Permission } from '../../platform/actor/permissions.ts';
import { useNetwork } from '../support/network.ts';
import { overflow, signIn, violations, type Visitor } from './support/visitor.ts';

const network = useNetwork('2026-06-23', { sandbox: registrySandbox });
const STAFF = [
  ['Programme staff', 'PROGRAMME_STAFF'],
  ['Programme administrator', 'PROGRAMME_ADMINISTRATOR'],
] as const;
type Staff = (typeof STAFF)[number][1];

/** What stands for each part of a path that names a thing: an id that is nowhere. */
const emptyPath = (path: string): string => path.replaceAll(/:\w+/g, 'rels_NETWORK0_01M00000000000000000000000');

let browser: Browser;
const at = (path: string): string => `${network.running.origin}${path}`;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

/** Whether a page by itself and its navigation hold. */
async function faultsOf({ page, complaints }: Visitor, path: string) {
  const answer = await page.goto(at(path));
  return {
    path,
    status: answer?.status(),
    h1: await page.locator('h1').count(),
    violations: await violations(page),
    overflow: await overflow(page),
    complaints: [...complaints],
  };
}

const faultless = (path: string, status: number) => ({
  path,
  status,
  h1: 1,
  violations: [],
  overflow: 0,
  complaints: [],
});
const EMPTY_PATHS = PAGES.map(({ path }) => emptyPath(path));

/** Whoever lacks a permission is told so before anything is looked for. */
function statusOf({ path, permissions }: Page, kind: Staff): number {
  const held: readonly Permission[] = MAY_DO[kind];
  if (!permissions.every((permission) => held.includes(permission))) return 403;
  return path.includes(':') ? 404 : 200;
}

async function expectFaultless(visitor: Visitor, kind: Staff): Promise<void> {
  for (const page of PAGES) {
    const path = emptyPath(page.path);
    expect(await faultsOf(visitor, path)).toEqual(faultless(path, statusOf(page, kind)));
  }
}

describe.each(STAFF)('each page of the console, as %s', (who, kind) => {
  it('has no accessibility violation, and nothing that its policy stops', async () => {
    const visitor = await signIn(browser, at('/console'), who);
    await expectFaultless(visitor, kind);
    await visitor.leave();
  });
});

describe('each page of the console', () => {
  it.each([
    ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
    ['at 400 % of 1280 pixels', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ])('never scrolls sideways %s', async (_when, options) => {
    const visitor = await signIn(browser, at('/console'), 'Programme staff', options);
    await expectFaultless(visitor, 'PROGRAMME_STAFF');
    await visitor.leave();
  });

  it('says the same without JavaScript', async () => {
    const [having, lacking] = [
      await signIn(browser, at('/console'), 'Programme staff'),
      await signIn(browser, at('/console'), 'Programme staff', { javaScriptEnabled: false }),
    ];
    for (const path of EMPTY_PATHS) {
      const texts = [];
      for (const { page } of [having, lacking]) {
        await page.goto(at(path));
        texts.push(await page.locator('main').innerText());
      }
      expect(texts[1]).toBe(texts[0]);
    }
    await having.leave();
    await lacking.leave();
  });

  it('is shown to nobody else: an evaluator and a practice lead are told whom it is for', async () => {
    for (const who of ['Evaluator', 'Practice lead of First']) {
      const visitor = await signIn(browser, at('/console/releases'), who);
      await visitor.page.getByRole('heading', { name: 'You cannot use this service' }).waitFor();
      expect(await violations(visitor.page)).toEqual([]);
      await visitor.leave();
    }
  });
});
