import type { OwnerId } from '../../platform/actor/scope.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import type { Table } from '../../platform/table/table.ts';
import { askSharing, type SharingQuestion } from '../governance/index.ts';

/** Those of some authorities that share what is asked for, as their agreements are at this moment. */
export async function whoShares(
  table: Table,
  authorities: readonly OwnerId[],
  question: Omit<SharingQuestion, 'authority'>,
): Promise<readonly OwnerId[]> {
  const verdicts = await Promise.all(authorities.map((authority) => askSharing(table, { ...question, authority })));
  return authorities.filter((_authority, place) => verdicts[place]?.allowed === true);
}

/** What a release takes of an authority: figures after disclosure control, for the programme. */
export const figuresOn = (on: LocalDate): Omit<SharingQuestion, 'authority'> => ({
  recipient: { kind: 'PROGRAMME' },
  dataClass: 'AGGREGATE_STATISTICS',
  purpose: 'PROGRAMME_MONITORING',
  on,
});
