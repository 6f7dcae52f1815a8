import { idempotencyKeyOf, readIdempotencyRecord } from '../journal/idempotency.ts';
import type { Outcome, RecordVersion } from '../journal/outcome.ts';
import type { Table } from '../table/table.ts';
import type { RequestContext } from './context.ts';
import type { ResolverMap } from './executable-schema.ts';

/** Answers what became of any key of the caller's own. */
export function outcomeResolvers(table: Table): ResolverMap {
  return {
    RecordVersion: { nodeId: ({ id }: RecordVersion) => id },
    Query: {
      async outcome(
        _: unknown,
        { idempotencyKey }: { readonly idempotencyKey: string },
        { actor, now }: RequestContext,
      ): Promise<Outcome | null> {
        const item = await table.get(idempotencyKeyOf(actor, idempotencyKey));
        return readIdempotencyRecord(item, now)?.outcome ?? null;
      },
    },
  };
}
