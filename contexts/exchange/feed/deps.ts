import type { FindNode } from '../../../platform/graphql/node-resolvers.ts';
import type { Table } from '../../../platform/table/table.ts';

/** What reading feeds stands on. */
export type FeedDeps = {
  readonly table: Table;
  /** A record by its global id, as whoever asks may see it. */
  readonly findNode: FindNode;
};
