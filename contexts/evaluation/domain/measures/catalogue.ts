import type { FigurePopulation } from '../codes.ts';
import { FUNNEL_MEASURES } from './catalogue/funnel.ts';
import { outcomesAt } from './catalogue/outcomes.ts';
import { PACKAGE_MEASURES } from './catalogue/packages.ts';
import { PARTICIPATION_MEASURES } from './catalogue/participation.ts';
import { PRACTICE_MEASURES } from './catalogue/practices.ts';
import { SECTION_31ZA_MEASURES } from './catalogue/section31za.ts';
import { TIMELINESS_MEASURES } from './catalogue/timeliness.ts';
import { type Measure, measureIn, type MeasureOf } from './measure.ts';
import type { RowOf } from './rows.ts';

/** Every measure, with whom it counts. A figure is of one of these, or there is none. */
export const MEASURES: { readonly [P in FigurePopulation]: readonly MeasureOf<RowOf[P]>[] } = {
  EPISODE_CHILDREN: [...FUNNEL_MEASURES, ...TIMELINESS_MEASURES, ...PARTICIPATION_MEASURES, ...SECTION_31ZA_MEASURES],
  FOLLOW_UPS_3_MONTHS: outcomesAt(3),
  FOLLOW_UPS_6_MONTHS: outcomesAt(6),
  FOLLOW_UPS_12_MONTHS: outcomesAt(12),
  FOLLOW_UPS_24_MONTHS: outcomesAt(24),
  SUPPORT_PACKAGES: PACKAGE_MEASURES,
  PRACTICES: PRACTICE_MEASURES,
};

/** As readers see it, in the order in which it is told. */
export const CATALOGUE: readonly Measure[] = [
  ...MEASURES.EPISODE_CHILDREN.map((measure) => measureIn('EPISODE_CHILDREN', measure)),
  ...MEASURES.FOLLOW_UPS_3_MONTHS.map((measure) => measureIn('FOLLOW_UPS_3_MONTHS', measure)),
  ...MEASURES.FOLLOW_UPS_6_MONTHS.map((measure) => measureIn('FOLLOW_UPS_6_MONTHS', measure)),
  ...MEASURES.FOLLOW_UPS_12_MONTHS.map((measure) => measureIn('FOLLOW_UPS_12_MONTHS', measure)),
  ...MEASURES.FOLLOW_UPS_24_MONTHS.map((measure) => measureIn('FOLLOW_UPS_24_MONTHS', measure)),
  ...MEASURES.SUPPORT_PACKAGES.map((measure) => measureIn('SUPPORT_PACKAGES', measure)),
  ...MEASURES.PRACTICES.map((measure) => measureIn('PRACTICES', measure)),
];
