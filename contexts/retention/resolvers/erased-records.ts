import type { QueryResolvers, Resolvers } from '../../../graphql/generated/resolvers-types.ts';
import { connectionOf, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RetentionDeps } from '../deps.ts';
import { erasedRecords, listErased } from '../erased-records.ts';

type Queries = Pick<QueryResolvers, 'erasedRecord' | 'erasedRecords'>;

export function erasedRecordResolvers(deps: RetentionDeps): Resolvers {
  const queries: Queries = {
    async erasedRecord(_root, { recordId }, { actor }) {
      const [found = null] = await erasedRecords(deps, actor.scope, [recordId]);
      return found;
    },

    async erasedRecords(_root, args, { actor }) {
      const since = args.since === null || args.since === undefined ? null : new Date(args.since).toISOString();
      const list = listName('erasedRecords', since);
      const request = pageRequest(args, list);
      return connectionOf(await listErased(deps, { scope: actor.scope, since }, request), list, request);
    },
  };
  return { Query: queries, ErasedRecord: { recordId: ({ record }) => record } };
}
