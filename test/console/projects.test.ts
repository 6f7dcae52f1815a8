import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PAGES } from '../../console/pages/all.ts';
import type { Sandbox } from '../../local/sandbox-contract.ts';
import { openChromium } from '../../local/testing/chromium.ts';
import { recordFamilies } from '../evaluation/support/families.ts';
import { useNetwork } from '../support/network.ts';
import { newKey } from '../support/record.ts';
import { AUTHORITY, type UserName } from '../support/two-authorities.ts';
import { frozenSandbox, STAFF } from './support/frozen-sandbox.ts';
import { expectSound } from './support/sound.ts';
import { signIn, type Visitor } from './support/visitor.ts';

const SEED = 20_261_123;
const network = useNetwork('2026-11-20', { sandbox: { ...frozenSandbox, load: loadWithFamilies } });
const at = (path: string): string => `${network.running.origin}${path}`;
/** The authority of the practice lead. */
const AUTHORITY_ID = 'auth_NETWORK0_A0000001';
/** The evaluator of the sandbox. */
const MEMBER = 'prsn_NETWORK0_01K0000000000000000000000E';

/** Of the practice lead's authority there are records too, for an extract to be made of. */
async function loadWithFamilies(loading: Parameters<Sandbox['load']>[0]): Promise<void> {
  await frozenSandbox.load(loading);
  await recordFamilies(AUTHORITY.nearby, { ...loading, seed: SEED });
}

let browser: Browser;
let asker: Visitor;
let second: Visitor;
const walked: string[] = [];

beforeAll(async () => {
  browser = await openChromium();
  asker = await signIn(browser, at('/console/releases/projects'), STAFF.drafter);
  second = await signIn(browser, at('/console/releases/projects'), STAFF.second);
});

afterAll(() => browser.close());

async function expectSoundPage(visitor: Visitor): Promise<void> {
  walked.push(new URL(visitor.page.url()).pathname);
  await expectSound(visitor);
}

/** Looks again until something is over. */
async function reloadWhile(page: Page, isGoingOn: () => Promise<boolean>): Promise<void> {
  while (await isGoingOn()) {
    await page.waitForTimeout(500);
    await page.reload();
  }
}

