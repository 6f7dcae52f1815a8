import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { registrySandbox } from '../../local/testing/registry-sandbox.ts';
import { useNetwork } from '../support/network.ts';
import { locationOf, plainBrowser, type PlainBrowser, signInAs } from './support/browser.ts';

const STRANGER = 'nobody-of-the-registry';
const users = [...registrySandbox.users, { kind: 'person', subject: STRANGER, label: 'Somebody unknown' } as const];
const network = useNetwork('2026-06-23', { sandbox: { ...registrySandbox, users } });
const STAFF = 'programme-staff';
const EVERYWHERE = '/console/sign-out-everywhere';
const MINUTE = 60_000;
const at = (path: string): string => `${network.running.origin}${path}`;
const own = () => ({ origin: network.running.origin, 'sec-fetch-site': 'same-origin' });
const titleOf = (text: string): string => /<h1[^>]*>([^<]*)/.exec(text)?.[1]?.trim() ?? '';

/** When somebody signed in is told by the provider: by the machine's own clock, in whole seconds. */
function keepTimeWithProvider(): void {
  network.clock.advance(Date.now() - network.clock.now().getTime());
}

async function nextSecond(): Promise<void> {
  await wait(1_010 - (Date.now() % 1_000));
  keepTimeWithProvider();
}

// Who signs in within the second of the sign-out that an earlier test made is refused, to be safe.
beforeEach(nextSecond);

async function signedIn(who = STAFF): Promise<PlainBrowser> {
  const browser = plainBrowser();
  const landed = await browser.get(await signInAs(browser, at('/console'), who));
  if (landed.status !== 303) throw new Error(`${who} was not let in: ${landed.status} ${titleOf(await landed.text())}`);
  return browser;
}

async function shown(browser: PlainBrowser, path = '/console'): Promise<string> {
  const answer = await browser.get(at(path));
  return `${answer.status} ${titleOf(await answer.text())}`;
}

/** Where it leads to. Whoever has signed in before has signed in before the sign-out by its clock too. */
async function signOutEverywhere(browser: PlainBrowser): Promise<string> {
  keepTimeWithProvider();
  const page = await (await browser.get(at(EVERYWHERE))).text();
  const field = (name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '';
  const form = { _csrf: field('_csrf'), idempotencyKey: field('idempotencyKey'), action: 'sign-out' };
  return locationOf(await browser.post(at(EVERYWHERE), form, own()));
}

/** As a browser that the provider remembers: it is sent back at once, and asked for nothing. */
async function comeBackRemembered(browser: PlainBrowser): Promise<Response> {
  const toProvider = locationOf(await browser.get(at('/console/sign-in')));
  return browser.get(locationOf(await browser.get(toProvider)));
}

describe('signing out everywhere', () => {
  it('ends every other sign-in of the person within a minute, and nobody else’s', async () => {
    const [one, other, colleague] = [await signedIn(), await signedIn(), await signedIn('programme-administrator')];
    expect(new URL(await signOutEverywhere(one)).origin).toBe(network.running.identity.issuer);
    expect(await shown(one, '/console/releases')).toBe('303 ');
    network.clock.advance(MINUTE / 2);
    expect(await shown(other, '/console/releases')).toBe('401 You have been signed out');
    expect(await shown(colleague, '/console/releases')).toBe('200 Releases');
  });

  it('ends what is renewed too: the token of a sign-in before it is refused however new it is', async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    await signOutEverywhere(one);
    network.clock.advance(59 * MINUTE);
    expect(await shown(other, '/console/releases')).toBe('401 You have been signed out');
  });

  it('lets nobody back in whom the provider remembers from before, until it has asked them anew', async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    await signOutEverywhere(one);
    network.clock.advance(MINUTE / 2);
    await shown(other);
    const refused = await comeBackRemembered(other);
    const page = await refused.text();
    expect([refused.status, titleOf(page)]).toEqual([403, 'You have not been let in']);
    expect(page).toContain('href="/console/sign-in-anew"');
    const toEnd = new URL(locationOf(await other.get(at('/console/sign-in-anew'))));
    expect([toEnd.origin, toEnd.pathname]).toEqual([network.running.identity.issuer, '/session/end']);

    await nextSecond();
    const again = await signedIn();
    expect(await shown(again, '/console/releases')).toBe('200 Releases');
  });

  it('is asked for by a form of one’s own', async () => {
    const browser = await signedIn();
    const forged = { action: 'sign-out', idempotencyKey: 'forged-by-another-page' };
    expect((await browser.post(at(EVERYWHERE), forged, own())).status).toBe(403);
    network.clock.advance(MINUTE);
    expect(await shown(browser, '/console/releases')).toBe('200 Releases');
  });
});

describe('whom nobody has registered', () => {
  it('is told so, and not that the service is down', async () => {
    const browser = plainBrowser();
    const answer = await browser.get(await signInAs(browser, at('/console'), STRANGER));
    expect([answer.status, titleOf(await answer.text())]).toEqual([403, 'You have not been let in']);
  });
});
