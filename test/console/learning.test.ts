import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { LEARNING_PAGES } from '../../console/pages/learning/pages.ts';
import { openChromium } from '../../local/testing/chromium.ts';
import type { Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { ADAPTED, CONTENT } from '../support/practice.ts';
import { applied, runCycleOn } from '../support/practice-callers.ts';
import { USERS } from '../support/two-authorities.ts';
import { expectSound } from './support/sound.ts';
import { clickThrough, signIn, type Visitor } from './support/visitor.ts';

const TODAY = '2026-06-23';
const network = useNetwork(TODAY);
const at = (path: string): string => `${network.running.origin}${path}`;

let browser: Browser;
let staff: Visitor;
let owner: Caller;
let adopter: Caller;
let loopId: string;
let adoptionId: string;
const walked: string[] = [];

beforeAll(async () => {
  browser = await openChromium();
  staff = await signIn(browser, at('/console/learning'), USERS.staff.label);
  [owner, adopter] = [await network.as('practiceLead'), await network.as('farawayLead')];
  const { loop } = await applied(owner, 'startLoop', { content: CONTENT });
  loopId = loop?.id ?? '';
  await runCycleOn(TODAY)(owner, loopId, 24);
  await applied(owner, 'submitLoop', { loopId });
});

afterAll(() => browser.close());

async function expectSoundPage(): Promise<void> {
  walked.push(new URL(staff.page.url()).pathname);
  await expectSound(staff);
}

async function decide(choice: string, why: string): Promise<void> {
  await staff.page.getByRole('radio', { name: new RegExp(`^${choice}`) }).check();
  await staff.page.getByLabel('Why?').fill(why);
  await staff.page.getByRole('button', { name: 'Decide' }).click();
}

/** What is followed behind the API comes within seconds: looked at again until it is there. */
async function lookAgainUntil(path: string, text: string): Promise<void> {
  for (;;) {
    await staff.page.goto(at(path));
    if ((await staff.page.locator('main').innerText()).includes(text)) return;
    await staff.page.waitForTimeout(300);
  }
}

const loopPath = (rest = ''): string => `/console/learning/loops/${encodeURIComponent(loopId)}${rest}`;

describe('a loop, moderated to its end in the console', () => {
  it('waits in the queue, and is sent back once it is said why', async () => {
    const { page } = staff;
    await page.goto(at('/console/learning'));
    await expectSoundPage();
    await page.getByRole('link', { name: 'Moderation' }).click();
    await expectSoundPage();
    await page.getByRole('link', { name: CONTENT.title }).click();
    await page.getByRole('heading', { name: `Moderate ${CONTENT.title}` }).waitFor();
    await expectSoundPage();
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('link', { name: 'Select what you decide' }).waitFor();
    await expectSoundPage();
    await decide('Send it back with reasons', '');
    await page.getByRole('link', { name: 'Enter why' }).waitFor();
    await decide('Send it back with reasons', 'Say for whom it worked less well.');
    await page.getByText('Loop sent back with your reasons').waitFor();
    await expectSoundPage();
    expect(await page.locator('main').innerText()).toContain('Say for whom it worked less well.');
  });

  it('is published when it was sent in again, and by nobody who has read the version before', async () => {
    const { page } = staff;
    await applied(owner, 'changeLoop', { loopId, content: { ...CONTENT, title: 'Family time at home' } });
    await applied(owner, 'submitLoop', { loopId });
    await page.goto(at(loopPath('/moderate')));
    await page.evaluate(() => {
      type Field = { value: string } | null;
      const { document } = globalThis as unknown as { document: { querySelector: (selector: string) => Field } };
      const field = document.querySelector('[name=loopVersion]');
      if (field !== null) field.value = '1';
    });
    await decide('Publish it', '');
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await page.goto(at(loopPath('/moderate')));
    await decide('Publish it', '');
    await page.getByText('Loop published: the whole network reads it now').waitFor();
    await expectSoundPage();
  });

  it('is found by search, in the words of a practitioner, and it is said why', async () => {
    await lookAgainUntil('/console/learning?text=famly%20time&strand=FAMILY_NETWORKS', 'Family time at home');
    await expectSoundPage();
    expect(await staff.page.locator('main').innerText()).toContain('Has “time” in its title');
    const file = await staff.page.request.get(at('/console/learning?text=family&format=csv'));
    expect(await file.text()).toContain('"Has “family” in its title"'.replaceAll('"', ''));
    await staff.page.goto(at('/console/learning?text=family&strand=FAMILY_HELP'));
    await staff.page.getByText('Nothing that was published fits').waitFor();
    await expectSoundPage();
  });

  it('stands among what is new, as far back as the address says', async () => {
    const { page } = staff;
    await page.goto(at('/console/learning/new?since=2026-06-20'));
    await page.getByRole('link', { name: 'Family time at home' }).waitFor();
    await expectSoundPage();
    await page.goto(at('/console/learning/new?since=2026-06-31'));
    expect(await page.locator('main').innerText()).toContain('Published since 26 May 2026');
  });

  it('has its evidence rated, and not without a citation where a level asks for one', async () => {
    const { page } = staff;
    await page.goto(at(loopPath('/evidence')));
    await expectSoundPage();
    await page.getByLabel('Level 3').check();
    await page.getByRole('button', { name: 'Rate the evidence' }).click();
    await page.getByRole('alert').waitFor();
    await expectSoundPage();
    await page.getByLabel('Where can the evaluation be read?').fill('Trial of visits before meetings, 2025');
    await page.getByRole('button', { name: 'Rate the evidence' }).click();
    await page.getByText('Evidence rated').waitFor();
    expect(await page.locator('main').innerText()).toContain('Trial of visits before meetings, 2025');
  });

  it('is drawn with who took it on, and the list beside it says the same', async () => {
    const { adoption } = await applied(adopter, 'adoptPractice', { loopId, loopVersion: 2, decision: ADAPTED });
    adoptionId = adoption?.id ?? '';
    const { page } = staff;
    await page.goto(at(loopPath()));
    const [boxes, items] = [page.locator('svg.console-lineage text[font-weight]'), page.locator('#lineage ~ ul a')];
    expect(await boxes.allTextContents()).toEqual(['Nearby', 'Faraway']);
    await expectSoundPage();
    await items.getByText('Faraway').click();
    await page.getByRole('heading', { name: 'Taken on by Faraway' }).waitFor();
    await expectSoundPage();
  });

  it('hides what an adopter wrote, and shows it again', async () => {
    const { page } = staff;
    await decide('Hide it', 'It speaks of a family.');
    await page.getByText('It is hidden: its author reads your reason').waitFor();
    expect(await page.locator('main').innerText()).toContain('It speaks of a family.');
    await decide('Show it again', 'It was mended.');
    await page.getByText('It is shown again').waitFor();
  });

  it('stops for harm, and goes on when a moderator says so', async () => {
    const { page } = staff;
    await applied(adopter, 'reportHarm', { practiceId: adoptionId, what: 'A call was overheard at home.' });
    await lookAgainUntil('/console/learning/moderation', 'Loops that harm has stopped');
    await page.getByRole('link', { name: 'Family time at home' }).click();
    await page.getByText('nobody is to begin with this practice').waitFor();
    await expectSoundPage();
    await page.getByRole('link', { name: 'Decide about this harm' }).click();
    await expectSoundPage();
    await decide('The loop may go on', 'It came of the call, which is no part of the practice.');
    await page.getByText('The loop may go on after this harm').waitFor();
    expect(await page.getByText('nobody is to begin with this practice').count()).toBe(0);
  });

  it('hides a question with a reason, and shows it again', async () => {
    const { page } = staff;
    await applied(adopter, 'askQuestion', { loopId, text: 'How long did it take to prepare a visit?' });
    await page.goto(at(loopPath('/said')));
    await expectSoundPage();
    await page.getByRole('link', { name: 'Question of Faraway' }).click();
    await expectSoundPage();
    await decide('Hide it', 'It was asked before.');
    await page.getByText('It is hidden: its author reads your reason').waitFor();
    await decide('Show it again', 'It was not asked before.');
    await page.getByText('It is shown again').waitFor();
    await expectSoundPage();
  });

  it('is taken down at once where a concern about it is upheld', async () => {
    const { page } = staff;
    const concern = { aboutId: loopId, kind: 'IDENTIFIERS', text: 'A family would know itself.' };
    await applied(adopter, 'reportConcern', concern);
    await page.goto(at('/console/learning/moderation'));
    await clickThrough(page.getByRole('link', { name: 'It tells who somebody is, or could' }));
    await expectSoundPage();
    expect(await page.getByRole('link', { name: 'The loop “Family time at home”' }).count()).toBe(1);
    await decide('Uphold it', 'It is so.');
    await page.getByText('Concern decided').waitFor();
    await page.getByText('No concern is open').waitFor();
    await page.goto(at(loopPath()));
    await page.getByText('Taken down').first().waitFor();
    await page.goto(at('/console/learning?text=family'));
    expect(await page.getByRole('link', { name: 'Family time at home' }).count()).toBe(0);
    expect(network.failures).toEqual([]);
  });

  it('has been through every page of learning', () => {
    const patterns = LEARNING_PAGES.map(({ path }) => new URLPattern({ pathname: path }));
    const missed = patterns.filter((pattern) => !walked.some((pathname) => pattern.test({ pathname })));
    expect(missed.map(({ pathname }) => pathname)).toEqual([]);
  });
});
