import { expect, it } from '@jest/globals';
import { attackFifty, LEAST_TRIED, LEAST_WHOLE, MILLISECONDS } from '../support/fifty-networks.ts';

const SEED = 20_260_730;

it(
  `the third fifty random networks, published twice, tell nobody a small count (seed ${String(SEED)})`,
  async () => {
    const { found, tried, whole } = await attackFifty(SEED);
    expect(found).toEqual([]);
    expect(tried).toBeGreaterThan(LEAST_TRIED);
    expect(whole).toBeGreaterThan(LEAST_WHOLE);
  },
  MILLISECONDS,
);
