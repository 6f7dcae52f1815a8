import type { OwnerId } from '../../platform/actor/scope.ts';
import type { Table } from '../../platform/table/table.ts';
import { listAfter } from './store.ts';

const A_PAGE = 100;

/** The ids of all authorities of the roster, whether or not they are members now. */
export async function authorityIds(table: Table): Promise<readonly OwnerId[]> {
  const ids: OwnerId[] = [];
  for (;;) {
    const page = await listAfter(table, 'authorities', { after: ids.at(-1) ?? null, limit: A_PAGE });
    ids.push(...page.map(({ value }) => value.id));
    if (page.length < A_PAGE) return ids;
  }
}
