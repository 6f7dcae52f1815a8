import { describe, expect, it } from '@jest/globals';
import { once, resolversAtNeed } from './at-need.ts';

type Resolve = (...args: readonly unknown[]) => unknown;

describe('resolvers at need', () => {
  it('load their module at the first of them that is asked for, once for all', async () => {
    let loads = 0;
    const load = once(() => {
      loads += 1;
      return Promise.resolve({ Query: { one: (from: number) => from + 1, two: () => 'two' } });
    });
    const [map] = resolversAtNeed({ Query: { one: true, two: true } }, load);
    const { one, two } = map!['Query'] as { readonly one: Resolve; readonly two: Resolve };

    expect(loads).toBe(0);
    await expect(Promise.all([one(1), two()])).resolves.toEqual([2, 'two']);
    expect(loads).toBe(1);
  });

  it('load it again where it could not be loaded', async () => {
    let loads = 0;
    const load = once(() => {
      loads += 1;
      return loads === 1 ? Promise.reject(new Error('Not now.')) : Promise.resolve('loaded');
    });

    await expect(load()).rejects.toThrow('Not now.');
    await expect(load()).resolves.toBe('loaded');
  });

  it('say which of them the module does not bring', async () => {
    const [map] = resolversAtNeed<Record<string, Record<string, unknown>>>({ Query: { one: true } }, () =>
      Promise.resolve({}),
    );
    await expect((map!['Query']!['one'] as Resolve)()).rejects.toThrow('Query.one');
  });
});
