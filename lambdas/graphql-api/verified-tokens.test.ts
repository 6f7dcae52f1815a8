import { beforeEach, describe, expect, it } from '@jest/globals';
import { rememberVerified, type VerifiedClaims } from './verified-tokens.ts';

const START = Date.parse('2026-06-30T11:00:00.000Z');
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let now = START;
let verifications: string[] = [];

/** Verifies every token but `bad`; the token says how many seconds it has to live. */
function verify(token: string): Promise<VerifiedClaims | null> {
  verifications.push(token);
  if (token === 'bad') return Promise.resolve(null);
  if (token === 'forged') return Promise.reject(new Error('Not a valid signature.'));
  const exp = START / SECOND + Number(token.split('.')[0]);
  return Promise.resolve({ sub: token, client_id: token, exp });
}

function remember(): (token: string) => Promise<VerifiedClaims | null> {
  return rememberVerified(verify, { now: () => new Date(now) });
}

beforeEach(() => {
  now = START;
  verifications = [];
});

describe('what is remembered of verified tokens', () => {
  it('verifies a token once, each token for itself', async () => {
    const claimsOf = remember();
    const first = await claimsOf('3600.one');
    expect(await claimsOf('3600.one')).toEqual(first);
    expect((await claimsOf('3600.two'))?.sub).toBe('3600.two');
    expect(verifications).toEqual(['3600.one', '3600.two']);
  });

  it('verifies it again after five minutes, so that a withdrawn key is noticed', async () => {
    const claimsOf = remember();
    await claimsOf('3600.one');
    now += 5 * MINUTE - 1;
    await claimsOf('3600.one');
    expect(verifications).toHaveLength(1);
    now += 1;
    await claimsOf('3600.one');
    expect(verifications).toHaveLength(2);
  });

  it('verifies it again from the second in which it ends', async () => {
    const claimsOf = remember();
    await claimsOf('30.one');
    now += 30 * SECOND;
    await claimsOf('30.one');
    expect(verifications).toHaveLength(2);
  });

  it('keeps nothing of a token that was refused', async () => {
    const claimsOf = remember();
    expect(await claimsOf('bad')).toBeNull();
    expect(await claimsOf('bad')).toBeNull();
    await expect(claimsOf('forged')).rejects.toThrow('Not a valid signature.');
    await expect(claimsOf('forged')).rejects.toThrow('Not a valid signature.');
    expect(verifications).toHaveLength(4);
  });

  it('keeps a thousand, and lets the oldest go', async () => {
    const claimsOf = remember();
    for (let token = 0; token <= 1_000; token += 1) await claimsOf(`3600.${token}`);
    await claimsOf('3600.1000');
    await claimsOf('3600.1');
    expect(verifications).toHaveLength(1_001);
    await claimsOf('3600.0');
    expect(verifications).toHaveLength(1_002);
  });
});
