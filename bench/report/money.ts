import { HELD_MS, type MoneyFigures } from '../money/measure.ts';
import { columns } from './columns.ts';

/** How many of one authority fare who move money at once. */
export function moneySection(figures: readonly MoneyFigures[]): string {
  const rows = figures.map(({ name, conflicts, attempts, took, perSecond }) => [
    name,
    String(conflicts),
    attempts.p50.toFixed(0),
    attempts.p99.toFixed(0),
    took.p50.toFixed(0),
    took.p99.toFixed(0),
    perSecond.toFixed(0),
  ]);
  return [
    `64 at once in one authority. Each transaction holds its items for ${String(HELD_MS)} ms, and one that finds an item held is refused and tried again.`,
    columns([['', 'conflicts', 'attempts p50', 'p99', 'ms p50', 'ms p99', 'per s'], ...rows]),
  ].join('\n');
}
