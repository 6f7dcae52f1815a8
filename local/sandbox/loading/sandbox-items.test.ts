import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { allItems } from '../../testing/all-items.ts';
import { sandboxItems } from './sandbox-items.ts';

async function digestOf(seed: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const items of sandboxItems({ seed, conferencesPerAuthority: 12 })) hash.update(JSON.stringify(items));
  return hash.digest('hex');
}

async function namesOf(seed: string): Promise<readonly string[]> {
  const items = await allItems({ seed, conferencesPerAuthority: 12 });
  return items.map(({ pk, sk }) => `${pk?.S ?? ''} ${sk?.S ?? ''}`);
}

describe('the items of a sandbox', () => {
  it('are the same to the byte, in the same order, for the same seed', async () => {
    expect(await digestOf('one')).toBe(await digestOf('one'));
  });

  it('are others for another seed', async () => {
    expect(await digestOf('one')).not.toBe(await digestOf('two'));
  });

  it('keep the registry whatever the seed', async () => {
    const ofNetwork = async (seed: string) => (await namesOf(seed)).filter((name) => name.startsWith('NETWORK0#'));
    const names = await ofNetwork('one');
    expect(names).toEqual(await ofNetwork('two'));
    expect(names.length).toBeGreaterThan(60);
  });

  it('each have a key of their own', async () => {
    const names = await namesOf('one');
    expect(new Set(names).size).toBe(names.length);
  });

  it('are begun one conference after the other, as many as were asked for', async () => {
    let begun = 0;
    const options = { seed: 'one', conferencesPerAuthority: 7, onConference: () => (begun += 1) };
    const states = (await allItems(options)).filter(
      ({ pk, sk }) => sk?.S === 'STATE' && pk?.S?.split('#')[1] === 'CONF',
    );
    expect([begun, states.length]).toEqual([84, 84]);
  });
});
