import type { Scope } from '../../../platform/actor/scope.ts';
import type { NodeType } from '../../../platform/graphql/global-id.ts';
import { type Key, keyIn } from '../../../platform/table/keys.ts';
import { type PageAsked, pagesOf } from '../../../platform/table/pages.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Contribution } from '../domain/measures/contribution.ts';
import { ownPartition } from './snapshots.ts';

const ROW = 'ROW#';
const ROWS_A_QUERY = 200;

/** What one record brings to a snapshot. */
export type Row = { readonly name: string; readonly contributions: readonly Contribution[] };

export type RowName = { readonly type: NodeType; readonly id: string };

function rowKey(scope: Scope, snapshot: string, { type, id }: RowName): Key {
  return keyIn(ownPartition(scope, snapshot), `${ROW}${type}#${id}`);
}

/** Of what brings nothing there is no row. */
export function rowWrite(
  scope: Scope,
  snapshot: string,
  { contributions, ...name }: RowName & Pick<Row, 'contributions'>,
): Write {
  const key = rowKey(scope, snapshot, name);
  return contributions.length === 0
    ? { kind: 'DELETE', key }
    : { kind: 'PUT', item: { key, version: 1, body: contributions } };
}

/** In the order of their names, a few at a time. */
export async function* rowsOf(table: Table, scope: Scope, snapshot: string): AsyncGenerator<Row, void> {
  const pages = pagesOf(ROWS_A_QUERY, async (page) => {
    const items = await rowItems(table, scope, { snapshot, ...page });
    return items.map(({ key: { sk }, body }) => ({
      row: { name: sk.slice(ROW.length), contributions: body as readonly Contribution[] },
      sortKey: sk,
    }));
  });
  for await (const page of pages) for (const { row } of page) yield row;
}

type Wanted = PageAsked & { readonly snapshot: string };

function rowItems(table: Table, scope: Scope, { snapshot, after, limit }: Wanted) {
  const range = { partition: ownPartition(scope, snapshot), from: ROW, until: `${ROW}~`, limit };
  return table.query({ ...range, ...(after !== null && { after }) });
}

/** The first rows that are left, to be taken away. */
export async function deletionsOfRows(
  table: Table,
  scope: Scope,
  { snapshot, limit }: Omit<Wanted, 'after'>,
): Promise<readonly Write[]> {
  const items = await rowItems(table, scope, { snapshot, after: null, limit });
  return items.map(({ key }): Write => ({ kind: 'DELETE', key }));
}
