import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Table } from '../../../platform/table/table.ts';
import { whoShares } from '../who-shares.ts';

/** Those that let a project have records under pseudonyms for evaluation on a day, as agreements are at this moment. */
export function sharedWith(
  table: Table,
  authorities: readonly OwnerId[],
  { project, on }: { readonly project: string; readonly on: LocalDate },
): Promise<readonly OwnerId[]> {
  return whoShares(table, authorities, {
    recipient: { kind: 'EVALUATION_PROJECT', project },
    dataClass: 'PSEUDONYMISED_EXTRACT',
    purpose: 'EVALUATION',
    on,
  });
}
