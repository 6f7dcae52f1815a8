import type { FactSource } from '../../platform/statistics/fact-source.ts';
import type { Table } from '../../platform/table/table.ts';
import type { Profiles } from '../programme/index.ts';
import { type EpisodeFacts, episodeFactsOf } from './domain/episode-facts.ts';
import { assessed, episodePolicy } from './recording/assessed.ts';
import { conferenceIdsAfter, conferencesByIds } from './store.ts';

/** What statistics count of conferences, worked out from their facts as any reader of them does. */
export function conferenceFacts(deps: {
  readonly table: Table;
  readonly profiles: Profiles;
}): FactSource<EpisodeFacts> {
  const { table, profiles } = deps;
  return {
    async factsOf(scope, ids, asOf) {
      const profile = await profiles(scope.owner);
      const records = await conferencesByIds(table, scope, ids);
      return records.map((record) => {
        if (record === undefined) return null;
        const { targets } = episodePolicy(record.facts, profile, asOf);
        return episodeFactsOf(assessed(record, profile, asOf).assessment, targets);
      });
    },
    idsAfter: conferenceIdsAfter(table),
  };
}
