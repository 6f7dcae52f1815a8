import type { MutationResolvers } from '../../../graphql/generated/resolvers-types.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Outcome } from '../../../platform/journal/outcome.ts';
import { readTombstone, type Tombstone } from '../../../platform/retention/tombstone.ts';
import { withoutNulls } from '../../../platform/without-nulls.ts';
import { eraseConference } from '../erase-conference.ts';
import type { ErasingDeps } from '../recording/deps.ts';
import { conferenceKey } from '../store.ts';
import type { ConferenceViews } from './view.ts';

export type ErasurePayload = Pick<Outcome, 'status' | 'problems'> & {
  readonly replayed: boolean;
  readonly dryRun: boolean;
  readonly erased: () => Promise<Tombstone | null>;
};

export function erasureMutations(
  { journal, ...deps }: ErasingDeps,
  views: ConferenceViews,
): Pick<MutationResolvers, 'eraseConference'> {
  return {
    async eraseConference(_root, { input }, context): Promise<ErasurePayload> {
      const performed = await eraseConference({ journal, ...deps }, context, withoutNulls(input));
      const { outcome, replayed, dryRun, state } = performed;
      const id = parseGlobalId(outcome.records[0]?.id ?? '')?.id;
      if (outcome.status === 'APPLIED' && !dryRun && id !== undefined) views.forget(context, id);
      return {
        status: outcome.status,
        problems: outcome.problems,
        replayed,
        dryRun,
        async erased() {
          if (state !== undefined) return state;
          if (id === undefined) return null;
          return readTombstone(await journal.table.get(conferenceKey(context.actor.scope, id))) ?? null;
        },
      };
    },
  };
}
