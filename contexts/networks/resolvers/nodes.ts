import { may } from '../../../platform/actor/actor.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { globalId, type NodeName, type NodeType } from '../../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../../platform/graphql/node-resolvers.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import type { NetworksDeps } from '../packages/deps.ts';
import { allocationKeyNamed, entryName, keys, policyGlobalId, readAllocation, readEntry } from '../store.ts';
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
    const { scope } = context.actor;
    const { packageId, entryId } = entryName(id);
    const found = readEntry(await table.get(keys.entry(scope, packageId, entryId)));
    if (found === undefined || owner !== scope.owner) return null;
    noteRead(context, { id: globalId({ type: 'LedgerEntry', owner, id }), version: 1 });
    return { __typename: 'LedgerEntry', ...found, packageId };
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
