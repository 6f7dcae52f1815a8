import type { Clock } from '../../../platform/clock.ts';
import type { QualitySource } from '../../../platform/quality/quality-source.ts';
import type { Pause } from '../../../platform/table/back-off.ts';
import type { Table } from '../../../platform/table/table.ts';

/** What keeping the quality of records stands on. */
export type QualityDeps = {
  readonly table: Table;
  readonly pause: Pause;
  readonly clock: Clock;
  /** The kinds of record that are looked at. */
  readonly sources: readonly QualitySource[];
};
