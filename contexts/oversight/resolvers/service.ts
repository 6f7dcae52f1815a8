import type { MutationRedriveDeadLettersArgs } from '../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { callOf } from '../../../platform/graphql/payload.ts';
import type { ServiceDeps } from '../deps.ts';
import { readServiceStatus } from '../read-service-status.ts';
import { redriveDeadLetters } from '../redrive-dead-letters.ts';

export function serviceResolvers(deps: ServiceDeps) {
  return {
    Query: {
      serviceStatus: (_: unknown, _args: unknown, context: RequestContext) => readServiceStatus(deps, context),
    },
    Mutation: {
      async redriveDeadLetters(_: unknown, { input }: MutationRedriveDeadLettersArgs, context: RequestContext) {
        const done = await redriveDeadLetters(deps, context, { ...callOf(input), queue: input.queue });
        const { outcome, replayed, dryRun, sentBack } = done;
        return { status: outcome.status, problems: outcome.problems, replayed, dryRun, sentBack };
      },
    },
  } satisfies ResolverMap;
}
