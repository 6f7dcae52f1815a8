import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../local/testing/chromium.ts';
import { sqsClient } from '../../platform/queue/sqs-queue.ts';
import { useNetwork } from '../support/network.ts';
import { AUTHORITY, USERS } from '../support/two-authorities.ts';
import { expectSound } from './support/sound.ts';
import { signIn } from './support/visitor.ts';

const network = useNetwork('2026-06-23');
const at = (path: string): string => `${network.running.origin}${path}`;
let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

async function giveUpAFile(): Promise<void> {
  const { FILES_ENDPOINT: endpoint, IMPORT_DEAD_LETTERS_URL: QueueUrl } = network.environment;
  const client = sqsClient({ endpoint, region: 'eu-west-2' });
  const MessageBody = JSON.stringify({ owner: AUTHORITY.nearby, id: '01K00000000000000000000000' });
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody }));
  client.destroy();
}

describe('the service, in the console', () => {
  it('is told to staff in words, without JavaScript too', async () => {
    const visitor = await signIn(browser, at('/console/service'), USERS.staff.label, { javaScriptEnabled: false });
    const text = await visitor.page.locator('main').innerText();
    expect(text).toMatch(/Records: reading and writing\s+Working/);
    expect(text).toMatch(/Files that were given up\s+Nothing waits/);
    expect(text).toMatch(/Changes that numbering gave up on\s+Not known/);
    expect(text).toMatch(/Schema of the API\s+[0-9a-f]{64}/);
    await visitor.leave();
  });

  it('shows staff what was given up, and lets administrators send it back', async () => {
    await giveUpAFile();
    const staff = await signIn(browser, at('/console/service'), USERS.staff.label);
    await staff.page.getByText('Given up', { exact: true }).waitFor();
    expect(await staff.page.getByRole('link', { name: 'Send them back' }).count()).toBe(0);
    await expectSound(staff);
    await staff.page.goto(at('/console/service/send-back'));
    await staff.page.getByText('Only an administrator of the programme can send them back').waitFor();
    await expectSound(staff);
    await staff.leave();

    const administrator = await signIn(browser, at('/console/service'), USERS.administrator.label);
    const { page } = administrator;
    await page.getByRole('link', { name: 'Send them back' }).click();
    await page.getByText('1 file was given up after five attempts').waitFor();
    await expectSound(administrator);
    await page.getByRole('button', { name: 'Send them back' }).click();
    await page.getByText('Files sent back to be tried again: 1').waitFor();
    await expectSound(administrator);
    await page.goto(at('/console/service/send-back'));
    await page.getByText('There is nothing to send back').waitFor();
    await administrator.leave();
    expect(network.failures).toEqual([]);
  });
});
