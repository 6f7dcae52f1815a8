import { describe, expect, it } from '@jest/globals';
import { DFE_LOCAL_AUTHORITY } from '../../disclosure/parameters.ts';
import type { FrozenCell } from '../../snapshots/tally.ts';
import { quartilesTold, type Timed } from './quartiles.ts';

const cell = (values: FrozenCell['values'], families = 5): FrozenCell => ({
  id: 'a',
  population: 'EPISODE_CHILDREN',
  measure: 'days',
  count: (values ?? []).reduce((all, [, times]) => all + times, 0),
  families,
  values: values ?? [],
});
const timed: Timed = {
  count: '8',
  some: null,
  cells: [
    cell([
      [10, 3],
      [20, 3],
      [31, 2],
    ]),
  ],
  isOfAll: false,
  parameters: DFE_LOCAL_AUTHORITY,
  base: 1,
};
const symbols = (of: Timed): readonly string[] => Object.values(quartilesTold(of)).map(({ symbol }) => symbol);

describe('A median and its quartiles', () => {
  it('are told as they are where the count is', () => {
    expect(symbols(timed)).toEqual(['10', '20', '22.75']);
  });

  it('are whole for all authorities together: a quarter would tell of a rounded count', () => {
    expect(symbols({ ...timed, count: '10', isOfAll: true })).toEqual(['10', '20', '23']);
  });

  it.each([
    ['the count is hidden', { count: 'c' }, 'COUNT_HIDDEN'],
    ['there are fewer than six', { count: '8', cells: [cell([[10, 5]])] }, 'FEW_VALUES'],
    ['they are of two families', { cells: [cell([[10, 8]], 2)] }, 'FEW_FAMILIES'],
  ])('are hidden where %s', (_where, change, reason) => {
    expect(quartilesTold({ ...timed, ...change }).median).toEqual({ symbol: 'c', reason });
  });

  describe('that may be nought', () => {
    const days = {
      ...timed,
      cells: [
        cell([
          [0, 6],
          [31, 2],
        ]),
      ],
    };

    it('are told where it is told how many are more than that', () => {
      expect(symbols({ ...days, some: '2' })).toEqual(['0', '0', '7.75']);
    });

    it('are hidden where that is: a quartile of nought tells that at most a quarter are more', () => {
      expect(symbols({ ...days, some: 'c' })).toEqual(['c', 'c', 'c']);
    });

    it('of rounded counts are told where these say the same of any that round to them, and else are unreliable', () => {
      expect(symbols({ ...days, count: '100', some: '10', isOfAll: true })).toEqual(['0', '0', '8']);
      expect(symbols({ ...days, count: '100', some: '30', isOfAll: true })).toEqual(['u', 'u', 'u']);
    });
  });

  it('of nobody are not applicable', () => {
    expect(symbols({ ...timed, count: '0', cells: [] })).toEqual(['z', 'z', 'z']);
  });
});
