import type { Parameters } from 'fast-check';

/**
 * How a property is tried: its usual number of times with a seed of its own, or as the environment says.
 *
 * - `PROPERTY_RUNS`: times the usual number, such as 20 for twenty times as many
 * - `PROPERTY_SEED`: another seed
 * - `PROPERTY_SHRINK`: anything, to look for a smaller counterexample, which takes minutes
 */
export function propertyRuns<T>(name: string, usual: { readonly runs: number; readonly seed: number }): Parameters<T> {
  const times = timesUsual();
  const seed = Number(process.env['PROPERTY_SEED'] ?? usual.seed);
  const numRuns = Math.ceil(usual.runs * times);
  process.stdout.write(`${name}: seed ${String(seed)}, ${String(numRuns)} runs\n`);
  return { seed, numRuns, endOnFailure: process.env['PROPERTY_SHRINK'] === undefined };
}

/** Milliseconds that a property may take on a slow machine, given what its usual runs may. Looking for less takes more. */
export function longest(usual: number): number {
  return usual * Math.max(1, timesUsual()) * (process.env['PROPERTY_SHRINK'] === undefined ? 1 : 20);
}

function timesUsual(): number {
  return Number(process.env['PROPERTY_RUNS'] ?? 1);
}
