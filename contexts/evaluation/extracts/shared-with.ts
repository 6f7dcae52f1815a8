import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Table } from '../../../platform/table/table.ts';
import { askSharing } from '../../governance/index.ts';

/** Those that let a project have records under pseudonyms for evaluation on a day, as agreements are at this moment. */
export async function sharedWith(
  table: Table,
  authorities: readonly OwnerId[],
  { project, on }: { readonly project: string; readonly on: LocalDate },
): Promise<readonly OwnerId[]> {
  const verdicts = await Promise.all(
    authorities.map((authority) =>
      askSharing(table, {
        ...{ authority, on },
        recipient: { kind: 'EVALUATION_PROJECT', project },
        dataClass: 'PSEUDONYMISED_EXTRACT',
        purpose: 'EVALUATION',
      }),
    ),
  );
  return authorities.filter((_authority, place) => verdicts[place]?.allowed === true);
}
