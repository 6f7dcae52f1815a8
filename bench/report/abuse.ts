import type { AbuseFigures, Latency } from '../abuse/measure.ts';
import { columns } from './columns.ts';

/** How ordinary requests fare under each attack. */
export function abuseSection({ alone, attacks }: AbuseFigures): string {
  const rows = attacks.map(({ name, ordinary, refusal }) => [
    `during: ${name}`,
    ...shown(ordinary),
    refusal.p50.toFixed(2),
    String(refusal.calls),
  ]);
  return [
    'A conference with everything in it, one at a time, alone and while an attack is sent without a pause on the same thread.',
    'Milliseconds; and of one refused attack, milliseconds and calls of DynamoDB.',
    columns([['', 'p50', 'p95', 'p99', 'attack p50', 'calls'], ['alone', ...shown(alone), '–', '–'], ...rows]),
  ].join('\n');
}

function shown({ p50, p95, p99 }: Latency): readonly string[] {
  return [p50, p95, p99].map((value) => value.toFixed(2));
}
