import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { registrySandbox } from '../../local/testing/registry-sandbox.ts';
import { useNetwork } from '../support/network.ts';
import { locationOf, plainBrowser, type PlainBrowser, signInAs } from './support/browser.ts';

const network = useNetwork('2026-06-23', { sandbox: registrySandbox });
const SESSION = '__Host-console-session';
const RENEWAL = '__Host-console-renewal';
const STAFF = 'programme-staff';
const MINUTE = 60_000;

let browser: PlainBrowser;
/** The clock of the console goes on by so many milliseconds. */
const advance = (milliseconds: number): void => network.clock.advance(milliseconds);
const at = (path: string): string => `${network.running.origin}${path}`;

beforeEach(() => {
  browser = plainBrowser();
});

async function signedIn(on: PlainBrowser = browser): Promise<PlainBrowser> {
  await on.get(await signInAs(on, at('/console'), STAFF));
  return on;
}

async function csrfOf(on: PlainBrowser): Promise<string> {
  const page = await (await on.get(at('/console/releases/new'))).text();
  return /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

const takeSnapshot = (form: Record<string, string>, headers: Record<string, string>): Promise<Response> =>
  browser.post(
    at('/console/releases/new'),
    { action: 'take-snapshot', idempotencyKey: randomUUID(), ...form },
    headers,
  );
/** How many there are, done or not. */
async function snapshots(): Promise<number> {
  const page = await (await browser.get(at('/console/releases/new'))).text();
  return page.match(/Asked for on|name="snapshotId"/g)?.length ?? 0;
}

const own = (): Record<string, string> => ({ origin: network.running.origin, 'sec-fetch-site': 'same-origin' });
const titleOf = async (answer: Response): Promise<string> =>
  /<h1[^>]*>([^<]*)/.exec(await answer.text())?.[1]?.trim() ?? '';

describe('a session', () => {
  it('lies in sealed cookies that no script reads and no other host gets', async () => {
    await signedIn();
    const lines = browser.given.filter((line) => line.startsWith('__Host-console'));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
    for (const name of [SESSION, RENEWAL]) {
      const sealed = browser.cookies.get(name)!;
      expect(sealed.length).toBeLessThan(4096 - name.length - 100);
      const header: unknown = JSON.parse(Buffer.from(sealed.split('.')[0]!, 'base64url').toString());
      expect(header).toMatchObject({ alg: 'dir', enc: 'A256GCM', typ: name });
    }
  });

  it('keeps its tokens to itself: no page and no header holds one', async () => {
    await signedIn();
    for (const path of ['/console', '/console/releases', '/console/releases/new']) {
      const answer = await browser.get(at(path));
      expect(answer.status).toBe(200);
      expect(`${JSON.stringify([...answer.headers])} ${await answer.text()}`).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
    }
  });

  it.each([
    ['changed', (sealed: string) => sealed.slice(0, -6) + (sealed.at(-6) === 'A' ? 'B' : 'A') + sealed.slice(-5)],
    ['cut', (sealed: string) => sealed.slice(0, -10)],
    ['made up', () => 'eyJhbGciOiJub25lIn0....'],
  ])('that was %s is over: the page says so, and the cookies are gone', async (_how, tamper) => {
    await signedIn();
    browser.cookies.set(SESSION, tamper(browser.cookies.get(SESSION)!));
    const answer = await browser.get(at('/console/releases'));
    expect(answer.status).toBe(401);
    expect(await titleOf(answer)).toBe('You have been signed out');
    expect(browser.cookies.has(SESSION)).toBe(false);
  });

  it('is not renewed by the cookie of another', async () => {
    const other = await signedIn(plainBrowser());
    await signedIn();
    browser.cookies.set(RENEWAL, other.cookies.get(RENEWAL)!);
    advance(50 * MINUTE);
    expect((await browser.get(at('/console'))).status).toBe(200);
    advance(15 * MINUTE);
    expect((await browser.get(at('/console'))).status).toBe(401);
  });

  it('is renewed when its access token ends, and over after an hour without a request or eight in all', async () => {
    await signedIn();
    const first = browser.cookies.get(SESSION);
    for (let passed = 50; passed < 8 * 60; passed += 50) {
      advance(50 * MINUTE);
      expect({ passed, status: (await browser.get(at('/console'))).status }).toEqual({ passed, status: 200 });
    }
    expect(browser.cookies.get(SESSION)).not.toBe(first);
    advance(50 * MINUTE);
    expect((await browser.get(at('/console'))).status).toBe(401);

    await signedIn();
    advance(61 * MINUTE);
    expect((await browser.get(at('/console'))).status).toBe(401);
  });

  it('ends with the provider’s own when somebody signs out, and what is left of it is not renewed', async () => {
    await signedIn();
    const kept = plainBrowser(new Map(browser.cookies));
    const answer = await browser.post(at('/console/sign-out'), { _csrf: await csrfOf(browser) }, own());
    expect(new URL(locationOf(answer)).origin).toBe(network.running.identity.issuer);
    expect(browser.cookies.has(SESSION) || browser.cookies.has(RENEWAL)).toBe(false);
    advance(50 * MINUTE);
    await kept.get(at('/console'));
    advance(15 * MINUTE);
    expect((await kept.get(at('/console'))).status).toBe(401);
  });
});

describe('a form', () => {
  it('is taken from a page of its own session', async () => {
    await signedIn();
    const before = await snapshots();
    const answer = await takeSnapshot({ _csrf: await csrfOf(browser) }, own());
    expect(await snapshots()).toBe(before + 1);
    expect([answer.status, locationOf(answer)]).toEqual([303, at('/console/releases/new?taken')]);
  });

  it.each([
    ['without a token', {}, own],
    ['with another token', { _csrf: 'x'.repeat(43) }, own],
    ['from another site', null, () => ({ origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' })],
    ['from another origin of this site', null, () => ({ origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' })],
    ['from nowhere that a browser names', null, () => ({})],
    ['from a page without an origin', null, () => ({ origin: 'null' })],
  ])('is refused %s, and nothing is done', async (_how, form, headers) => {
    await signedIn();
    const before = await snapshots();
    const answer = await takeSnapshot(form ?? { _csrf: await csrfOf(browser) }, headers());
    expect(answer.status).toBe(403);
    expect(await titleOf(answer)).toBe('We could not accept that form');
    expect(await snapshots()).toBe(before);
  });

  it('is refused with the token of another session', async () => {
    const other = await csrfOf(await signedIn(plainBrowser()));
    await signedIn();
    expect((await takeSnapshot({ _csrf: other }, own())).status).toBe(403);
  });

  it('does nothing that its page does not do', async () => {
    await signedIn();
    const form = { _csrf: await csrfOf(browser), action: 'constructor' };
    expect((await takeSnapshot(form, own())).status).toBe(404);
  });
});

describe('every answer', () => {
  it('carries a policy without exceptions, whose nonce is never the same', async () => {
    await signedIn();
    const paths = ['/console', '/console/nowhere', '/console/accessibility', '/console/assets/none.css'];
    const nonces = new Set<string>();
    for (const path of paths) {
      const { headers } = await browser.get(at(path));
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|data:|https?:(?!\/\/localhost)/);
      nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    }
    expect(nonces.size).toBe(paths.length);
  });

  it('of a file is kept for a year by its fingerprint, small, and the pages name it so', async () => {
    const page = await (await browser.get(at('/console/accessibility'))).text();
    const files = [...page.matchAll(/(?:href|src)="(\/console\/assets\/[^"]+)"/g)].map(([, path]) => path!);
    expect(files.length).toBeGreaterThan(4);
    for (const path of files) {
      expect(path).toMatch(/\.[0-9a-f]{12}\.\w+$/);
      const answer = await browser.get(at(path));
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  it('adds up to less than 100 kB for a first visit, compressed as a browser asks for it', async () => {
    await signedIn();
    const page = await browser.get(at('/console'));
    const files = [...(await page.text()).matchAll(/(?:href|src)="(\/console\/assets\/[^"]+)"/g)].map(
      ([, path]) => path!,
    );
    const start = files.find((path) => path.endsWith('.js'))!;
    const loaded = await (await browser.get(at(start))).text();
    const scripts = ['govuk-frontend', 'moj-frontend'].map(
      (name) => new RegExp(`/console/assets/${name}\\.\\w+\\.js`).exec(loaded)![0],
    );
    const answers = await Promise.all([...files, ...scripts].map((path) => browser.get(at(path))));
    const bytes = [page, ...answers].map(({ headers }) => Number(headers.get('content-length')));
    const sum = bytes.reduce((one, other) => one + other, 0);
    console.log(`first visit: ${sum} bytes in ${bytes.length} answers`);
    expect(sum).toBeGreaterThan(20_000);
    expect(sum).toBeLessThan(100_000);
  });
});

describe('signing in', () => {
  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/graphql',
    '/console/../graphql',
  ])('never leads elsewhere: %s', async (returnTo) => {
    const start = at(`/console/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
    const answer = await browser.get(await signInAs(browser, start, STAFF));
    expect(locationOf(answer)).toBe(at('/console'));
  });

  it('leads back to the page that was asked for', async () => {
    const answer = await browser.get(await signInAs(browser, at('/console/releases?after=x'), STAFF));
    expect(locationOf(answer)).toBe(at('/console/releases?after=x'));
  });

  it('is good once: what came back is worth nothing a second time', async () => {
    const back = await signInAs(browser, at('/console'), STAFF);
    const before = new Map(browser.cookies);
    expect((await browser.get(back)).status).toBe(303);
    expect((await browser.get(back)).status).toBe(400);
    // Nor where the browser kept the cookie of its attempt.
    expect((await plainBrowser(before).get(back)).status).toBe(400);
  });

  it('is finished by the browser that began it alone', async () => {
    const back = await signInAs(browser, at('/console'), STAFF);
    expect((await plainBrowser().get(back)).status).toBe(400);
    const other = plainBrowser();
    await other.get(at('/console/sign-in'));
    const answer = await other.get(back);
    expect(answer.status).toBe(400);
    expect(other.cookies.has(SESSION)).toBe(false);
  });

  it.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'another')],
    ['no state', (url: URL) => url.searchParams.delete('state')],
    ['another code', (url: URL) => url.searchParams.set('code', 'another')],
    ['a refusal', (url: URL) => (url.search = `?error=access_denied&state=${url.searchParams.get('state') ?? ''}`)],
    ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://elsewhere.example')],
  ])('is refused with %s', async (_what, change) => {
    const back = new URL(await signInAs(browser, at('/console'), STAFF));
    change(back);
    const answer = await browser.get(back.href);
    expect(answer.status).toBe(400);
    expect(await titleOf(answer)).toBe('We could not sign you in');
    expect(browser.cookies.has(SESSION)).toBe(false);
  });

  it('takes no longer than a quarter of an hour', async () => {
    const back = await signInAs(browser, at('/console'), STAFF);
    advance(16 * MINUTE);
    expect((await browser.get(back)).status).toBe(400);
  });
});
