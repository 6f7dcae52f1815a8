import type { Generator } from './generator.ts';
import { graphql } from './graphql.ts';
import { pages } from './pages.ts';

/** Every generator, in the order in which they build on each other: `npm run generate` writes what they make, `npm run check:generated` compares it. */
export const generators: readonly Generator[] = [graphql, pages];
