import type { Parameters } from 'fast-check';

/**
 * How a property is tried: its usual number of times with a seed of its own, or as the environment says.
 *
 * - `PROPERTY_RUNS`: times the usual number, such as 20 for twenty times as many
 * - `PROPERTY_SEED`: another seed
 * - `PROPERTY_SHRINK`: anything, to look for a smaller counterexample, which takes minutes
 */
export function propertyRuns<T>(name: string, usual: { readonly runs: number; readonly seed: number }): Parameters<T> {
  const times = Number(process.env['PROPERTY_RUNS'] ?? 1);
  const seed = Number(process.env['PROPERTY_SEED'] ?? usual.seed);
  const numRuns = Math.ceil(usual.runs * times);
  process.stdout.write(`${name}: seed ${String(seed)}, ${String(numRuns)} runs\n`);
  return { seed, numRuns, endOnFailure: process.env['PROPERTY_SHRINK'] === undefined };
}
