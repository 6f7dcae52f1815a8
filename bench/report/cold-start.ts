import { ARCHIVES, type ArchiveName } from '../cold-start/archives.ts';
import type { ColdStart, ColdStarts, Spread } from '../cold-start/measure.ts';
import { columns } from './columns.ts';

const NAMES = {
  nothing: 'A function that does nothing',
  uncached: 'This API, without a compile cache',
  cached: 'This API, with one',
} as const satisfies Record<ArchiveName, string>;

const MOST_CONTRIBUTORS = 10;

/** Cold starts, and what they have to load. */
export function coldStartSection(figures: ColdStarts): string {
  return [
    `Cold starts, ${figures.starts} of each by turns: a fresh process, the deployed bundle, a conference with everything in it.`,
    'Milliseconds, p50 / p95. CPU is of all threads until the answer, and hardly moves with what else the machine does.',
    timesTable(figures),
    '',
    'Bytes of code that a start loads, and what else is in the archive:',
    sizesTable(figures),
    '',
    `Of it, in kB: ${contributorsOf(figures.uncached)}.`,
  ].join('\n');
}

function timesTable(figures: ColdStarts): string {
  const rows = ARCHIVES.map((name) => {
    const { initialised, firstAnswer, whole, cpu, peakKilobytes } = figures[name];
    return [
      NAMES[name],
      ...[initialised, firstAnswer, whole].map(shown),
      `+${(whole.p50 - figures.nothing.whole.p50).toFixed(0)}`,
      shown(cpu),
      (peakKilobytes / 1_024).toFixed(0),
    ];
  });
  return columns([['', 'to init', 'first answer', 'both', 'beside nothing', 'CPU', 'peak MB'], ...rows]);
}

function sizesTable(figures: ColdStarts): string {
  const rows = ARCHIVES.map((name) => {
    const { size, compileCache } = figures[name].archive;
    const bytes = [size.starting, size.gzipped, size.atNeed, compileCache];
    return [NAMES[name], ...bytes.map((value) => value.toLocaleString('en-GB'))];
  });
  return columns([['', 'minified', 'gzipped', 'loaded at need', 'compile cache'], ...rows]);
}

function contributorsOf({ archive: { contributors } }: ColdStart): string {
  const shares = contributors.map(({ name, bytes }) => `${name} ${(bytes / 1_000).toFixed(0)}`);
  return shares.slice(0, MOST_CONTRIBUTORS).join(', ');
}

function shown({ p50, p95 }: Spread): string {
  return `${p50.toFixed(0)} / ${p95.toFixed(0)}`;
}
