import type { RequestContext } from './context.ts';
import { badInput } from './errors.ts';
import type { ResolverMap } from './executable-schema.ts';
import { type NodeName, type NodeType, parseGlobalId } from './global-id.ts';
import { LIMITS } from './limits/limits.ts';

/** Finds a node that the actor may read. Null for one that is missing, another's, or not theirs to read. */
export type NodeLoader = (context: RequestContext, name: NodeName) => Promise<object | null>;

export type NodeLoaders = Partial<Readonly<Record<NodeType, NodeLoader>>>;

/** Finds whatever has this global id, as {@link NodeLoader} says. */
export type FindNode = (context: RequestContext, id: string) => Promise<object | null>;

export function nodeFinder(loaders: NodeLoaders): FindNode {
  return async (context, id) => {
    const name = parseGlobalId(id);
    const loader = name === null ? undefined : loaders[name.type];
    return name === null || loader === undefined ? null : loader(context, name);
  };
}

export function nodeResolvers(loaders: NodeLoaders): ResolverMap {
  const find = nodeFinder(loaders);
  return {
    Query: {
      node: (_: unknown, { id }: { readonly id: string }, context: RequestContext) => find(context, id),
      nodes(_: unknown, { ids }: { readonly ids: readonly string[] }, context: RequestContext) {
        if (ids.length > LIMITS.idsAtOnce)
          throw badInput(`nodes takes at most ${LIMITS.idsAtOnce} ids at once; there were ${ids.length}.`);
        return Promise.all(ids.map((id) => find(context, id)));
      },
    },
  };
}
