import { expect, it } from '@jest/globals';
import { highsSolver } from '../../../contexts/evaluation/highs-solver.ts';
import { attackNetworks, TRIES } from '../support/attack-networks.ts';

const SEED = 20_260_780;
const NETWORKS = 50;
const MILLISECONDS = 600_000;

it(
  `${String(NETWORKS)} random networks, published twice, tell nobody a small count (seed ${String(SEED)})`,
  async () => {
    const seeds = Array.from({ length: NETWORKS }, (_each, index) => SEED + index);
    const { tried, found, whole } = attackNetworks(seeds, await highsSolver());
    console.log(`${String(tried)} hidden counts tried; ${String(whole)} second releases hold nothing back`);

    expect(found).toEqual([]);
    expect(tried).toBeGreaterThan(NETWORKS * TRIES * 3);
    expect(whole).toBeGreaterThan(NETWORKS / 4);
  },
  MILLISECONDS,
);
