import { describe, expect, it } from '@jest/globals';
import { openSealing } from './seal.ts';

const [ONE, OTHER] = ['one-secret-for-tests-of-32-letters', 'other-secret-for-tests-of-32-letter'];
const VALUE = { accessToken: 'a.b.c', startedAt: 1 };

describe('what is sealed', () => {
  it('is opened by the secret that sealed it, for the purpose that it was sealed for', async () => {
    const { seal, open } = openSealing([ONE]);
    const sealed = await seal('session', VALUE);
    expect(await open('session', sealed)).toEqual(VALUE);
    expect(await open('renewal', sealed)).toBeNull();
    expect(sealed).not.toContain(Buffer.from('a.b.c').toString('base64url'));
  });

  it('is opened while its secret is being changed, and not after', async () => {
    const sealed = await openSealing([ONE]).seal('session', VALUE);
    expect(await openSealing([OTHER, ONE]).open('session', sealed)).toEqual(VALUE);
    expect(await openSealing([OTHER]).open('session', sealed)).toBeNull();
  });

  it('is refused after a change of any character, or cut, or in no form at all', async () => {
    const { seal, open } = openSealing([ONE]);
    const sealed = await seal('session', VALUE);
    const changes = Array.from({ length: sealed.length }, (_none, at) => changedAt(sealed, at));
    // The last character of a part of base 64 may carry bits that mean nothing: then nothing was changed.
    for (const changed of changes.filter((one) => meaning(one) !== meaning(sealed))) {
      expect(await open('session', changed)).toBeNull();
    }
    for (const none of ['', 'x', '....', sealed.slice(0, -4), `${sealed}.`])
      expect(await open('session', none)).toBeNull();
  });

  it('never is what others have sealed, or what says that it needs no key', async () => {
    const { open } = openSealing([ONE]);
    const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'session' })).toString('base64url');
    expect(await open('session', `${header}....`)).toBeNull();
    expect(await open('session', await openSealing([OTHER]).seal('session', VALUE))).toBeNull();
  });
});

const changedAt = (sealed: string, at: number): string =>
  sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
const meaning = (sealed: string): string =>
  sealed
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('hex'))
    .join('.');
