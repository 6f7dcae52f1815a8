import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../local/testing/chromium.ts';
import { useNetwork } from '../support/network.ts';
import { USERS } from '../support/two-authorities.ts';
import { expectSound } from './support/sound.ts';
import { clickThrough, signIn, type Visitor } from './support/visitor.ts';

const network = useNetwork('2026-06-23');
const PEOPLE = '/console/people';
const at = (path: string): string => `${network.running.origin}${path}`;

let browser: Browser;
let administrator: Visitor;

beforeAll(async () => {
  browser = await openChromium();
  administrator = await signIn(browser, at(PEOPLE), USERS.administrator.label);
});

afterAll(() => browser.close());

const press = (page: Page, name: string): Promise<void> =>
  clickThrough(page.getByRole('button', { name, exact: true }));
const banner = (page: Page): Promise<string> => page.locator('.govuk-notification-banner__heading').innerText();

describe('people, to an administrator', () => {
  it('are listed by role and subject, narrowed by the address, and come as a file', async () => {
    const { page } = administrator;
    await page.goto(at(PEOPLE));
    const people = Object.values(USERS).flatMap((user) => (user.kind === 'person' ? [user.subject] : []));
    expect((await page.getByRole('rowheader').allInnerTexts()).toSorted()).toEqual(people.toSorted());
    await expectSound(administrator);
    await page.getByLabel('Role').selectOption({ label: 'Evaluator' });
    await press(page, 'Apply filters');
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([USERS.evaluator.subject]);
    const href = await page.getByRole('link', { name: 'Download this list as CSV' }).getAttribute('href');
    const [heading, row] = (await (await page.request.get(at(href ?? ''))).text()).split('\r\n');
    expect(heading).toBe('Subject,Role,Authority,Status,Registered');
    expect(row).toMatch(new RegExp(`^${USERS.evaluator.subject},Evaluator,The programme,Registered,\\d{4}-`));
    await page.goto(at(`${PEOPLE}?status=REMOVED`));
    await page.getByText('There are no such people.').waitFor();
    await expectSound(administrator);
  });

  it('are registered, signed out everywhere, and removed', async () => {
    const { page } = administrator;
    await page.goto(at(PEOPLE));
    await page.getByRole('button', { name: 'Register somebody' }).click();
    await press(page, 'Register');
    expect(await page.locator('.govuk-error-message').count()).toBe(2);
    await expectSound(administrator);
    await page.getByLabel('Programme staff').check();
    await page.getByLabel('Subject of the sign-in service').fill('somebody@example.org');
    await press(page, 'Register');
    // An e-mail address is no subject (G18): it is refused at its field, and what was chosen is still there.
    await page.locator('#subject-error').waitFor();
    expect(await page.getByLabel('Programme staff').isChecked()).toBe(true);
    await page.getByLabel('Subject of the sign-in service').fill('somebody-new');
    await press(page, 'Register');
    expect(await banner(page)).toContain('Registered');
    await expectSound(administrator);

    await press(page, 'Sign this person out everywhere');
    expect(await banner(page)).toContain('Signed out everywhere');
    const told = page.locator('.govuk-summary-list__row', { hasText: 'Signed out everywhere' }).locator('dd');
    expect(await told.innerText()).toContain('2026');

    await press(page, 'Remove this person');
    expect(await banner(page)).toContain('Removed');
    expect(await page.locator('main form').count()).toBe(0);
    await expectSound(administrator);
  });

  it('are not removed by a form that was opened before somebody else changed them', async () => {
    const { page } = administrator;
    await page.goto(at(`${PEOPLE}?kind=EVALUATOR`));
    await clickThrough(page.getByRole('link', { name: USERS.evaluator.subject, exact: true }));
    const seen = page.url();
    const other = await page.context().newPage();
    await other.goto(seen);
    await press(other, 'Sign this person out everywhere');
    await press(page, 'Remove this person');
    await page.locator('.govuk-error-summary').waitFor();
    await expectSound(administrator);
    await page.goto(seen);
    await page.getByText('Registered', { exact: true }).first().waitFor();
  });

  it('cannot remove themselves, and are told how to sign out everywhere', async () => {
    const { page } = administrator;
    await page.goto(at(`${PEOPLE}?kind=PROGRAMME_ADMINISTRATOR`));
    await page.getByRole('link', { name: USERS.administrator.subject, exact: true }).click();
    await page.getByText('This is you.').waitFor();
    expect(await page.locator('main form').count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'sign out everywhere' }).click();
    await page.getByRole('heading', { name: 'Sign out everywhere' }).waitFor();
    await expectSound(administrator);
  });
});
