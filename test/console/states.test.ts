import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSealing } from '../../console/session/seal.ts';
import { openSessions, type Session } from '../../console/session/session.ts';
import { openContainer } from '../../lambdas/console/container.ts';
import { invokeLambda } from '../../local/gateway/invoke-lambda.ts';
import { type Gateway, startGateway } from '../../local/gateway/start-gateway.ts';
import { openChromium } from '../../local/testing/chromium.ts';
import { registrySandbox } from '../../local/testing/registry-sandbox.ts';
import { useNetwork } from '../support/network.ts';
import { overflow, signIn, violations, visit, type Visitor } from './support/visitor.ts';

/** Points a minute of each person: enough to sign in and for a list, and not for a list a second time. */
const SCARCE = 200;
const network = useNetwork('2026-06-23', { sandbox: registrySandbox, allowance: SCARCE });
const at = (path: string): string => `${network.running.origin}${path}`;

let browser: Browser;
let visitor: Visitor;
let secret: string;

beforeAll(async () => {
  browser = await openChromium();
  const kept = await readFile(join(network.running.dataFolder, 'session-secret.json'), 'utf8');
  secret = (JSON.parse(kept) as { hashKey: string }).hashKey;
});

beforeEach(async () => {
  visitor = await visit(browser);
});

afterEach(() => visitor.leave());
afterAll(() => browser.close());

/** Where the page stands, and that it is sound. */
async function expectPage(
  status: number,
  heading: string,
  path: string,
  origin = network.running.origin,
): Promise<void> {
  const { page, complaints } = visitor;
  const answer = await page.goto(`${origin}${path}`);
  expect([answer?.status(), await page.locator('h1').innerText()]).toEqual([status, heading]);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(complaints).toEqual([]);
}

/** A session that the console itself would have sealed, of somebody who may do no more than is said. */
async function holdSession(permissions: readonly string[], of: Partial<Session> = {}): Promise<void> {
  const now = Math.floor(network.clock.now().getTime() / 1000);
  const lines = await openSessions(openSealing([secret]), 0).write({
    accessToken: 'none',
    accessUntil: now + 3600,
    refreshToken: null,
    kind: 'PROGRAMME_STAFF',
    actorId: 'person-of-this-test',
    permissions: [...permissions],
    csrf: 'x'.repeat(43),
    startedAt: now,
    seenAt: now,
    ...of,
  });
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') continue;
    await visitor.page.context().addCookies([
      {
        name,
        value, // As though it had come over HTTPS: what the prefix of its name asks for.
        url: 'https://localhost',
        secure: true,
        httpOnly: true,
      },
    ]);
  }
}

describe('what the console says where it shows no page', () => {
  it('names the permission that is missing', async () => {
    await holdSession(['SIGNED_IN', 'RELEASE_READ']);
    await expectPage(403, 'You do not have access to this page', '/console');
    expect(await visitor.page.locator('main').innerText()).toContain('PROGRAMME_READ');
  });

  it('says that a page is not found, to whoever has signed in', async () => {
    await holdSession(['SIGNED_IN']);
    await expectPage(404, 'Page not found', '/console/nowhere');
    await expectPage(404, 'Page not found', '/console/releases/%E0%A4%A');
  });

  it('says that a session has ended where the API takes its token no more, and drops it', async () => {
    await holdSession(['SIGNED_IN', 'RELEASE_READ'], { accessToken: 'not.a.token' });
    await expectPage(401, 'You have been signed out', '/console/releases?after=x');
    expect(await visitor.page.getByRole('link', { name: 'Sign in again' }).getAttribute('href')).toBe(
      '/console/sign-in?returnTo=%2Fconsole%2Freleases%3Fafter%3Dx',
    );
    const names = (await visitor.page.context().cookies()).map(({ name }) => name);
    expect(names).not.toContain('__Host-console-session');
  });

  it('says that signing in went wrong, and how to begin again', async () => {
    await expectPage(400, 'We could not sign you in', '/console/signed-in?code=x&state=y');
    await expectPage(200, 'You have signed out', '/console/signed-out');
  });

  it('says how long to wait where too much was asked within a minute', async () => {
    await visitor.leave();
    visitor = await signIn(browser, at('/console/releases'), 'Programme staff');
    for (let asked = 0; asked < 10 && (await visitor.page.title()).startsWith('Releases'); asked += 1) {
      await visitor.page.reload();
    }
    await expectPage(429, 'Too many requests', '/console/releases');
    expect(await visitor.page.locator('main').innerText()).toMatch(/Wait \d+ seconds and try again/);
  });
});

describe('where the API or the sign-in service does not answer', () => {
  let gateway: Gateway | undefined;
  let failures: string[];

  beforeEach(() => {
    failures = [];
  });

  /** A console whose API is not there, and whose sign-in service may not be either. */
  async function consoleWith(issuer: string): Promise<string> {
    const { origin } = network.running;
    const { handler } = openContainer(
      {
        STAGE: 'test',
        CONSOLE_ORIGIN: origin,
        API_URL: 'http://localhost:1/graphql',
        TOKEN_ISSUER: issuer,
        CONSOLE_CLIENT_ID: 'console',
        SESSION_SECRET: secret,
      },
      { clock: network.clock, log: (...[code]) => void failures.push(code) },
    );
    const onError = (error: unknown): void => void failures.push(String(error));
    const integration = { handler, timeoutMs: 29_000, onError };
    gateway = await startGateway({
      port: 0,
      onError,
      routes: [{ methods: ['GET'], path: '/*', serve: (...exchange) => invokeLambda(integration, ...exchange) }],
    });
    return gateway.origin;
  }

  afterEach(() => gateway?.close());

  async function expectKept(): Promise<void> {
    const names = (await visitor.page.context().cookies()).map(({ name }) => name);
    expect(names).toContain('__Host-console-session');
    expect(failures).toEqual(['REQUEST_FAILED']);
  }

  it('says so, keeps the session, and notes it', async () => {
    const origin = await consoleWith(network.running.identity.issuer);
    await holdSession(['SIGNED_IN', 'RELEASE_READ', 'PROGRAMME_READ']);
    await expectPage(503, 'Sorry, the service is unavailable', '/console', origin);
    await expectKept();
  });

  it('says that signing in does not work where the session cannot be renewed, and leads back to the page', async () => {
    const origin = await consoleWith('http://localhost:1/');
    const accessUntil = Math.floor(network.clock.now().getTime() / 1000);
    await holdSession(['SIGNED_IN', 'RELEASE_READ'], { accessUntil, refreshToken: 'of-this-test' });
    await expectPage(503, 'Signing in does not work at the moment', '/console/releases?after=x', origin);
    const again = visitor.page.getByRole('link', { name: 'Try again' });
    expect(await again.getAttribute('href')).toBe('/console/releases?after=x');
    await expectKept();
  });
});
