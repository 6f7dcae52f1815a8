import type { GraphQLResolveInfo } from 'graphql';
import type {
  MutationRecordBatchArgs,
  MutationResolvers,
  QueryBatchesArgs,
  QueryResolvers,
} from '../../../graphql/generated/resolvers-types.ts';
import { connectionOf, filledPage, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import type { BatchDeps } from '../batch/deps.ts';
import type { RecordResult } from '../batch/result.ts';
import { readRecord } from '../batch/read-record.ts';
import { statusOfAll } from '../batch/totals.ts';
import { recordBatch } from '../record-batch.ts';
import { listSentBatches } from '../store/batches.ts';

type Call = readonly [
  root: unknown,
  args: MutationRecordBatchArgs,
  context: RequestContext,
  info: Pick<GraphQLResolveInfo, 'schema'>,
];

/** What batches give to the API. */
export function createBatches(deps: BatchDeps): readonly ResolverMap[] {
  const Mutation = {
    async recordBatch(...[, { input }, context, { schema }]: Call) {
      const { idempotencyKey, dryRun } = input;
      const records = input.records.map((value, index) => readRecord(deps, schema, { value, index }));
      const { problems, results, totals } = await recordBatch(deps, context, { idempotencyKey, dryRun, records });
      const changed = results.filter(({ status }) => status === 'CREATED' || status === 'CHANGED');
      if (!dryRun) noteLooks(context, results);
      else for (const { record } of results) if (record !== null) noteRead(context, record);
      return {
        status: statusOfAll(totals),
        problems,
        replayed: changed.length > 0 && changed.every(({ replayed }) => replayed),
        dryRun,
        records: results.map(({ record, ...result }) => ({
          ...result,
          recordId: record?.id ?? null,
          version: record?.version ?? null,
        })),
        totals,
      };
    },
  } satisfies Pick<MutationResolvers, 'recordBatch'>;
  const Query = { batches: sentBatches(deps) } satisfies Pick<QueryResolvers, 'batches'>;
  return [{ Mutation }, { Query }];
}

/** A change has its own entry in the audit trail. Everything else tells of a record that was only read. */
function noteLooks(context: RequestContext, results: readonly RecordResult[]): void {
  for (const { record, status, replayed } of results) {
    const isChange = (status === 'CREATED' || status === 'CHANGED') && !replayed;
    if (record !== null && !isChange) noteRead(context, record);
  }
}

function sentBatches({ journal }: BatchDeps) {
  return async (_root: unknown, args: QueryBatchesArgs, { actor }: RequestContext) => {
    const list = listName('batches', {});
    const request = pageRequest(args, list);
    const page = await filledPage({
      request,
      matches: null,
      fetch: (after, limit) => listSentBatches(journal.table, actor.scope, { after, limit }),
    });
    return connectionOf(page, list, request);
  };
}
