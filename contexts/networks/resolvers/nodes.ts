import { may } from '../../../platform/actor/actor.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { globalId, type NodeName, type NodeType } from '../../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../../platform/graphql/node-resolvers.ts';
import type { NetworksDeps } from '../packages/deps.ts';
import { allocationKeyNamed, policyGlobalId, readAllocation } from '../store.ts';
import { readPolicy } from './inputs.ts';
import { packageById } from './queries.ts';
import type { PackageViews } from './views.ts';

type Read = (context: RequestContext, name: NodeName) => Promise<object | null>;

/** What has an id of its own. Another authority's and a missing one answer alike. */
export function networksNodes(
  { journal: { table } }: NetworksDeps,
  views: PackageViews,
): Partial<Readonly<Record<NodeType, NodeLoader>>> {
  const entry: Read = async (context, { id, owner }) => {
    const found = await views.entryById(context, id);
    return found === null || owner !== context.actor.scope.owner ? null : { __typename: 'LedgerEntry', ...found };
  };
  const allocation: Read = async ({ actor }, name) => {
    const key = allocationKeyNamed(actor.scope, globalId(name));
    const found = key === null ? undefined : readAllocation(await table.get(key));
    return found === undefined ? null : { __typename: 'Allocation', ...found };
  };
  const policy: Read = async (context, name) =>
    globalId(name) === policyGlobalId(context.actor.scope)
      ? { __typename: 'SupportPolicy', ...(await readPolicy({ table }, context)) }
      : null;
  return {
    SupportPackage: forReaders((context, name) => packageById(views, context, globalId(name))),
    LedgerEntry: forReaders(entry),
    Allocation: forReaders(allocation),
    SupportPolicy: forReaders(policy),
  };
}

function forReaders(read: Read): NodeLoader {
  return async (context, name) => (may(context.actor, 'SUPPORT_READ') ? read(context, name) : null);
}
