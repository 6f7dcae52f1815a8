import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../local/testing/chromium.ts';
import { referralRecord } from '../batches/support/records.ts';
import { useNetwork } from '../support/network.ts';
import { newKey } from '../support/record.ts';
import { asSystem } from './support/as-system.ts';
import { fillDay } from './support/fill-day.ts';
import { frozenSandbox, STAFF } from './support/frozen-sandbox.ts';
import { expectSound } from './support/sound.ts';
import { clickThrough, signIn, type Visitor } from './support/visitor.ts';

const network = useNetwork('2026-11-20', { sandbox: frozenSandbox });
const at = (path: string): string => `${network.running.origin}${path}`;

let browser: Browser;
let staff: Visitor;
let administrator: Visitor;
let address: string;

beforeAll(async () => {
  browser = await openChromium();
  staff = await signIn(browser, at('/console'), STAFF.drafter);
  administrator = await signIn(browser, at('/console'), STAFF.second);
  await administrator.page.goto(at('/console/authorities'));
  address = (await administrator.page.getByRole('link', { name: 'Nearby' }).getAttribute('href')) ?? '';
});

afterAll(() => browser.close());

describe('the pages of an authority', () => {
  it('lead to each other, and say where nothing is known yet', async () => {
    for (const visitor of [staff, administrator]) {
      await visitor.page.goto(at(address));
      for (const name of [
        'Membership',
        'Policy',
        'API clients',
        'Systems',
        'Data quality',
        'Sharing',
        'Contacts',
        'Figures',
      ]) {
        await visitor.page.getByRole('link', { name, exact: true }).click();
        await visitor.page.locator(`[aria-current=page]:text-is("${name}")`).waitFor();
        await expectSound(visitor);
      }
    }
  });

  it('offer nothing to staff that they may not do', async () => {
    for (const part of ['/membership', '/policy', '/systems', '/contacts', '/clients']) {
      await staff.page.goto(at(`${address}${part}`));
      expect(await staff.page.locator('main form').count()).toBe(0);
      expect(await staff.page.getByRole('button').allInnerTexts()).toEqual(['Sign out']);
    }
    await clickThrough(staff.page.getByRole('link', { name: 'Case system' }).first());
    expect(await staff.page.getByRole('button').allInnerTexts()).toEqual(['Sign out']);
    await expectSound(staff);
  });
});

describe('the systems of an authority', () => {
  it('are told of in bands, their receivers by name alone, and batches as a file', async () => {
    const system = await network.as('nearby');
    const input = { idempotencyKey: newKey(), records: Array.from({ length: 7 }, (_, nth) => referralRecord(nth)) };
    await system.ask('mutation ($input: RecordBatchInput!) { recordBatch(input: $input) { status } }', { input });
    const hook = { idempotencyKey: newKey(), url: 'https://receiver.example.org/SECRET', kinds: ['FOLLOW_UP'] };
    await system.ask('mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { status } }', {
      input: hook,
    });
    await network.follow();
    const { page } = staff;
    const row = page.getByRole('row', { name: /receiver\.example\.org\s+Active\s+follow up/ });
    for (let isThere = false; !isThere; isThere = (await row.count()) === 1) {
      await page.goto(at(`${address}/systems`));
    }
    await page.getByRole('row', { name: /6 to 10\s+6 to 10\s+None/ }).waitFor();
    expect(await page.content()).not.toContain('SECRET');
    await expectSound(staff);
    const href = await page.getByRole('link', { name: 'Download these batches as CSV' }).getAttribute('href');
    const file = await (await page.request.get(at(href ?? ''))).text();
    expect(file).toMatch(
      /^received,system,records,accepted,refused\r\n2026-11-20T[^,]+,[^,]+,6 to 10,6 to 10,None\r\n$/,
    );
    await page
      .getByRole('cell', { name: /system/i })
      .getByRole('link')
      .click();
    await page.getByText('Client id').first().waitFor();
  });
});

