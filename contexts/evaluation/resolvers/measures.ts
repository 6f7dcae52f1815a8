import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { CATALOGUE } from '../domain/measures/catalogue.ts';
import { DIMENSIONS } from '../domain/measures/dimensions.ts';
import type { Measure } from '../domain/measures/measure.ts';

/** What the catalogue gives to the API. */
export function measureResolvers() {
  return {
    Query: { measures: () => CATALOGUE },
    Measure: {
      numeratorMeasure: ({ of }: Measure) => of?.numerator ?? null,
      denominatorMeasure: ({ of }: Measure) => of?.denominator ?? null,
      dimensions: ({ population }: Measure) => DIMENSIONS[population],
    },
  } satisfies ResolverMap;
}
