import type { FindNode } from '../../platform/graphql/node-resolvers.ts';
import type { Table } from '../../platform/table/table.ts';

/** What the exchange with authorities' own systems stands on. */
export type ExchangeDeps = {
  readonly table: Table;
  /** A record by its global id, as whoever asks may see it. */
  readonly findNode: FindNode;
};
