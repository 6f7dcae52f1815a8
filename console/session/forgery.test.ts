import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { ConsoleRequest } from '../http/exchange.ts';
import { isOwnForm, tokenForPage } from './forgery.ts';

const session = { csrf: randomBytes(32).toString('base64url') };

const posted = (token: string, headers: readonly (readonly [string, string])[]): ConsoleRequest => ({
  method: 'POST',
  url: new URL('https://console.example/console/releases'),
  headers: new Map(headers),
  cookies: new Map(),
  form: new URLSearchParams({ _csrf: token }),
  id: 'request',
  now: new Date(0),
});
const own = [['origin', 'https://console.example']] as const;

describe('A form', () => {
  it('is ours with the token of any page of the session, each of which has another', () => {
    const tokens = [tokenForPage(session), tokenForPage(session)];
    expect(tokens[0]).not.toBe(tokens[1]);
    expect(tokens.map((token) => isOwnForm(posted(token, own), session))).toEqual([true, true]);
    expect(tokens.some((token) => token.includes(session.csrf.slice(0, 8)))).toBe(false);
  });

  it.each([
    ['no token', ''],
    ['the token of another session', tokenForPage({ csrf: randomBytes(32).toString('base64url') })],
    ['the token without a pad', session.csrf],
    ['half a token', tokenForPage(session).slice(0, 40)],
    ['nothing but a pad', Buffer.alloc(64).toString('base64url')],
  ])('is not ours with %s', (_what, token) => {
    expect(isOwnForm(posted(token, own), session)).toBe(false);
  });

  it.each([
    ['from elsewhere', [['origin', 'https://elsewhere.example']]],
    ['from another site, as the browser says', [['sec-fetch-site', 'cross-site']]],
    ['from nowhere that is said', []],
  ] as const)('is not ours where it comes %s', (_where, headers) => {
    expect(isOwnForm(posted(tokenForPage(session), headers), session)).toBe(false);
  });
});