/** Asks the API for a change, as a caller of its own. @throws unless it was applied. */
async function applied<Answer>(who: UserName, mutation: string, rest: { readonly input: object; readonly of: string }) {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation Apply($input: ${type}!) { answer: ${mutation}(input: $input) { status problems { code } ${rest.of} } }`;
  const caller = await network.as(who);
  const input = { idempotencyKey: newKey(), ...rest.input };
  const { answer } = await caller.ask<{ answer: Answer }>(query, { input });
  expect(answer).toMatchObject({ status: 'APPLIED', problems: [] });
  return answer;
}

/** One authority agrees to share with the project: the programme offers, its lead accepts. */
async function share(): Promise<void> {
  const offer = {
    authorityId: AUTHORITY_ID,
    recipient: 'EVALUATION_PROJECT',
    project: 'PROJECTONE',
    dataClasses: ['PSEUDONYMISED_EXTRACT'],
    purposes: ['EVALUATION'],
    lawfulBasis: 'PUBLIC_TASK_RESEARCH',
    from: '2026-11-20',
  };
  type Offered = { readonly agreement: { readonly id: string } };
  const given = { input: offer, of: 'agreement { id }' };
  const { agreement } = await applied<Offered>('administrator', 'offerSharingAgreement', given);
  const input = { agreementId: agreement.id, agreementVersion: 1 };
  await applied('practiceLead', 'acceptSharingAgreement', { input, of: 'agreement { id }' });
}

describe('a research project, by two people in the console', () => {
  it('is asked for by the five safes, once all is filled in', async () => {
    const { page } = asker;
    await page.getByText('There are no projects yet').waitFor();
    await expectSoundPage(asker);
    await page.getByRole('button', { name: 'Ask for a project' }).click();
    await expectSoundPage(asker);
    await page.getByRole('button', { name: 'Ask for the project' }).click();
    await page.getByRole('link', { name: 'Enter the last day' }).waitFor();
    await expectSoundPage(asker);

    await page.getByLabel('Name', { exact: true }).fill('What becomes of plans');
    await page.getByLabel('Reference').fill('PROJECTONE');
    for (const safe of ['project', 'people', 'data', 'settings', 'outputs']) {
      await page.getByLabel(`Safe ${safe}`).fill('It finds out whether plans hold.');
    }
    await page.getByLabel('By arm of the programme').check();
    await page.getByLabel('Its people').fill('prsn_NETWORK0_01K0000000000000000000000F');
    for (const [part, value] of [
      ['Day', '31'],
      ['Month', '12'],
      ['Year', '2026'],
    ] as const) {
      await page.getByLabel(part).fill(value);
    }
    await page.getByRole('button', { name: 'Ask for the project' }).click();
    await page.getByRole('link', { name: 'registered as an evaluator' }).waitFor();
    await page.getByLabel('Its people').fill(MEMBER);
    await page.getByRole('button', { name: 'Ask for the project' }).click();
    await page.getByText('Project asked for').waitFor();
    await expectSoundPage(asker);
    expect(await page.locator('main').innerText()).toContain('Another person, an administrator, must approve it');
  });

  it('is approved by an administrator', async () => {
    const { page } = second;
    await page.goto(at('/console/releases/projects'));
    await page.getByRole('link', { name: 'What becomes of plans' }).click();
    await expectSoundPage(second);
    await page.getByRole('button', { name: 'Approve this project' }).click();
    await page.getByText('Project approved').waitFor();
    await expectSoundPage(second);
  });

  it('is refused an extract while no authority shares with it, and told why', async () => {
    const { page } = asker;
    await page.reload();
    await page.getByRole('button', { name: 'Ask for an extract' }).click();
    await page.getByRole('alert').waitFor();
    await expectSoundPage(asker);
  });

  it('is given an extract once an authority shares with it, of which the page tells what became and never what is in it', async () => {
    const { page } = asker;
    await share();
    await page.goto(second.page.url().replace(/\?.*/, ''));
    await page.getByRole('button', { name: 'Ask for an extract' }).click();
    await page.getByText('Extract asked for').waitFor();
    await expectSoundPage(asker);
    await page.getByRole('link', { name: '20 November 2026' }).click();
    await page.getByRole('heading', { name: /^Extract of/ }).waitFor();
    // The frozen network has counts and no rows of children: its extract is refused, and it is said why.
    await reloadWhile(page, async () => (await page.getByText('It is being made').count()) > 0);
    await page.getByText('Staff of the programme cannot').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/There were too few children|the rows were gone/);
    expect(await page.getByText('Nobody has.').count()).toBe(1);
    await expectSoundPage(asker);
  });

  it('is given one of rows that are there: the page says how large it is, and who of its people has had it', async () => {
    const { page } = asker;
    await page.goto(at('/console/releases/new'));
    await page.getByRole('button', { name: 'Take a snapshot' }).click();
    await page.getByText('Snapshot asked for').waitFor();
    await reloadWhile(page, async () => (await page.locator('main').innerText()).includes('Asked for on'));
    await page.goto(second.page.url().replace(/\?.*/, ''));
    await page.getByRole('button', { name: 'Ask for an extract' }).click();
    await page.getByText('Extract asked for').waitFor();
    await page.getByRole('link', { name: '20 November 2026' }).first().click();
    await page.getByRole('heading', { name: /^Extract of/ }).waitFor();
    await reloadWhile(page, async () => (await page.getByText('It is being made').count()) > 0);
    await page.getByText('Nobody has.').waitFor();
    const rows = page.locator('.govuk-summary-list__row', { hasText: 'Rows' }).locator('dd');
    expect(Number(await rows.innerText())).toBeGreaterThan(60);
    expect(await page.locator('main').innerText()).toMatch(/SHA-256\s+[0-9a-f]{64}/);
    await expectSoundPage(asker);

    const extractId = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    // An address takes a key of its own: what is replayed was neither checked nor noted.
    const asked = { input: { extractId, idempotencyKey: newKey() }, of: 'replayed url' };
    const [had, again] = [
      await applied('evaluator', 'downloadExtract', asked),
      await applied('evaluator', 'downloadExtract', asked),
    ];
    expect([had, again]).toMatchObject([
      { replayed: false, url: expect.any(String) },
      { replayed: true, url: null },
    ]);
    await page.reload();
    await page.locator('main li', { hasText: MEMBER }).waitFor();
    await expectSoundPage(asker);
    const list = await page.request.get(`${page.url()}?format=csv`);
    expect((await list.text()).split('\r\n').map((line) => line.split(',')[0])).toEqual(['by', MEMBER, '']);
  });

  it('is ended, and cannot be ended again', async () => {
    const { page } = asker;
    await page.goto(second.page.url().replace(/\?.*/, ''));
    await page.getByRole('link', { name: 'End this project' }).click();
    await expectSoundPage(asker);
    await page.getByRole('button', { name: 'End this project' }).click();
    await page.getByText('Project ended: it is given nothing from now on').waitFor();
    await expectSoundPage(asker);
    expect(await page.getByRole('link', { name: 'End this project' }).count()).toBe(0);
    expect(network.failures).toEqual([]);
  });

  it('has been through every page of projects and extracts', () => {
    const paths = PAGES.map(({ path }) => path).filter((path) =>
      /^\/console\/releases\/(?:projects|extracts)/.test(path),
    );
    const patterns = paths.map((pathname) => new URLPattern({ pathname }));
    const missed = patterns.filter((pattern) => !walked.some((pathname) => pattern.test({ pathname })));
    expect([paths.length, missed]).toEqual([5, []]);
  });
});
