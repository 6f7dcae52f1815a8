import { cpus, loadavg } from 'node:os';
import type { BenchOptions, Part } from './options.ts';
import { batchSection } from './report/batch.ts';
import { consoleSection } from './report/console.ts';
import { figuresSection } from './report/figures.ts';
import { moneySection } from './report/money.ts';
import { searchSection } from './report/search.ts';

type Note = (text: string) => void;

/** What stands on networks of its own, or on none: its section of the report. Loaded at need. */
const SECTIONS = {
  async money() {
    const { measureMoney } = await import('./money/measure.ts');
    return moneySection(await measureMoney());
  },
  async search({ seed }) {
    const { measureSearch } = await import('./search/measure.ts');
    return searchSection(measureSearch(seed));
  },
  async batch({ seed, fileRows }, note) {
    const { measureBatches } = await import('./batch/measure.ts');
    return batchSection(await measureBatches({ seed, fileRows, note }));
  },
  async console({ consoleRounds: rounds }, note) {
    const { measureConsole } = await import('./console/measure.ts');
    return consoleSection(await measureConsole({ rounds, note }));
  },
  async figures({ seed, figuresSizes: sizes }, note) {
    const { measureFigures } = await import('./figures/measure.ts');
    return figuresSection(await measureFigures({ seed, sizes, note }));
  },
} as const satisfies Partial<Record<Part, (options: BenchOptions, note: Note) => Promise<string>>>;

export type PartApart = keyof typeof SECTIONS;

export const isApart = (part: Part): part is PartApart => part in SECTIONS;

/** Measures one such part, and says how busy the machine was. */
export async function measureApart(part: PartApart, options: BenchOptions, note: Note): Promise<string> {
  const before = loadavg()[0] ?? 0;
  const section = await SECTIONS[part](options, note);
  const after = loadavg()[0] ?? 0;
  return `Load ${before.toFixed(1)} before and ${after.toFixed(1)} after, on ${cpus().length} cores.\n${section}`;
}
