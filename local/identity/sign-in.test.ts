import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { type Identity, startIdentity } from './start-identity.ts';

const person = { kind: 'person', subject: 'practice-lead.901', label: 'Practice lead of <Fictional>' } as const;
const redirectUri = 'http://localhost:4000/signed-in';

let folder: string;
let identity: Identity;
let browse: (url: string, form?: Record<string, string>) => Promise<Response>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'identity-'));
  const applications = [{ clientId: 'console', redirectUris: [redirectUri] }];
  identity = await startIdentity({ folder, port: 0, machines: [], people: [person], applications });
  browse = browser();
});

afterEach(async () => {
  await identity.close();
  await rm(folder, { recursive: true });
});

/** A browser that keeps cookies by name and path, and follows no redirect by itself. */
function browser() {
  const jar = new Map<string, { path: string; pair: string }>();
  return async (url: string, form?: Record<string, string>): Promise<Response> => {
    const { pathname } = new URL(url);
    const cookie = [...jar.values()].filter(({ path }) => pathname.startsWith(path)).map(({ pair }) => pair);
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: cookie.join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const pair = line.split(';')[0] ?? '';
      const path = /path=([^;]+)/i.exec(line)?.[1] ?? '/';
      jar.set(`${pair.split('=')[0] ?? ''} ${path}`, { path, pair });
    }
    return answer;
  };
}

function locationOf(answer: Response): string {
  return new URL(answer.headers.get('location') ?? '', identity.issuer).href;
}

function authorisationUrl(verifier: string): string {
  const url = new URL('/oauth2/authorize', identity.issuer);
  url.search = new URLSearchParams({
    client_id: 'console',
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid families-first-network/api',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: 'abc',
  }).toString();
  return url.href;
}

function redeem(code: string, verifier: string): Promise<Response> {
  const form = { grant_type: 'authorization_code', client_id: 'console', redirect_uri: redirectUri };
  return fetch(identity.tokenUri, {
    method: 'POST',
    body: new URLSearchParams({ ...form, code, code_verifier: verifier }),
  });
}

async function signIn(verifier: string): Promise<string> {
  const signInPage = locationOf(await browse(authorisationUrl(verifier)));
  const chosen = await browse(signInPage, { subject: person.subject });
  const back = new URL(locationOf(await browse(locationOf(chosen))));
  expect(back.href).toContain(redirectUri);
  return back.searchParams.get('code') ?? '';
}

describe('signing in to the sandbox', () => {
  it('asks who you are, and escapes what it shows', async () => {
    const page = await (await browse(locationOf(await browse(authorisationUrl('v'.repeat(43)))))).text();

    expect(page).toContain('Practice lead of &lt;Fictional&gt;');
  });

  it('gives the application an access token of the person chosen', async () => {
    const verifier = randomBytes(32).toString('base64url');
    const code = await signIn(verifier);

    const { access_token: token } = (await (await redeem(code, verifier)).json()) as { access_token: string };

    expect(decodeJwt(token)).toMatchObject({
      sub: person.subject,
      client_id: 'console',
      token_use: 'access',
      scope: 'families-first-network/api',
    });
    expect(decodeJwt(token).aud).toBeUndefined();
  });

  it('is worth nothing to who does not hold the verifier', async () => {
    const code = await signIn(randomBytes(32).toString('base64url'));

    expect((await redeem(code, randomBytes(32).toString('base64url'))).status).toBe(400);
  });

  it('knows nobody but its own people', async () => {
    const signInPage = locationOf(await browse(authorisationUrl('v'.repeat(43))));

    expect((await browse(signInPage, { subject: 'programme-administrator' })).status).toBe(400);
  });

  it('cannot be finished without the cookie of the browser that began it', async () => {
    const signInPage = locationOf(await browse(authorisationUrl('v'.repeat(43))));

    const elsewhere = await browser()(signInPage, { subject: person.subject });

    expect(elsewhere.status).toBe(400);
    expect(await elsewhere.json()).toEqual({ message: 'Begin signing in again.' });
  });
});
