import { parseArgs } from 'node:util';
import type { AbuseEffort } from './abuse/measure.ts';
import type { CpuEffort } from './cpu/measure.ts';
import type { Effort } from './latency/measure.ts';

export type BenchOptions = {
  readonly seed: string;
  /** Conferences of each of the twelve authorities: the small network and the large one. */
  readonly sizes: readonly [small: number, large: number];
  readonly effort: Effort;
  readonly cpuEffort: CpuEffort;
  readonly abuseEffort: AbuseEffort;
  /** Rows of the file that is imported. */
  readonly fileRows: number;
  /** Conferences of each authority, of the networks that snapshots and releases are made of: the largest ten times the smallest. */
  readonly figuresSizes: readonly number[];
  /** How often each page of the console is asked for. */
  readonly consoleRounds: number;
  /** Cold starts of each function that is compared. */
  readonly starts: number;
  /** The parts to measure; all of them if none was named. */
  readonly parts: readonly Part[];
  readonly help: boolean;
};

/** What can be measured by itself: on the small network, but for money, search and batches, which need none, and figures and the console, which need their own. */
export const PARTS = ['cold-start', 'abuse', 'money', 'search', 'batch', 'console', 'figures'] as const;
export type Part = (typeof PARTS)[number];

export const HELP = `Measures the API beside a baseline, on two networks of different sizes in one run.

  npm run bench -- [options]

  --quick        12 × 100 and 12 × 1,000 conferences, fewer requests: a minute or two
  --cold-start   only what a fresh process takes to its first answer
  --abuse        only how ordinary requests fare while the API is abused
  --money        only how 64 approvals, and 64 payments, at once in one authority fare
  --batch        only batches and a file of 200,000 rows (with --quick of 20,000), beside a bare loop of the same writes
  --figures      only a snapshot, and every table of a release, of 12 × 2,000 and 12 × 20,000 conferences (with --quick of
                 12 × 100 and 12 × 1,000): most of an hour, where the networks have yet to be made
  --console      only the pages of the console, over the sandbox and a release of it: some minutes
  --search       only the search over practice, at 10,000 loops
  --seed TEXT    other data and other draws (default: bench)
  --help         this text

Without --quick: 12 × 100 and 12 × 10,000 conferences. The networks are made once and kept in node_modules/.cache/bench.
How to read what it prints: docs/performance.md.
`;

export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      'cold-start': { type: 'boolean', default: false },
      abuse: { type: 'boolean', default: false },
      money: { type: 'boolean', default: false },
      figures: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      batch: { type: 'boolean', default: false },
      console: { type: 'boolean', default: false },
      seed: { type: 'string', default: 'bench' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { quick, seed, help } = values;
  return {
    seed,
    help,
    parts: PARTS.filter((part) => values[part]),
    sizes: quick ? [100, 1_000] : [100, 10_000],
    effort: quick
      ? { rounds: 4, oneByOne: 40, together: 64, counted: 24 }
      : { rounds: 10, oneByOne: 60, together: 96, counted: 60 },
    cpuEffort: quick ? { rounds: 7, requests: 150 } : { rounds: 15, requests: 250 },
    abuseEffort: quick ? { rounds: 1, requests: 40 } : { rounds: 5, requests: 60 },
    fileRows: quick ? 20_000 : 200_000,
    figuresSizes: quick ? [100, 1_000] : [2_000, 20_000],
    consoleRounds: quick ? 10 : 40,
    starts: quick ? 7 : 25,
  };
}
