import type { Clock } from '../../../platform/clock.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Solver } from '../domain/disclosure/attack/program.ts';

/** What the work on releases stands on. */
export type ReleaseDeps = {
  readonly table: Table;
  readonly clock: Clock;
  /** Unlike any other worker's. */
  readonly worker: string;
  /** Loaded at need: it takes some megabytes. */
  readonly solver: () => Promise<Solver>;
};
