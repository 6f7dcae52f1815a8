import { describe, expect, it } from '@jest/globals';
import { DFE_LOCAL_AUTHORITY as parameters } from '../../disclosure/parameters.ts';
import { type Amount, amountsTold } from './sums.ts';

const BASE = { parts: 100, total: 100_000 };
/** Pence, of ten packages of as many families that are much alike. */
const even = (id: string, sum: number): Amount => ({ id, sum, count: 10, families: 10, largest: [sum / 8, sum / 9] });
const tell = (parts: readonly Amount[]) => amountsTold({ parts, parameters, base: BASE });
const symbols = (parts: readonly Amount[]) => {
  const { total, parts: each } = tell(parts);
  return [total.symbol, ...[...each.values()].map(({ symbol }) => symbol)];
};

const four = [even('A1', 1_000_049), even('A2', 1_100_050), even('A3', 1_200_000), even('A4', 900_000)];

describe('Amounts of authorities', () => {
  it('are told in whole pounds, halves up, and together in thousands', () => {
    expect(symbols(four)).toEqual(['42000', '10000', '11001', '12000', '9000']);
  });

  it.each([
    ['of five packages', { count: 5 }, 'FEW_VALUES'],
    ['of two families', { families: 2 }, 'FEW_FAMILIES'],
    ['that one package nearly makes up', { largest: [800_000, 150_000] }, 'DOMINANT_CONTRIBUTOR'],
  ])('%s are hidden, and as many others as keep them from being subtracted', (_what, change, reason) => {
    const parts = [{ ...even('A1', 1_000_000), ...change }, ...four.slice(1), even('A5', 1_300_000)];
    const { total, parts: told } = tell(parts);
    const hidden = [...told].filter(([, { symbol }]) => symbol === 'c').map(([id]) => id);

    expect(told.get('A1')).toEqual({ symbol: 'c', reason });
    expect(total.symbol === 'c' || hidden.length >= 3).toBe(true);
  });

  it('of two authorities make no total', () => {
    expect(tell(four.slice(0, 2)).total).toEqual({ symbol: 'c', reason: 'FEW_AUTHORITIES' });
  });

  it('of which one brings the half make no total', () => {
    expect(tell([even('A1', 9_000_000), ...four.slice(1)]).total).toEqual({
      symbol: 'c',
      reason: 'DOMINANT_CONTRIBUTOR',
    });
  });

  it('of nobody are zero, and small ones of all are low', () => {
    expect(symbols([{ id: 'A1', sum: 0, count: 0, families: 0, largest: [] }])).toEqual(['0', '0']);
    expect(symbols([even('A1', 9_000), even('A2', 9_000), even('A3', 9_000)])[0]).toBe('low');
  });
});
