import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { AccessEntryConnection } from '../../graphql/generated/resolvers-types.ts';
import { openChromium } from '../../local/testing/chromium.ts';
import { useNetwork } from '../support/network.ts';
import { record } from '../support/record.ts';
import { USERS } from '../support/two-authorities.ts';
import { expectSound } from './support/sound.ts';
import { signIn, type Visitor } from './support/visitor.ts';

const network = useNetwork('2026-06-23');
const at = (path: string): string => `${network.running.origin}${path}`;
let browser: Browser;
let staff: Visitor;
/** What the authority reads out on the telephone. */
let handle: string;

beforeAll(async () => {
  browser = await openChromium();
  staff = await signIn(browser, at('/console'), USERS.staff.label);
  const nearby = await network.as('nearby');
  const { conference } = await record(nearby, 'makeReferral', {
    sourceRecord: { system: 'AUDITED', recordId: '1' },
    referral: {
      receivedOn: '2026-06-01',
      model: 'FAMILY_GROUP_CONFERENCE',
      triggerPoint: 'CHILD_IN_NEED',
      children: [{ laChildId: 'C1', sex: 'F', birthMonth: '2016-05' }],
    },
  });
  const lead = await network.as('practiceLead');
  await lead.ask('query ($id: ID!) { conference(id: $id) { status } }', { id: conference!.id });
  const log = 'query ($id: ID) { accessLog(recordId: $id, first: 1) { edges { node { handles } } } }';
  const { accessLog } = await nearby.ask<{ accessLog: AccessEntryConnection }>(log, { id: conference!.id });
  handle = accessLog.edges[0]!.node.handles[0]!;
});

afterAll(() => browser.close());

describe('who looked at a record, found by its handle', () => {
  it('says what is wrong with what was asked', async () => {
    const { page } = staff;
    await page.goto(at('/console/audit'));
    await expectSound(staff);
    await page.getByLabel('Record').fill('no handle');
    await page.getByLabel('First day').fill('31/2/2026');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: /^Enter a handle of four groups/ }).waitFor();
    await page.getByRole('link', { name: /^Enter a real date/ }).waitFor();
    await expectSound(staff);
  });

  it('shows everybody who looked at it or changed it, and no id of it', async () => {
    const { page } = staff;
    await page.goto(at('/console/audit'));
    await page.getByLabel('Record').fill(handle.toLowerCase());
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('rowheader').first().waitFor();
    const rows = (await page.getByRole('row').allInnerTexts()).slice(1);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/Practice lead: Work with the family/);
    expect(rows[1]).toMatch(/System of an authority/);
    expect(await page.content()).not.toMatch(/fgdm_/);
    await expectSound(staff);
  });

  it('leads on to all that one of them did', async () => {
    const { page } = staff;
    await page
      .getByRole('row', { name: /Practice lead/ })
      .getByRole('link', { name: /^prsn_/ })
      .click();
    await page.getByRole('rowheader').first().waitFor();
    expect(await page.getByLabel('Person or system').inputValue()).toMatch(/^prsn_NETWORK0_/);
    for (const row of (await page.getByRole('row').allInnerTexts()).slice(1)) expect(row).toContain('Practice lead');
    await expectSound(staff);
  });

  it('is taken away as a file that says the same', async () => {
    const { page } = staff;
    await page.goto(at(`/console/audit?handle=${handle}`));
    const href = await page.getByRole('link', { name: /as CSV$/ }).getAttribute('href');
    const answer = await page.request.get(at(href!));
    expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="audit-back-to-2026-/);
    const [header, ...lines] = (await answer.text()).trim().split('\r\n');
    expect(header).toMatch(/^at,authority,what/);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toContain(handle);
  });

  it('goes on further back, page by page', async () => {
    const { page } = staff;
    const lead = await network.as('practiceLead');
    for (let looks = 0; looks < 30; looks += 1) await lead.ask('{ conferences { edges { node { id } } } }');
    await page.goto(at('/console/audit?kind=READ'));
    expect(await page.getByRole('rowheader').count()).toBe(25);
    await expectSound(staff);
    await page.getByRole('link', { name: /Search further back/ }).click();
    await page.getByText('Practice lead').first().waitFor();
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(5);
    await expectSound(staff);
  });

  it('says when nothing was found, and what to do', async () => {
    const { page } = staff;
    await page.goto(at('/console/audit?from=1/1/2026&to=2/1/2026'));
    await page.getByText('Nothing was found').waitFor();
    await expectSound(staff);
  });
});

describe('whether a trail is whole', () => {
  it('is checked at a button, and said in a word', async () => {
    const { page } = staff;
    await network.running.caughtUp();
    await network.running.checkpoint();
    await page.goto(at('/console/audit'));
    await page.getByRole('link', { name: 'Whether trails are whole' }).click();
    await page
      .getByRole('row', { name: /^Nearby/ })
      .getByText('Not checked')
      .waitFor();
    await expectSound(staff);
    await page.getByRole('button', { name: 'Check the trail of Nearby' }).click();
    await page.getByText('Checked: the trail is whole').waitFor();
    expect(await page.getByRole('row', { name: /^Nearby/ }).innerText()).toMatch(
      /Whole\s+Entries 1 to \d+ of \d+ fit together/,
    );
    await expectSound(staff);
    expect(network.failures).toEqual([]);
  });
});
