import type { Generator } from './generator.ts';
import { graphql } from './graphql.ts';

/** Every generator: `npm run generate` writes what they make, `npm run check:generated` compares it. */
export const generators: readonly Generator[] = [graphql];
