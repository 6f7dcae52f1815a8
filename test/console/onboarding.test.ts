import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../local/testing/chromium.ts';
import { conferenceRecord, referralRecord } from '../batches/support/records.ts';
import { callerFor } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey } from '../support/record.ts';
import { USERS } from '../support/two-authorities.ts';
import { asSystem, type System } from './support/as-system.ts';
import { fillDay } from './support/fill-day.ts';
import { frozenSandbox, STAFF } from './support/frozen-sandbox.ts';
import { expectSound } from './support/sound.ts';
import { signIn, type Visitor } from './support/visitor.ts';

const network = useNetwork('2026-11-20', { sandbox: frozenSandbox });
const at = (path: string): string => `${network.running.origin}${path}`;
const LEAD = 'practice-lead.905';

let browser: Browser;
let administrator: Visitor;
let other: Visitor;
let staff: Visitor;
/** The path of the authority's own list of steps. */
let steps: string;
let system: System;

beforeAll(async () => {
  browser = await openChromium();
  administrator = await signIn(browser, at('/console'), STAFF.second);
  other = await signIn(browser, at('/console'), USERS.otherAdministrator.label);
  staff = await signIn(browser, at('/console'), STAFF.drafter);
});

afterAll(() => browser.close());

/** What the list says is next, and how much of it is done. */
async function expectNext(finished: number, next: string, readers = [administrator, staff]): Promise<void> {
  for (const visitor of readers) {
    await visitor.page.goto(at(steps));
    const said = await visitor.page.locator('main').innerText();
    expect(said).toContain(`${finished} of 9 steps are completed.`);
    expect(said).toContain(next);
    await expectSound(visitor);
  }
}

const follow = (page: Page, name: string): Promise<void> => page.getByRole('link', { name, exact: true }).click();
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

const SEND = `mutation ($input: RecordBatchInput!) {
  recordBatch(input: $input) { status dryRun totals { created refused } records { problems { code } } }
}`;
type Sent = { readonly recordBatch: { readonly status: string; readonly totals: { readonly created: number } } };

async function send(dryRun: boolean, records = [referralRecord(1)]): Promise<Sent['recordBatch'] | undefined> {
  const input = { idempotencyKey: newKey(), dryRun, records };
  const { data } = await system.ask<Sent>(SEND, { input });
  await network.follow();
  return data?.recordBatch;
}

