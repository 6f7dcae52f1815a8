import type { BatchFigures } from '../batch/measure.ts';
import { columns } from './columns.ts';

const MB = 1_000_000;

/** Batches and files beside the same writes in a bare loop; what the worker holds; what a record costs. */
export function batchSection({ rates, memory, units }: BatchFigures): string {
  const least = units.at(-2)?.each ?? 1;
  return [
    'Whole episodes, from referral to closure, eight at once; the engine and what is measured share the cores.',
    columns([
      ['', 'records', 'rows', 'seconds', 'records/s', 'rows/s'],
      ...rates.map(({ name, records, rows, seconds }) => [
        name,
        records.toLocaleString('en-GB'),
        rows.toLocaleString('en-GB'),
        seconds.toFixed(1),
        (records / seconds).toFixed(0),
        (rows / seconds).toFixed(0),
      ]),
    ]),
    '',
    "Memory of the file's worker, a process of its own, as it goes:",
    columns([
      ['records written', 'RSS MB', 'heap MB'],
      ...memory.map(({ records, rss, heapUsed }) => [
        records.toLocaleString('en-GB'),
        (rss / MB).toFixed(0),
        (heapUsed / MB).toFixed(0),
      ]),
    ]),
    '',
    'Write units of one record, as AWS counts them:',
    columns([
      ['', 'units', '× the same items'],
      ...units.map(({ name, each }) => [name, each.toFixed(1), (each / least).toFixed(2)]),
    ]),
  ].join('\n');
}
