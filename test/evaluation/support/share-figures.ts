import { type GovernanceSeed, seedGovernance } from '../../../contexts/governance/index.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { localDate } from '../../../platform/dates/index.ts';
import type { Table } from '../../../platform/table/table.ts';

const AT = '2025-03-03T10:00:00.000Z';

/** Agreements by which authorities share their figures with the programme. @param revokedBy those that have revoked theirs since */
export async function shareFigures(
  table: Table,
  authorities: readonly OwnerId[],
  revokedBy: readonly OwnerId[] = [],
): Promise<void> {
  const agreements = authorities.map((authority): GovernanceSeed['agreements'][number] => ({
    authority,
    recipient: { kind: 'PROGRAMME' },
    offer: {
      versions: [
        {
          number: 1,
          dataClasses: ['AGGREGATE_STATISTICS'],
          purposes: ['PROGRAMME_MONITORING'],
          lawfulBasis: 'PUBLIC_TASK_STATUTORY',
          from: localDate('2025-04-01'),
          until: null,
          offeredAt: AT,
        },
      ],
      revocations: [],
    },
    answer: {
      accepted: [{ number: 1, at: AT, by: '01PERSON00000000000000000L' }],
      revocations: revokedBy.includes(authority) ? [{ upTo: 1, at: '2026-02-02T10:00:00.000Z' }] : [],
    },
  }));
  for (const item of seedGovernance({ agreements, grants: [] })) await table.write([{ kind: 'PUT', item }]);
}
