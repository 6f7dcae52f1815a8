import type { QueryResolvers } from '../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { Table } from '../../../platform/table/table.ts';
import { createAuthorityReader } from '../../programme/index.ts';
import { type NetworkAllocation, networkAllocations } from '../network-allocations.ts';
import { yearIn } from './year-in.ts';

/** What each authority was given, for the programme. No record of a family is read, so nothing is noted as looked at. */
export function networkAllocationResolvers(table: Table): ResolverMap {
  const readAuthority = createAuthorityReader(table);
  const Query: Pick<QueryResolvers, 'networkAllocations'> = {
    networkAllocations: (_root, { year = null }) => networkAllocations(table, year === null ? null : yearIn(year)),
  };
  return {
    Query,
    NetworkAllocation: {
      authority: ({ authority }: NetworkAllocation, _args: unknown, context: RequestContext) =>
        readAuthority(context, authority),
    },
  };
}
