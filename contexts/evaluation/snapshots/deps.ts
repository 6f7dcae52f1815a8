import type { Clock } from '../../../platform/clock.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { RowSource } from '../sources/row-source.ts';

/** What the work on snapshots stands on. */
export type SnapshotDeps = {
  readonly table: Table;
  readonly clock: Clock;
  readonly sources: readonly RowSource[];
  /** Unlike any other worker's. */
  readonly worker: string;
};
