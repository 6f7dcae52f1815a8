import type { FactSource } from '../../../platform/statistics/fact-source.ts';
import type { Table } from '../../../platform/table/table.ts';
import { conferenceFacts, type EpisodeFacts } from '../../conferences/index.ts';
import { followUpFacts, type FollowUpFacts } from '../../outcomes/index.ts';
import type { Profiles } from '../../programme/index.ts';

/** An episode with what became of its children at each point that has come. */
export type EpisodeFollowed = { readonly episode: EpisodeFacts; readonly followUps: readonly FollowUpFacts[] };

/** One row of both, since what a follow-up is counted by follows from its conference. */
export function episodesFollowed(deps: {
  readonly table: Table;
  readonly profiles: Profiles;
}): FactSource<EpisodeFollowed> {
  const episodes = conferenceFacts(deps);
  return {
    idsAfter: episodes.idsAfter,
    async factsOf(scope, ids, asOf) {
      const found = await episodes.factsOf(scope, ids, asOf);
      return Promise.all(
        ids.map(async (id, place) => {
          const episode = found[place] ?? null;
          if (episode === null) return null;
          return { episode, followUps: await followUpFacts(deps, scope, { id, children: episode.children, asOf }) };
        }),
      );
    },
  };
}
