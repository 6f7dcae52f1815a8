import type { ConsoleFigures, PageFigures } from '../console/measure.ts';
import { columns } from './columns.ts';

const KB = 1_000;
const at = (times: readonly number[], share: number): string =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN).toFixed(1);
const kilobytes = (bytes: number): string => (bytes / KB).toFixed(1);

/** What each page takes of the server, beside what needs no page and what needs no API. */
export function consoleSection({ pages, baselines, firstVisit }: ConsoleFigures): string {
  const row = ({ name, times, apiRequests, bytes }: PageFigures): readonly string[] => [
    name,
    at(times, 0.5),
    at(times, 0.95),
    String(apiRequests),
    kilobytes(bytes),
  ];
  return [
    'Milliseconds until the last byte is there, the API and the engine on the same cores; kB as they come, compressed.',
    columns([['', 'p50 ms', 'p95 ms', 'API requests', 'kB'], ...baselines.map(row), ...pages.map(row)]),
    `A first visit, all that the first page loads, without a font: ${kilobytes(firstVisit)} kB`,
  ].join('\n');
}
