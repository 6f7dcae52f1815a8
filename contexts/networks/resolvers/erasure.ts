import type { MutationResolvers } from '../../../graphql/generated/resolvers-types.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { readTombstone, type Tombstone } from '../../../platform/retention/tombstone.ts';
import { withoutNulls } from '../../../platform/without-nulls.ts';
import { erasePackage } from '../erase-package.ts';
import type { ErasingPackagesDeps } from '../packages/deps.ts';
import { keys } from '../store.ts';
import { payloadOf } from './payload.ts';
import type { PackageViews } from './views.ts';

export type PackageErasurePayload = ReturnType<typeof payloadOf> & {
  readonly erased: () => Promise<Tombstone | null>;
};

export function erasureMutations(deps: ErasingPackagesDeps, views: PackageViews): ResolverMap {
  const { table } = deps.journal;
  const Mutation: Pick<MutationResolvers, 'erasePackage'> = {
    async erasePackage(_root, { input }, context): Promise<PackageErasurePayload> {
      const performed: Performed<Tombstone> = await erasePackage(deps, context, withoutNulls(input));
      const { outcome, state, dryRun } = performed;
      const id = parseGlobalId(outcome.records[0]?.id ?? '')?.id;
      if (outcome.status === 'APPLIED' && !dryRun && id !== undefined) views.forget(context, id);
      return {
        ...payloadOf(performed),
        async erased() {
          if (state !== undefined) return state;
          if (id === undefined) return null;
          return readTombstone(await table.get(keys.package(context.actor.scope, id))) ?? null;
        },
      };
    },
  };
  return { Mutation };
}
