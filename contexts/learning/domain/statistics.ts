import type { LocalDate } from '../../../platform/dates/index.ts';
import type { LearningIndicator } from './codes.ts';
import type { Measure, Observation, Plan, Study } from './cycle.ts';
import { type Figure, isInUnit, isTooSmall } from './figure.ts';

/** The measure of the network's catalogue that each indicator is. Null where the catalogue has none yet. */
export const MEASURE_OF = {
  FGDM_HELD_OF_REFERRED: 'fgdm_held_percent',
  FGDM_DAYS_FROM_REFERRAL_TO_MEETING: 'fgdm_referral_to_conference_days',
  FGDM_WITH_PRIVATE_FAMILY_TIME: 'fgdm_private_time_percent',
  FGDM_PLANS_AGREED: 'fgdm_plan_agreed_of_made_percent',
  FGDM_OFFERED_BEFORE_PROCEEDINGS: 's31za_offered_percent',
  CHILDREN_WITH_FAMILY_AT_REVIEW: 'outcome_3m_with_family_percent',
  SUPPORT_APPROVED_IN_TIME: null,
} as const satisfies Record<LearningIndicator, string | null>;

/** What our own statistics say of an authority, and of how many families: ten stands for ten or more. */
export type Statistic = { readonly figure: Figure; readonly families: number };

/** By indicator, of the financial year in which this day lies. Undefined where nothing is known. */
export type Statistics = (indicator: LearningIndicator, until: LocalDate) => Statistic | undefined;

/** Siblings are many children and one family (DOMAIN 6.4). */
const LEAST_FAMILIES = 3;

/**
 * The study with the numbers of our own statistics where its plan names them, as they were when it was studied. What is of too
 * few people to be told is left out: others read it too (L6).
 */
export function withStatistics(study: Study, { measures }: Pick<Plan, 'measures'>, statistics: Statistics): Study {
  const observed = study.observed.map((observation) => {
    const measure = measures.find(({ key }) => key === observation.measure);
    return measure === undefined ? observation : filledIn(observation, measure, statistics);
  });
  return { ...study, observed };
}

function filledIn(observation: Observation, { indicator, unit }: Measure, statistics: Statistics): Observation {
  const found = indicator && statistics(indicator, observation.until);
  if (found === undefined) return observation;
  const { figure, families } = found;
  const mayBeTold = isInUnit(figure, unit) && !isTooSmall(figure) && families >= LEAST_FAMILIES;
  return mayBeTold ? { ...observation, figure } : observation;
}
