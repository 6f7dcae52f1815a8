import type { RequestContext } from './context.ts';
import { badInput } from './errors.ts';
import type { ResolverMap } from './executable-schema.ts';
import { type NodeName, type NodeType, parseGlobalId } from './global-id.ts';

/** Finds a node that the actor may read. Null for one that is missing, another's, or not theirs to read. */
export type NodeLoader = (context: RequestContext, name: NodeName) => Promise<object | null>;

const MOST_NODES = 50;

export function nodeResolvers(loaders: Partial<Readonly<Record<NodeType, NodeLoader>>>): ResolverMap {
  async function load(id: string, context: RequestContext): Promise<object | null> {
    const name = parseGlobalId(id);
    const loader = name === null ? undefined : loaders[name.type];
    return name === null || loader === undefined ? null : loader(context, name);
  }
  return {
    Query: {
      node: (_: unknown, { id }: { readonly id: string }, context: RequestContext) => load(id, context),
      nodes(_: unknown, { ids }: { readonly ids: readonly string[] }, context: RequestContext) {
        if (ids.length > MOST_NODES)
          throw badInput(`nodes takes at most ${MOST_NODES} ids at once; there were ${ids.length}.`);
        return Promise.all(ids.map((id) => load(id, context)));
      },
    },
  };
}
