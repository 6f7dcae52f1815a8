import type { FigurePopulation } from '../codes.ts';
import { DIMENSIONS, type TitledDimension } from '../measures/dimensions.ts';

/**
 * Whose counts are protected together. The points at which children are followed up are one: whoever has come to a later
 * point came to the earlier ones, so their counts hold each other.
 */
const TOGETHER = {
  EPISODE_CHILDREN: 'EPISODE_CHILDREN',
  FOLLOW_UPS_3_MONTHS: 'FOLLOW_UPS',
  FOLLOW_UPS_6_MONTHS: 'FOLLOW_UPS',
  FOLLOW_UPS_12_MONTHS: 'FOLLOW_UPS',
  FOLLOW_UPS_24_MONTHS: 'FOLLOW_UPS',
  SUPPORT_PACKAGES: 'SUPPORT_PACKAGES',
  PRACTICES: 'PRACTICES',
} as const satisfies Record<FigurePopulation, string>;

export type ReleasedPopulation = (typeof TOGETHER)[FigurePopulation];

export function togetherWith(population: FigurePopulation): ReleasedPopulation {
  return TOGETHER[population];
}

/** What all of them can be broken down by. */
export function dimensionsOf(population: ReleasedPopulation): readonly TitledDimension[] {
  return DIMENSIONS[population === 'FOLLOW_UPS' ? 'FOLLOW_UPS_3_MONTHS' : population];
}
