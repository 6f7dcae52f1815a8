import type { Pause } from '../../../platform/table/back-off.ts';
import type { Table } from '../../../platform/table/table.ts';

/** What the budget's projection stands on. */
export type ProjectionDeps = { readonly table: Table; readonly pause: Pause };