describe('a new authority, from nothing to its first accepted batch', () => {
  it('is put into the roster by an administrator, once all is filled in', async () => {
    const { page } = administrator;
    await page.goto(at('/console/onboarding'));
    await expectSound(administrator);
    await press(page, 'Bring an authority on');
    await expectSound(administrator);
    await press(page, 'Put it into the roster');
    await page.getByRole('link', { name: 'Enter its GSS code' }).click();
    await expectSound(administrator);

    const fields = [
      ['Name', 'Newly'],
      ['GSS code', 'E06000905'],
      ['DfE code', '905'],
      ['Code of its region', 'E12000099'],
      ['Name of its region', 'Nowhere'],
    ] as const;
    for (const [label, value] of fields) await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByLabel('Code of the region that its region lies within').fill('E12000098');
    await press(page, 'Put it into the roster');
    await page.getByRole('link', { name: 'Enter the name of the region that it lies within' }).click();
    await page.keyboard.type('Everywhere');
    await page.getByLabel('Programme and wave').selectOption({ label: 'Pathfinder: Wave 1' });
    await fillDay(page, 'First day in the programme', ['20', '11', '2026']);
    await press(page, 'Put it into the roster');
    await page.getByRole('heading', { name: 'Bring Newly on' }).waitFor();
    steps = new URL(page.url()).pathname;
    await expectNext(2, 'Next: Offer a sharing agreement');
  });

  it('is offered an agreement, which waits for somebody who may accept it', async () => {
    const { page } = administrator;
    await page.goto(at(steps));
    await follow(page, 'Offer a sharing agreement');
    await expectSound(administrator);
    await press(page, 'Offer this agreement');
    await page.getByRole('link', { name: 'Select the lawful basis' }).waitFor();
    await expectSound(administrator);
    await page.getByLabel('Public task, for statutory purposes').check();
    await fillDay(page, 'First day', ['20', '11', '2026']);
    await press(page, 'Offer this agreement');
    await page.getByText('Agreement offered').waitFor();
    await expectNext(3, 'Next: Register its practice lead');
  });

  it('gets a practice lead by another administrator, who is no name', async () => {
    const { page } = other;
    await page.goto(at(steps));
    await follow(page, 'Register its practice lead');
    await expectSound(other);
    await page.getByLabel('Subject of the sign-in service').fill('somebody@example.org');
    await press(page, 'Register this practice lead');
    await page.locator('#subject-error').waitFor();
    await expectSound(other);
    await page.getByLabel('Subject of the sign-in service').fill(LEAD);
    await press(page, 'Register this practice lead');
    await page.getByText('Practice lead registered').waitFor();
    await expectNext(4, 'Next: The authority accepts the agreement', [administrator]);
    // Who is registered is not theirs to see.
    await expectNext(3, 'which only an administrator can see', [staff]);
  });

  it('accepts what was offered, by its own practice lead and by nobody here', async () => {
    const lead = await callerFor(network.running, { kind: 'person', subject: LEAD, label: LEAD });
    type Agreements = { readonly sharingAgreements: { readonly edges: readonly { readonly node: { id: string } }[] } };
    const { sharingAgreements } = await lead.ask<Agreements>('{ sharingAgreements { edges { node { id } } } }');
    const agreementId = sharingAgreements.edges[0]?.node.id;
    const accept =
      'mutation ($input: AcceptSharingAgreementInput!) { acceptSharingAgreement(input: $input) { status } }';
    const input = { idempotencyKey: 'accept-the-first', agreementId, agreementVersion: 1 };
    expect(await lead.ask(accept, { input })).toEqual({ acceptSharingAgreement: { status: 'APPLIED' } });
    await expectNext(5, 'Next: Make a client and send the secret');
  });

  it('gets a client whose secret is shown once, and never again', async () => {
    const { page } = administrator;
    await page.goto(at(steps));
    await follow(page, 'Make a client and send the secret');
    await expectSound(administrator);
    await press(page, 'Make this client');
    await page.getByRole('link', { name: 'Enter what people call the system' }).waitFor();
    await page.getByLabel('What do people call the system?').fill('Case system of Newly');
    await press(page, 'Make this client');
    await page.getByRole('heading', { name: 'Copy the secret now' }).waitFor();
    await expectSound(administrator);
    const [clientId, secret] = [
      await page.locator('#client-id').innerText(),
      await page.locator('#secret').innerText(),
    ];
    system = asSystem(network.running, clientId.trim(), secret.trim());
    expect(page.url()).not.toContain(secret.trim());
    await page.reload();
    await page.getByRole('heading', { name: 'This secret has been shown already' }).waitFor();
    expect(await page.content()).not.toContain(secret.trim());
    expect(JSON.stringify(await page.context().cookies())).not.toContain(secret.trim());
    await expectNext(6, 'Next: Try a batch out');
  });

  it('tries a batch out that would be refused in part, which is seen and is not enough', async () => {
    await staff.page.goto(at(steps));
    await follow(staff.page, 'Try a batch out');
    expect(await staff.page.getByText('None yet').count()).toBe(2);
    await expectSound(staff);
    expect(await send(true, [referralRecord(1), conferenceRecord('R-9', [])])).toMatchObject({
      totals: { created: 1, refused: 1 },
    });
    await follow(staff.page, 'Look again');
    await staff.page.getByText('not all of it would have been accepted').waitFor();
    await expectSound(staff);
    await expectNext(6, 'Next: Try a batch out. Not all of what it tried out on 20 November 2026');
  });

  it('tries it out again, mended, and that step is done', async () => {
    expect(await send(true)).toMatchObject({ status: 'APPLIED', totals: { created: 1, refused: 0 } });
    await staff.page.goto(at(steps));
    await follow(staff.page, 'Try a batch out');
    await staff.page.getByText(': all of it would have been accepted').waitFor();
    expect(await staff.page.getByText('None yet').count()).toBe(1);
    await expectNext(7, 'Next: Send the first batch');
  });

  it('sends it, and is live', async () => {
    expect(await send(false)).toMatchObject({ status: 'APPLIED', totals: { created: 1, refused: 0 } });
    // What the programme may know of its records follows a moment later.
    await network.running.caughtUp();
    await expectNext(9, 'Newly is live');
    await follow(staff.page, 'Go to Newly');
    await follow(staff.page, 'Systems');
    await staff.page.getByRole('row', { name: /Case system of Newly\s+1 to 5\s+1 to 5\s+None/ }).waitFor();
    await staff.page.getByText('all of it would have been accepted').waitFor();
    await expectSound(staff);
    await staff.page.goto(at('/console/onboarding'));
    await staff.page.getByRole('row', { name: 'Newly Sending 20 November 2026' }).waitFor();
    await expectSound(staff);
    expect(network.failures).toEqual([]);
  });
});
