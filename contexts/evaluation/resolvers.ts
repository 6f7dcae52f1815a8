import { type FieldNames, once, resolversAtNeed } from '../../platform/graphql/at-need.ts';
import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import type { NodeLoaders } from '../../platform/graphql/node-resolvers.ts';
import type { Journal } from '../../platform/journal/perform.ts';
import type { allFields } from './resolvers/all.ts';

const FIELDS: FieldNames<ReturnType<typeof allFields>> = {
  Query: { measures: true, snapshot: true, snapshots: true },
  Mutation: { takeSnapshot: true },
  Measure: { numeratorMeasure: true, denominatorMeasure: true, dimensions: true },
  Snapshot: { id: true, status: true, parts: true },
  SnapshotPart: { authority: true, records: true, isDone: true },
};

/** What figures give to the API: asked for far more rarely than records are, so a function that starts does not load it. */
export function createEvaluation(deps: { readonly journal: Journal }): {
  readonly resolvers: readonly ResolverMap[];
  readonly nodes: Pick<NodeLoaders, 'Snapshot'>;
} {
  const load = once(() => import('./resolvers/all.ts'));
  return {
    resolvers: resolversAtNeed(
      FIELDS,
      once(async () => (await load()).allFields(deps)),
    ),
    nodes: { Snapshot: async (context, name) => (await load()).snapshotNode(deps)(context, name) },
  };
}
