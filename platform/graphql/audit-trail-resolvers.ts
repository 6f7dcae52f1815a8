import type { AuditLink, QueryAuditTrailArgs } from '../../graphql/generated/resolvers-types.ts';
import { canonicalJson } from '../canonical-json.ts';
import { readLinks } from '../journal/sequencing/read-chain.ts';
import type { Table } from '../table/table.ts';
import { connectionOf, filledPage, pageRequest } from './connection.ts';
import type { RequestContext } from './context.ts';
import { badInput } from './errors.ts';
import type { ResolverMap } from './executable-schema.ts';

const LIST = 'auditTrail';

/** The audit chain of the actor's own owner, to be verified by whoever it belongs to. */
export function auditTrailResolvers(table: Table) {
  return {
    Query: {
      async auditTrail(_: unknown, args: QueryAuditTrailArgs, { actor }: RequestContext) {
        const request = pageRequest(args, LIST);
        if (request.after !== null && !/^\d{1,12}$/.test(request.after)) {
          throw badInput('"after" is not a cursor of this API: give the endCursor of the page before.');
        }
        const page = await filledPage({
          request,
          matches: null,
          async fetch(after, limit) {
            const wanted = { after: Number(after ?? 0), limit };
            const links = await readLinks(table, { scope: actor.scope, chain: 'AUDIT' }, wanted);
            return links.map(({ sequence, entry, hash }) => {
              const item: Omit<AuditLink, '__typename'> = { sequence, entry: canonicalJson(entry), hash };
              return { item, sortKey: String(sequence) };
            });
          },
        });
        return connectionOf(page, LIST, request);
      },
    },
  } satisfies ResolverMap;
}
