import { describe, expect, it } from '@jest/globals';
import { safeReturn } from './return-to.ts';

const ORIGIN = 'https://console.example';

describe('where a sign-in leads back to', () => {
  it.each([
    '/console',
    '/console/releases',
    '/console/releases/rels_NETWORK0_01?after=a%2Fb&x=1',
    '/console?period=202627',
  ])('is the page that was asked for: %s', (path) => {
    expect(safeReturn(path, ORIGIN)).toBe(path);
  });

  it.each([
    null,
    '',
    '/',
    'https://elsewhere.example/console',
    '//elsewhere.example/console',
    '/\\elsewhere.example',
    '/console/../../elsewhere',
    '/console/..//elsewhere.example',
    '/console@elsewhere.example',
    '/console.elsewhere.example',
    '/consolelsewhere',
    'javascript:alert(1)',
    '/console\r\nlocation: https://elsewhere.example',
    '/console/%0d%0aset-cookie:x',
    '/graphql',
  ])('is never elsewhere: %j', (asked) => {
    const path = safeReturn(asked, ORIGIN);
    const url = new URL(path, ORIGIN);
    expect(url.origin).toBe(ORIGIN);
    expect(url.pathname).toMatch(/^\/console(\/|$)/);
    expect(path).not.toMatch(/[\r\n\\]/);
  });
});
