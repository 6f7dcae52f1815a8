import type { QualitySource } from '../../platform/quality/quality-source.ts';
import type { Table } from '../../platform/table/table.ts';
import type { Profiles } from '../programme/index.ts';
import { qualityOf } from './domain/quality.ts';
import { assessed } from './recording/assessed.ts';
import { conferenceIdsAfter, conferencesByIds } from './store.ts';

/** The quality of conferences, worked out from their facts as any reader of them does. */
export function conferenceQuality(deps: { readonly table: Table; readonly profiles: Profiles }): QualitySource {
  const { table, profiles } = deps;
  return {
    type: 'Conference',
    async qualityOf(scope, ids, today) {
      const profile = await profiles(scope.owner);
      const records = await conferencesByIds(table, scope, ids);
      return records.map((record) => {
        if (record === undefined) return null;
        return { version: record.version, ...qualityOf(assessed(record, profile, today).assessment) };
      });
    },
    idsAfter: conferenceIdsAfter(table),
  };
}
