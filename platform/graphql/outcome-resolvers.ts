import { idempotencyKeysOf, recordAmong } from '../journal/idempotency.ts';
import type { Outcome, RecordVersion } from '../journal/outcome.ts';
import type { Journal } from '../journal/perform.ts';
import type { RequestContext } from './context.ts';
import type { ResolverMap } from './executable-schema.ts';

/** Answers what became of any key of the caller's own. */
export function outcomeResolvers(journal: Journal): ResolverMap {
  return {
    RecordVersion: { nodeId: ({ id }: RecordVersion) => id },
    Query: {
      async outcome(
        _: unknown,
        { idempotencyKey }: { readonly idempotencyKey: string },
        { actor, now }: RequestContext,
      ): Promise<Outcome | null> {
        const items = await journal.table.getTogether(idempotencyKeysOf(journal, actor, idempotencyKey));
        return recordAmong(items, now)?.outcome ?? null;
      },
    },
  };
}
