import { AsyncLocalStorage } from 'node:async_hooks';

/** What a request has used of the table, and which rules have refused it, for its figures (platform/metrics.ts). */
export type Tally = {
  /** Of the table, as DynamoDB has counted them: what a call that failed has used is not told. */
  readUnits: number;
  writeUnits: number;
  /** Codes of the rules that have refused a change, and how many of them. */
  readonly rules: Map<string, number>;
};

const tallies = new AsyncLocalStorage<Tally>();

export function newTally(): Tally {
  return { readUnits: 0, writeUnits: 0, rules: new Map() };
}

/** Runs `work`, and all that it starts, as what is counted in this tally. */
export function tallied<T>(tally: Tally, work: () => T): T {
  return tallies.run(tally, work);
}

/** Nothing where nobody counts: of what is not done for a request. */
export function countUnits(kind: 'readUnits' | 'writeUnits', units: number): void {
  const tally = tallies.getStore();
  if (tally !== undefined) tally[kind] += units;
}

export function countRefusals(codes: readonly string[]): void {
  const rules = tallies.getStore()?.rules;
  for (const code of codes) rules?.set(code, (rules.get(code) ?? 0) + 1);
}
