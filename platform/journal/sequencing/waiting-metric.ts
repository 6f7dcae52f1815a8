import { type EmfSettings, writeMetrics } from '../../emf.ts';
import type { Oldest } from './oldest-waiting.ts';

/** Seconds for which the oldest entry has waited for its number; 0 where none waits. */
export const WAITING_METRIC = 'OldestUnsequencedSeconds';

export type MeasureWaiting = (oldest: Oldest | null) => void;

/** One line a sweep. Whose entry it is stands beside the metric, and makes no metric of its own. */
export function waitingMetric(settings: EmfSettings): MeasureWaiting {
  return (oldest) =>
    writeMetrics(settings, {
      metrics: [{ Name: WAITING_METRIC, Unit: 'Seconds' }],
      dimensions: [],
      fields: {
        [WAITING_METRIC]: oldest?.seconds ?? 0,
        authority: oldest?.of.scope.owner ?? null,
        chain: oldest?.of.chain ?? null,
      },
    });
}
