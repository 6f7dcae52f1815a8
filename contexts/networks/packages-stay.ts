import type { StaysAfter } from '../../platform/retention/stays-after.ts';
import type { Table } from '../../platform/table/table.ts';
import { problem } from './domain/rules.ts';
import { conferencePartition, packageIdsIn } from './store.ts';

/** Support packages are records of their own, with a time of their own: they stay when the conference is erased whose plan asked for them. */
export function packagesStayAfter(table: Table): StaysAfter {
  return async (scope, conference) => {
    const named = await packageIdsIn(table, conferencePartition(scope, conference), { after: null, limit: 1 });
    return named.length === 0 ? [] : [problem('N8', 'input', 'conferenceId')];
  };
}
