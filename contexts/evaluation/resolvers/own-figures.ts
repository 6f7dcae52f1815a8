import type { QueryOwnFiguresArgs } from '../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { badInput } from '../../../platform/graphql/errors.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { Table } from '../../../platform/table/table.ts';
import { findMeasure, type OwnFigure, readOwnFigures } from '../read-own-figures.ts';

/** What an authority is told of its own records. */
export function ownFigureResolvers(table: Table) {
  return {
    Query: {
      ownFigures(_root: unknown, { measure, dimension }: QueryOwnFiguresArgs, { actor }: RequestContext) {
        const asked = findMeasure(measure, dimension ?? null);
        if (asked === undefined)
          throw badInput('"measure" and "dimension" take keys of the catalogue: see "measures".');
        return readOwnFigures(table, actor.scope, asked);
      },
    },
    OwnFigure: {
      lowerQuartile: ({ quartiles }: OwnFigure) => quartiles?.lower ?? null,
      upperQuartile: ({ quartiles }: OwnFigure) => quartiles?.upper ?? null,
    },
  } satisfies ResolverMap;
}
