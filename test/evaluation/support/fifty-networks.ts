import { highsSolver } from '../../../contexts/evaluation/highs-solver.ts';
import { attackNetworks, type Attacked, TRIES } from './attack-networks.ts';

const NETWORKS = 50;

/** Each network has three kinds of attacker, and many have more. */
export const LEAST_TRIED = NETWORKS * TRIES * 3;
/** A control that held everything back would tell nobody anything either. */
export const LEAST_WHOLE = NETWORKS / 4;
export const MILLISECONDS = 600_000;

/** Fifty random networks, of this seed and those after it, in a file of their own, so that the files run side by side. */
export async function attackFifty(seed: number): Promise<Attacked> {
  const seeds = Array.from({ length: NETWORKS }, (_each, index) => seed + index);
  const attacked = attackNetworks(seeds, await highsSolver());
  console.log(
    `${String(attacked.tried)} hidden counts tried; ${String(attacked.whole)} second releases hold nothing back`,
  );
  return attacked;
}
