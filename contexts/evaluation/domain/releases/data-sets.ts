import { POINTS } from './points.ts';
import type { ReleasedPopulation } from './populations.ts';
import { FUNNEL_MEASURES } from '../measures/catalogue/funnel.ts';
import { outcomesAt } from '../measures/catalogue/outcomes.ts';
import { PACKAGE_MEASURES } from '../measures/catalogue/packages.ts';
import { PARTICIPATION_MEASURES } from '../measures/catalogue/participation.ts';
import { PRACTICE_MEASURES } from '../measures/catalogue/practices.ts';
import { SECTION_31ZA_MEASURES } from '../measures/catalogue/section31za.ts';
import { TIMELINESS_MEASURES } from '../measures/catalogue/timeliness.ts';

/** What is published under one name. */
export type DataSet = {
  /** Lower case, words joined by underscores, without a date (DOMAIN 6.6). */
  readonly name: string;
  readonly title: string;
  /** What its counts are of: all that is counted of one population is protected together. */
  readonly population: ReleasedPopulation;
  /** Keys of the catalogue, in the order of their columns. */
  readonly measures: readonly string[];
  /** Broken down by each of these for every authority, and for all together. */
  readonly dimensions: readonly string[];
  /** By these for all authorities together alone: by authority almost every count would be of one to five (DOMAIN 6.4). */
  readonly ofNetwork: readonly string[];
  /** Whether it counts families. What counts none is told as it is. */
  readonly isOfFamilies: boolean;
};

const keys = (measures: readonly { readonly key: string }[]): readonly string[] => measures.map(({ key }) => key);

const OF_CHILDREN = {
  population: 'EPISODE_CHILDREN',
  dimensions: [],
  ofNetwork: [],
  isOfFamilies: true,
} as const;

/**
 * The stages that are released: those that the evaluators compare (DOMAIN 2.10). Each stage more is a count, and those left
 * before it another, at every place, and hides as many of the others.
 */
const RELEASED_STAGES = [
  'fgdm_referred_count',
  'fgdm_offered_count',
  'fgdm_accepted_count',
  'fgdm_held_count',
  'fgdm_plan_agreed_count',
];

const isReleased = (key: string): boolean =>
  RELEASED_STAGES.includes(key) || RELEASED_STAGES.includes(key.replace(/(_of_[a-z]+)?_percent$/, '_count'));

/** What is released of every point. By authority in total alone: few are followed up. */
const AT_EVERY_POINT = ['due', 'followed_up', 'looked_after', 'with_parent', 'with_kin'];

/**
 * What is released besides of the point at which the randomised trial counted: what it counted, where else children live, what they
 * and their families think, and the two indicators of the dashboard. At four points they would hide each other.
 */
const AT_TWELVE_MONTHS = [
  'looked_after_timed',
  'ever_looked_after',
  'proceedings_known',
  'proceedings',
  'unrelated_foster',
  'ceased',
  'ceased_sgo',
  'ceased_cao',
  'family_better_known',
  'family_better',
  'child_better_known',
  'child_better',
];

const isReleasedOutcome = (key: string): boolean => {
  const [, months = '', name = ''] = /^outcome_(\d+)m_(.+)_(?:count|percent|days)$/.exec(key) ?? [];
  if (key.endsWith('_days')) return key === 'outcome_12m_looked_after_days';
  return AT_EVERY_POINT.includes(name) || (months === '12' && AT_TWELVE_MONTHS.includes(name));
};

/** Every figure that a release tells is of one of these. */
export const DATA_SETS: readonly DataSet[] = [
  {
    ...OF_CHILDREN,
    name: 'fgdm_funnel',
    title: 'From referral to a reviewed plan',
    measures: keys(FUNNEL_MEASURES).filter((key) => isReleased(key) && key !== 'fgdm_plan_agreed_of_made_percent'),
    dimensions: ['programme_arm', 'age_band', 'sex'],
    ofNetwork: ['ethnicity_major', 'disability', 'trigger_point', 'fgdm_model'],
  },
  { ...OF_CHILDREN, name: 'fgdm_timeliness', title: 'How long it takes', measures: keys(TIMELINESS_MEASURES) },
  { ...OF_CHILDREN, name: 'fgdm_participation', title: 'Who takes part', measures: keys(PARTICIPATION_MEASURES) },
  {
    ...OF_CHILDREN,
    name: 'section_31za',
    title: 'Section 31ZA: offers before proceedings',
    measures: keys(SECTION_31ZA_MEASURES),
  },
  {
    ...OF_CHILDREN,
    name: 'fgdm_outcomes',
    title: 'What became of the children',
    population: 'FOLLOW_UPS',
    measures: keys(POINTS.flatMap(outcomesAt)).filter(isReleasedOutcome),
  },
  {
    name: 'fnsp_spend',
    title: 'Support packages and what is spent on them',
    population: 'SUPPORT_PACKAGES',
    measures: keys(PACKAGE_MEASURES),
    dimensions: ['programme_arm'],
    ofNetwork: [],
    isOfFamilies: true,
  },
  {
    name: 'learning_loops_activity',
    title: 'Learning loops and adoptions',
    population: 'PRACTICES',
    measures: keys(PRACTICE_MEASURES),
    dimensions: ['programme_arm'],
    ofNetwork: [],
    isOfFamilies: false,
  },
];
