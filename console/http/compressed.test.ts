import { describe, expect, it } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { compressed } from './compressed.ts';
import { type ConsoleRequest, html } from './exchange.ts';

const PAGE = `<!DOCTYPE html>${'<p>Figures of the year</p>'.repeat(200)}`;
const asked = (accepted: string | null, method = 'GET'): ConsoleRequest => ({
  method,
  url: new URL('https://console.example/console'),
  headers: new Map(accepted === null ? [] : [['accept-encoding', accepted]]),
  cookies: new Map(),
  form: new URLSearchParams(),
  id: 'request',
  now: new Date(0),
});

describe('A page', () => {
  it('goes out compressed to a browser that takes it so, and is the same page', () => {
    const { headers, body } = compressed(asked('gzip, deflate, br'), html(200, PAGE));
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding', 'cache-control': 'no-store' });
    expect(gunzipSync(body as Buffer).toString()).toBe(PAGE);
    expect(body.length).toBeLessThan(PAGE.length / 10);
  });

  it.each([
    ['by nobody', null],
    ['by one who takes it plain alone', 'identity'],
    ['by one who refuses gzip', 'br, gzip;q=0'],
  ])('goes out as it is where it is asked for %s, and says that it may differ', (_whom, accepted) => {
    const { headers, body } = compressed(asked(accepted), html(200, PAGE));
    expect(headers).not.toHaveProperty('content-encoding');
    expect([headers['vary'], body]).toEqual(['accept-encoding', PAGE]);
  });

  it('that answers a form is not compressed: it may hold a secret beside what was sent', () => {
    const response = html(200, PAGE);
    expect(compressed(asked('gzip', 'POST'), response)).toBe(response);
  });
});
