import type { Cpu } from '../cpu/measure.ts';
import { type Subject, SUBJECTS } from '../cpu/handler.ts';
import type { Figures, Times } from '../latency/measure.ts';
import type { Results } from '../results.ts';
import { abuseSection } from './abuse.ts';
import { coldStartSection } from './cold-start.ts';
import { columns } from './columns.ts';
import { moneySection } from './money.ts';

/** All that was measured, for a terminal. */
export function report(results: Results): string {
  const { machine, sizes, seed } = results;
  const { load } = machine;
  return [
    `Networks of 12 × ${sizes.map((size) => size.toLocaleString('en-GB')).join(' and 12 × ')} conferences, seed "${seed}".`,
    `${machine.cores} cores (${machine.processor}), Node ${machine.node}; load ${load.before.toFixed(1)} before and ${load.after.toFixed(1)} after.`,
    'The engine shares the cores with what is measured.',
    '',
    'Ten operations, in the handler of the Lambda, real tokens. p50, p99: one request at a time. req/s: eight at a time.',
    'Reads and writes: calls of DynamoDB; "besides", those of them that are not the operation’s own. RRU, WRU: its request units. "on AWS": where a transaction counts twice in an index too.',
    operationsTable(results),
    '',
    `The first request of an instance asks who calls and by which policies: ${results.readsOfConference.first} reads for a conference, then ${results.readsOfConference.after}.`,
    '',
    'A conference with everything in it, in process and through the HTTP gateway:',
    gatewayTable(results),
    '',
    'CPU of one request, µs: median of rounds in turns (quarter below, quarter above), each handler in its own process.',
    cpuTable(results),
    '',
    coldStartSection(results.coldStart),
    '',
    abuseSection(results.abuse),
    '',
    moneySection(results.money),
  ].join('\n');
}

function operationsTable({ operations, sizes }: Results): string {
  const header = [
    '',
    '12 ×',
    'reads',
    'writes',
    'besides',
    'entries',
    'RRU',
    'WRU',
    'on AWS',
    'p50 ms',
    'p99 ms',
    'req/s',
  ];
  const rows = operations.flatMap(({ operation, small, large }) => [
    [operation.title, sizes[0].toLocaleString('en-GB'), ...cells(small)],
    ['', sizes[1].toLocaleString('en-GB'), ...cells(large)],
  ]);
  return columns([header, ...rows]);
}

function cells(figures: Figures): readonly string[] {
  const { reads, writes, overhead, entries, readUnits, writeUnits, writeUnitsOnAws } = figures;
  const units = [entries, readUnits, writeUnits, writeUnitsOnAws].map((value) =>
    value === 0 ? '–' : value.toFixed(1),
  );
  return [reads.toFixed(0), writes.toFixed(0), overhead.toFixed(0), ...units, ...times(figures)];
}

function times({ p50, p99, perSecond }: Times): readonly string[] {
  return [p50.toFixed(2), p99.toFixed(2), perSecond.toFixed(0)];
}

function gatewayTable({ gateway }: Results): string {
  return columns([
    ['', 'p50 ms', 'p99 ms', 'req/s'],
    ['in process', ...times(gateway.inProcess)],
    ['over HTTP', ...times(gateway.overHttp)],
  ]);
}

const NAMES = {
  documentClient: 'Bare handler, document client',
  lowLevelClient: 'Bare handler, low-level client',
  documentClientWithWrites: 'Bare, document client, and two writes',
  graphql: 'This API',
} as const satisfies Record<Subject, string>;

function cpuTable({ cpu, operations }: Results): string {
  const { reads = 1, writes = 0 } = operations[0]?.small ?? {};
  const calls = { documentClient: 1, lowLevelClient: 1, documentClientWithWrites: 3, graphql: reads + writes };
  return columns([
    ['', 'calls', 'one conference', '× bare', 'page of 50', '× bare'],
    ...SUBJECTS.map((subject) => [
      NAMES[subject],
      String(calls[subject]),
      ...[cpu.conference, cpu.page].flatMap((figures) => [
        spread(figures[subject]),
        (figures[subject].median / figures.documentClient.median).toFixed(2),
      ]),
    ]),
  ]);
}

function spread({ median, lower, upper }: Cpu): string {
  return `${median.toFixed(0)} (${lower.toFixed(0)}–${upper.toFixed(0)})`;
}
