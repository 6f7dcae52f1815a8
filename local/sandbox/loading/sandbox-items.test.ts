import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sandboxItems } from './sandbox-items.ts';

function digestOf(seed: string): string {
  const hash = createHash('sha256');
  for (const items of sandboxItems({ seed, conferencesPerAuthority: 12 })) hash.update(JSON.stringify(items));
  return hash.digest('hex');
}

function namesOf(seed: string): readonly string[] {
  const items = [...sandboxItems({ seed, conferencesPerAuthority: 12 })].flat();
  return items.map(({ pk, sk }) => `${pk?.S ?? ''} ${sk?.S ?? ''}`);
}

describe('the items of a sandbox', () => {
  it('are the same to the byte, in the same order, for the same seed', () => {
    expect(digestOf('one')).toBe(digestOf('one'));
  });

  it('are others for another seed', () => {
    expect(digestOf('one')).not.toBe(digestOf('two'));
  });

  it('keep the registry whatever the seed', () => {
    const ofNetwork = (seed: string) => namesOf(seed).filter((name) => name.startsWith('NETWORK0#'));
    expect(ofNetwork('one')).toEqual(ofNetwork('two'));
    expect(ofNetwork('one').length).toBeGreaterThan(60);
  });

  it('each have a key of their own', () => {
    const names = namesOf('one');
    expect(new Set(names).size).toBe(names.length);
  });

  it('are begun one conference after the other, as many as were asked for', () => {
    let begun = 0;
    const options = { seed: 'one', conferencesPerAuthority: 7, onConference: () => (begun += 1) };
    const states = [...sandboxItems(options)]
      .flat()
      .filter(({ pk, sk }) => sk?.S === 'STATE' && pk?.S?.split('#')[1] === 'CONF');
    expect([begun, states.length]).toEqual([84, 84]);
  });
});