describe('the list of authorities', () => {
  it('is narrowed and put in order by its address, and comes as a file', async () => {
    const { page } = staff;
    await page.goto(at('/console/authorities'));
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Beyond', 'Elsewhere', 'Faraway', 'Nearby']);
    await page.getByLabel('Programme').selectOption({ label: 'Families First for Children Pathfinder' });
    await page.getByRole('button', { name: 'Apply filter' }).click();
    await page.getByRole('columnheader', { name: 'Authority' }).getByRole('link').click();
    await page.locator('th[aria-sort=descending]:has-text("Authority")').waitFor();
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Nearby', 'Faraway', 'Elsewhere', 'Beyond']);
    await expectSound(staff);
    const href = await page.getByRole('link', { name: 'Download this list as CSV' }).getAttribute('href');
    const file = await page.request.get(at(href ?? ''));
    expect(file.headers()['content-disposition']).toBe('attachment; filename="authorities.csv"');
    expect((await file.text()).split('\r\n').map((line) => line.split(',')[0])).toEqual([
      'Authority',
      'Nearby',
      'Faraway',
      'Elsewhere',
      'Beyond',
      '',
    ]);
  });
});

describe('membership and accreditation, by an administrator', () => {
  it('ask for what is missing, beside its field', async () => {
    const { page } = administrator;
    await page.goto(at(`${address}/membership/record`));
    expect(await page.locator('.govuk-error-message').count()).toBe(0);
    await fillDay(page, 'Last day (optional)', ['31', '2', '2027']);
    await page.getByRole('button', { name: 'Record the membership' }).click();
    await page.getByRole('link', { name: 'Enter the first day', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Enter the last day as a real date' }).click();
    await expectSound(administrator);
  });

  it('record the end of one and the beginning of another', async () => {
    const { page } = administrator;
    await page.goto(at(`${address}/membership/record`));
    await fillDay(page, 'Last day', ['31', '12', '2026']);
    await page.getByRole('button', { name: 'Record the last day' }).click();
    await page.getByText('Last day recorded').waitFor();
    await page.getByRole('button', { name: 'Record a membership' }).click();
    await page.getByLabel('Programme and wave').selectOption({ label: 'Pathfinder: Wave 2' });
    await fillDay(page, 'First day', ['1', '1', '2027']);
    await page.getByRole('button', { name: 'Record the membership' }).click();
    await page.getByText('Membership recorded').waitFor();
    await page.getByRole('cell', { name: '31 December 2026' }).waitFor();
    await page.getByRole('row', { name: /Wave 2.*1 January 2027/ }).waitFor();
    await expectSound(administrator);
  });

  it('record an accreditation, and show a refusal of the API at its field', async () => {
    const { page } = administrator;
    await page.getByRole('link', { name: 'Record a step of its accreditation' }).click();
    await expectSound(administrator);
    await page.getByLabel('Awarded, for three years').check();
    await fillDay(page, 'When?', ['1', '12', '2030']);
    await page.getByRole('button', { name: 'Record this step' }).click();
    await page.locator('#on-fields-error').waitFor();
    await expectSound(administrator);
    await fillDay(page, 'When?', ['1', '9', '2026']);
    await page.getByRole('button', { name: 'Record this step' }).click();
    await page.getByText('1 September 2026: Awarded, for three years').waitFor();
  });
});

describe('a policy, by an administrator', () => {
  it('begins with what was set last, is refused for a day that has come, and is planned', async () => {
    const { page } = administrator;
    await page.goto(at(`${address}/policy/set`));
    await expectSound(administrator);
    expect(await page.locator('#conferenceDays').inputValue()).toBe('42');
    await page.locator('#conferenceDays').fill('forty');
    await page.getByRole('button', { name: 'Set this policy' }).click();
    await page.getByRole('link', { name: 'Referral to conference must be a whole number' }).waitFor();
    await page.getByRole('link', { name: 'Enter the day from which it holds' }).waitFor();
    await expectSound(administrator);

    await page.locator('#conferenceDays').fill('35');
    await fillDay(page, 'From which day does it hold?', ['20', '11', '2026']);
    await page.getByRole('button', { name: 'Set this policy' }).click();
    await page.locator('#effectiveFrom-fields-error').waitFor();
    await fillDay(page, 'From which day does it hold?', ['1', '1', '2027']);
    await page.getByRole('button', { name: 'Set this policy' }).click();
    await page.getByText('Policy set').waitFor();
    await page.getByText('for referrals from 1 January 2027 on. Planned').waitFor();
    const main = await page.locator('main').innerText();
    expect(main.indexOf('42 days')).toBeLessThan(main.indexOf('35 days'));
    // What holds for a model alone was taken along.
    expect(main.match(/Emergency network meeting: referral to conference\s+7 days/g)).toHaveLength(2);
    await expectSound(administrator);
  });
});

describe('the contacts of an authority, by an administrator', () => {
  it('are refused each at its own field, where they are no mailboxes of offices', async () => {
    const { page } = administrator;
    await page.goto(at(`${address}/contacts`));
    expect(await page.getByText('Not known').count()).toBe(4);
    await page.getByRole('button', { name: 'Change contacts' }).click();
    await expectSound(administrator);
    await page.getByLabel('Data protection').fill('data.protection@nearby.example');
    await page.getByLabel('Technical').fill('first.last@nearby.example');
    await page.getByLabel('Finance').fill('finance');
    await page.getByRole('button', { name: 'Save contacts' }).click();
    await page.locator('#TECHNICAL-error:has-text("looks like the address of a person")').waitFor();
    await page.getByRole('link', { name: /does not have the form of a mailbox/ }).click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('FINANCE');
    expect(await page.locator('#DATA_PROTECTION-error').count()).toBe(0);
    // What was sent stands there still.
    expect(await page.getByLabel('Data protection').inputValue()).toBe('data.protection@nearby.example');
    await expectSound(administrator);
  });

  it('are set, seen by staff, and come as a file', async () => {
    const { page } = administrator;
    await page.getByLabel('Technical').fill('systems@nearby.example');
    await page.getByLabel('Finance').fill('');
    await page.getByRole('button', { name: 'Save contacts' }).click();
    await page.getByText('Contacts saved').waitFor();
    await expectSound(administrator);
    await staff.page.goto(at(`${address}/contacts`));
    await staff.page.getByRole('row', { name: 'Technical systems@nearby.example 20 November 2026' }).waitFor();
    await staff.page.getByRole('row', { name: 'Finance Not known' }).waitFor();
    expect(await staff.page.getByRole('button').allInnerTexts()).toEqual(['Sign out']);
    await expectSound(staff);
    const href = await staff.page.getByRole('link', { name: 'Download these contacts as CSV' }).getAttribute('href');
    const file = await (await staff.page.request.get(at(href ?? ''))).text();
    expect(file.split('\r\n').slice(0, 3)).toEqual([
      'purpose,mailbox,since',
      'Practice lead’s office,,',
      'Data protection,data.protection@nearby.example,2026-11-20',
    ]);
  });

  it('are not written over by whoever has not seen them', async () => {
    const [first, second] = [administrator.page, await administrator.page.context().newPage()];
    for (const page of [first, second]) await page.goto(at(`${address}/contacts/set`));
    await first.getByLabel('Finance').fill('finance@nearby.example');
    await first.getByRole('button', { name: 'Save contacts' }).click();
    await first.getByText('Contacts saved').waitFor();
    await second.getByLabel('Finance').fill('payments@nearby.example');
    await second.getByRole('button', { name: 'Save contacts' }).click();
    await second.getByText('There is a problem').waitFor();
    await second.goto(at(`${address}/contacts`));
    expect(await second.getByRole('row', { name: 'Finance finance@nearby.example' }).count()).toBe(1);
    await second.close();
  });

  it('cannot be changed by staff', async () => {
    const answer = await staff.page.goto(at(`${address}/contacts/set`));
    expect(answer?.status()).toBe(403);
  });
});

describe('an API client, by an administrator', () => {
  const shown = async (page: Page, id: string): Promise<string> => (await page.locator(`#${id}`).innerText()).trim();

  it('gets a new secret, which is shown once, in that answer alone, and works', async () => {
    const { page } = administrator;
    await page.goto(at(`${address}/clients`));
    // Its own two, and none of another authority's.
    expect(await page.getByRole('row').count()).toBe(1 + 2);
    await clickThrough(page.getByRole('link', { name: 'Case system' }).first());
    await expectSound(administrator);
    const clientAddress = page.url();
    await page.getByLabel('For how many days does the old secret stay valid?').fill('many');
    await page.getByRole('button', { name: 'Make a new secret' }).click();
    await page.getByRole('link', { name: 'Enter a number of days from 0 to 30' }).waitFor();
    await page.getByLabel('For how many days does the old secret stay valid?').fill('3');
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.getByRole('button', { name: 'Make a new secret' }).click(),
    ]);
    await page.getByRole('heading', { name: 'Copy the secret now' }).waitFor();
    const [clientId, secret] = [await shown(page, 'client-id'), await shown(page, 'secret')];
    expect(await asSystem(network.running, clientId, secret).isAccepted()).toBe(true);
    expect(await asSystem(network.running, clientId, `${secret}x`).isAccepted()).toBe(false);
    await expectSound(administrator);

    expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store' });
    expect(answer.headers()['set-cookie'] ?? '').not.toContain(secret);
    expect(page.url()).toBe(clientAddress);
    expect(JSON.stringify(await page.context().cookies())).not.toContain(secret);

    // The browser sends the very same form again: nothing is made, and nothing shown.
    await page.reload();
    await page.getByRole('heading', { name: 'This secret has been shown already' }).waitFor();
    expect(await page.content()).not.toContain(secret);
    await expectSound(administrator);
    await clickThrough(page.getByRole('link', { name: 'Go to the client' }));
    expect(await page.content()).not.toContain(secret);
    expect(await page.getByText(clientId).count()).toBeGreaterThan(0);
  });

  it('is suspended, and resumed', async () => {
    const { page } = administrator;
    await page.getByRole('button', { name: 'Suspend this client' }).click();
    await page.getByText('Client suspended').waitFor();
    await expectSound(administrator);
    await page.getByRole('button', { name: 'Resume this client' }).click();
    await page.getByText('Client resumed').waitFor();
  });

  it('may do and spend what is chosen', async () => {
    const { page } = administrator;
    await page.getByLabel('Record payments').uncheck();
    await page.getByRole('button', { name: 'Change what it may do' }).click();
    await page.getByText('What the client may do was changed').waitFor();
    expect(await page.locator('.govuk-summary-list').innerText()).not.toContain('Record payments');
    await page.getByLabel('Points a minute').fill('1');
    await page.getByRole('button', { name: 'Change what it may spend' }).click();
    await page.locator('#pointsPerMinute-error').waitFor();
    await expectSound(administrator);
    await page.getByLabel('Points a minute').fill('20,000');
    await page.getByRole('button', { name: 'Change what it may spend' }).click();
    await page.getByText('What the client may spend was changed').waitFor();
    expect(await page.locator('.govuk-summary-list').innerText()).toContain('20,000');
    expect(network.failures).toEqual([]);
  });

  it('is refused to staff also where the form is sent all the same', async () => {
    const path = new URL(administrator.page.url()).pathname;
    const { page } = staff;
    await page.goto(at(path));
    const csrf = await page.locator('form [name=_csrf]').first().inputValue();
    const answer = await page.request.post(at(path), {
      form: { _csrf: csrf, action: 'suspend', idempotencyKey: 'suspend-by-hand' },
      headers: { origin: network.running.origin },
    });
    expect(answer.status()).toBe(403);
    await page.goto(at(path));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Active');
  });
});
