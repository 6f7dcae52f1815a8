import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { runSnapshots, rowSources } from '../../../contexts/evaluation/index.ts';
import type { Snapshot } from '../../../contexts/evaluation/domain/snapshots/snapshot.ts';
import { changesOf, cellsOf } from '../../../contexts/evaluation/store/cells.ts';
import { rowsOf } from '../../../contexts/evaluation/store/rows.ts';
import { partsOfSnapshot } from '../../../contexts/evaluation/store/snapshots.ts';
import { takeSnapshot } from '../../../contexts/evaluation/take-snapshot.ts';
import { authorityIds, createProfiles } from '../../../contexts/programme/index.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { permissionsOf } from '../../../platform/actor/permissions.ts';
import { networkScope, type OwnerId, scopeOf } from '../../../platform/actor/scope.ts';
import type { Clock } from '../../../platform/clock.ts';
import { systemIds } from '../../../platform/ids.ts';
import { openTable, type Table } from '../../../platform/table/table.ts';
import { HASH_KEY, newKey } from '../../conferences/support/desk.ts';
import { turn } from '../../support/journal/notebook.ts';

const STAFF: Actor = {
  kind: 'PROGRAMME_STAFF',
  id: '01PERSON00000000000000000A',
  subject: 'statistician',
  authority: null,
  permissions: permissionsOf('PROGRAMME_STAFF', null),
  scope: networkScope,
};

/** Takes snapshots of whatever lies in a table. */
export function statisticsOffice(client: DynamoDBClient, tableName: string, clock: Clock) {
  const table = openTable(client, tableName, turn);
  const ids = systemIds(clock);
  const journal = { table, pause: turn, nextId: () => ids.next(), hashKey: HASH_KEY };
  const sourcesOn = (on: Table) => rowSources({ table: on, profiles: createProfiles({ table: on, clock }) });

  return {
    table,
    async ask(): Promise<Snapshot> {
      const request = { id: ids.next(), actor: STAFF, now: clock.now() };
      const { state } = await takeSnapshot({ journal }, request, { idempotencyKey: newKey(), dryRun: false });
      if (state === undefined) throw new Error('No snapshot was taken.');
      return state;
    },
    /** One run of a worker. @param on what it writes to: the table, unless a test would break it */
    async work({ worker = 'W1', mayGoOn = () => true, on = table }: Working = {}): Promise<void> {
      const failures: unknown[] = [];
      await runSnapshots(
        { table: on, clock, sources: sourcesOn(on), worker },
        { owners: await authorityIds(table), mayGoOn, noteFailed: (_owner, error) => failures.push(error) },
      );
      if (failures.length > 0) throw failures[0];
    },
    partsOf: (snapshot: Snapshot) => partsOfSnapshot(table, snapshot.id),
    cells: (snapshot: Snapshot, owner: OwnerId) =>
      cellsOf(table, scopeOf(owner), { snapshot: snapshot.id, measure: null }),
    changes: (snapshot: Snapshot, owner: OwnerId) => changesOf(table, scopeOf(owner), snapshot.id),
    async rows(snapshot: Snapshot, owner: OwnerId): Promise<readonly string[]> {
      const names: string[] = [];
      for await (const { name } of rowsOf(table, scopeOf(owner), snapshot.id)) names.push(name);
      return names;
    },
  };
}

type Working = { readonly worker?: string; readonly mayGoOn?: () => boolean; readonly on?: Table };

export type StatisticsOffice = ReturnType<typeof statisticsOffice>;
