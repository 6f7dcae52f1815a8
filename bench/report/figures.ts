import type { FiguresOfSize } from '../figures/measure.ts';
import type { RunFigures } from '../figures/one-run.ts';
import { columns } from './columns.ts';

const MB = 1_000_000;

const whole = (count: number): string => count.toLocaleString('en-GB');
const megabytes = (bytes: number): string => (bytes / MB).toFixed(0);

/** What a snapshot and all tables of a release take, at each size, and how often that of the smallest the largest is. */
export function figuresSection(sizes: readonly FiguresOfSize[]): string {
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === undefined || large === undefined) throw new RangeError('Nothing was measured.');
  const row = (name: string, of: (size: FiguresOfSize) => number, told: (value: number) => string = whole) => [
    name,
    ...sizes.map((size) => told(of(size))),
    of(small) === 0 ? '' : (of(large) / of(small)).toFixed(1),
  ];
  const run = (name: string, of: (size: FiguresOfSize) => RunFigures) => [
    row(`${name}: seconds`, (size) => of(size).seconds, tenth),
    row('  of which CPU of the worker', (size) => of(size).cpuSeconds, tenth),
    row('  most memory of the worker, RSS MB', (size) => of(size).mostBytes, megabytes),
    row('  runs of the function', (size) => of(size).turns),
  ];
  return [
    'The engine is a process of its own on the same cores; the worker has 512 MB of heap.',
    columns([
      ['', ...sizes.map(({ conferencesPerAuthority }) => `12 × ${whole(conferencesPerAuthority)}`), 'times'],
      row('records in the snapshot', ({ records }) => records),
      row('frozen counts', ({ cells }) => cells),
      row('a bare read of all items: seconds', ({ bareSeconds }) => bareSeconds, tenth),
      ...run('the snapshot', ({ snapshot }) => snapshot),
      row('parts of the release', ({ parts }) => parts),
      row('figures of the release', ({ figures }) => figures),
      row('  of which are told', ({ told }) => told),
      ...run('all its tables, protected and attacked', ({ release }) => release),
    ]),
  ].join('\n');
}

const tenth = (value: number): string => value.toFixed(1);
