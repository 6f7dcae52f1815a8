import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that the same seed always gives again, in the same order. For the sandbox and tests, never for secrets. */
export type SeededRandom = {
  /** From 0, up to but not 1. */
  readonly float: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  /** Throws RangeError if there is nothing to pick from. */
  readonly pick: <T>(from: readonly T[]) => T;
  /** Each value with its weight, 0 or more; weights need not add up to 1. Throws RangeError if they add up to 0. */
  readonly weighted: <T>(from: readonly (readonly [value: T, weight: number])[]) => T;
  /** True with that probability, 0 to 1. */
  readonly chance: (probability: number) => boolean;
  /**
   * Draws of their own, given by the seed and the label alone: however many draws one part of a sandbox makes, the
   * other parts stay as they were. The same label twice gives the same draws twice.
   */
  readonly fork: (label: string) => SeededRandom;
};

export function seededRandom(seed: number | string): SeededRandom {
  const path = String(seed);
  const generator = xoroshiro128plusFromState(hash128(path));
  const float = () => uniformFloat64(generator);
  return {
    float,
    int: (low, high) => uniformInt(generator, low, high),
    pick: (from) => pickAt(from, () => uniformInt(generator, 0, from.length - 1)),
    weighted: (from) => pickWeighted(from, float()),
    chance: (probability) => float() < probability,
    fork: (label) => seededRandom(`${path}\0${label}`),
  };
}

function pickAt<T>(from: readonly T[], drawIndex: () => number): T {
  if (from.length === 0) throw new RangeError('There is nothing to pick from');
  return from[drawIndex()] as T;
}

function pickWeighted<T>(from: readonly (readonly [value: T, weight: number])[], draw: number): T {
  const total = from.reduce((sum, [, weight]) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError('The weights add up to nothing');
  let left = draw * total;
  for (const [value, weight] of from) {
    if (left < weight) return value;
    left -= weight;
  }
  // Rounding can leave a sliver past the last weight.
  return (from.findLast(([, weight]) => weight > 0) as readonly [T, number])[0];
}

/** 128 bits, so that the hundred thousands of forks of a large sandbox do not meet. Four 32-bit words, as cyrb128. */
function hash128(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  const all = a ^ b ^ c ^ d;
  return [all | 0, b ^ all, c ^ all, d ^ all];
}
