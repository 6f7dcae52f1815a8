import type { Pause } from '../../../platform/table/back-off.ts';
import type { Table } from '../../../platform/table/table.ts';

/** What the follower stands on: a table with no fence, by the role of its own function. */
export type FollowingDeps = { readonly table: Table; readonly pause: Pause };
