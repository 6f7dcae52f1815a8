import type { LocalDate } from '../../../../platform/dates/index.ts';
import type { ChildFacts, EpisodeFacts } from '../../../conferences/index.ts';
import type { PracticeFacts } from '../../../learning/index.ts';
import type { FollowUpFacts } from '../../../outcomes/index.ts';
import type { PackageFacts } from '../../../networks/index.ts';
import type { Subject } from '../cube/cube.ts';
import type { FigurePopulation, ProgrammeArm } from '../codes.ts';
import { MEASURES } from './catalogue.ts';
import { ageBandOf, disabilityOf, ETHNICITY_MAJOR, NO_ARM, SEX_LEVELS, UNKNOWN } from './dimensions.ts';
import type { MeasureOf } from './measure.ts';
import { periodOf } from './period.ts';

/**
 * What one row brings to the figures: all that is kept of it in a snapshot. Values are those that are timed or added up,
 * by measure.
 */
export type Contribution = Subject & {
  readonly population: FigurePopulation;
  readonly values: Readonly<Record<string, number>>;
  /** The authority's own reference of the child, by which an extract knows it again. Only of children. */
  readonly person?: string;
};

/** Whose rows these are: the arm is that of the authority on the day that decides the period. */
export type Whose = { readonly authority: string; readonly armOn: (day: LocalDate) => ProgrammeArm | null };

/** One of each child. Siblings are one family: it is named by the first of their references, so that episodes meet. */
export function contributionsOfEpisode(episode: EpisodeFacts, whose: Whose): readonly Contribution[] {
  return episode.children.map((child) => ({
    population: 'EPISODE_CHILDREN',
    person: child.laChildId,
    ...subjectOf({ episode, child, on: episode.referredOn }, whose),
    ...measured(MEASURES.EPISODE_CHILDREN, { episode, child }),
  }));
}

const POPULATION_AT = {
  MONTHS_3: 'FOLLOW_UPS_3_MONTHS',
  MONTHS_6: 'FOLLOW_UPS_6_MONTHS',
  MONTHS_12: 'FOLLOW_UPS_12_MONTHS',
  MONTHS_24: 'FOLLOW_UPS_24_MONTHS',
} as const satisfies Record<FollowUpFacts['point'], FigurePopulation>;

const ORDER = { MONTHS_3: 1, MONTHS_6: 2, MONTHS_12: 3, MONTHS_24: 4 } as const satisfies Record<
  FollowUpFacts['point'],
  number
>;

/** One of each child at each point that has come, with the traits of its episode, in the year of its index event. */
export function contributionsOfFollowUps(
  episode: EpisodeFacts,
  followUps: readonly FollowUpFacts[],
  whose: Whose,
): readonly Contribution[] {
  return followUps.flatMap((followUp) => {
    const child = episode.children.find(({ laChildId }) => laChildId === followUp.laChildId);
    if (child === undefined) return [];
    const population = POPULATION_AT[followUp.point];
    const ofChild = followUps.filter(({ laChildId }) => laChildId === child.laChildId);
    const isNewest = ofChild.every(({ point }) => ORDER[point] <= ORDER[followUp.point]);
    return [
      {
        population,
        person: child.laChildId,
        ...subjectOf({ episode, child, on: followUp.indexOn }, whose),
        ...measured(MEASURES[population], { ...followUp, isNewest }),
      },
    ];
  });
}

type Placed = {
  readonly episode: EpisodeFacts;
  readonly child: ChildFacts;
  /** Decides the period and the arm. */
  readonly on: LocalDate;
};

function subjectOf(
  { episode, child, on }: Placed,
  { authority, armOn }: Whose,
): Pick<Contribution, 'authority' | 'family' | 'period' | 'traits'> {
  const [family = ''] = episode.children.map(({ laChildId }) => laChildId).sort();
  return {
    authority,
    family,
    period: periodOf(on),
    traits: {
      programme_arm: armOn(on) ?? NO_ARM,
      trigger_point: episode.triggerPoint,
      fgdm_model: episode.model,
      age_band: ageBandOf(child.ageAtReferral),
      sex: SEX_LEVELS[child.sex],
      ethnicity_major: child.ethnicity === null ? UNKNOWN : ETHNICITY_MAJOR[child.ethnicity],
      disability: disabilityOf(child.isDisabled),
    },
  };
}

/** @param id of the package, which stands for a family where that is erased */
export function contributionOfPackage(
  facts: PackageFacts,
  { id, ...whose }: Whose & { readonly id: string },
): Contribution {
  return {
    population: 'SUPPORT_PACKAGES',
    authority: whose.authority,
    family: facts.familyRef ?? id,
    period: periodOf(facts.approvedOn),
    traits: { programme_arm: whose.armOn(facts.approvedOn) ?? NO_ARM },
    ...measured(MEASURES.SUPPORT_PACKAGES, facts),
  };
}

/** @param id of the loop or adoption */
export function contributionOfPractice(
  facts: PracticeFacts,
  { id, ...whose }: Whose & { readonly id: string },
): Contribution {
  const { startedOn } = facts;
  return {
    population: 'PRACTICES',
    authority: whose.authority,
    family: id,
    period: periodOf(startedOn),
    traits: { programme_arm: whose.armOn(startedOn) ?? NO_ARM },
    ...measured(MEASURES.PRACTICES, facts),
  };
}

function measured<Row>(measures: readonly MeasureOf<Row>[], row: Row): Pick<Contribution, 'counts' | 'values'> {
  const counts = measures.filter((measure) => measure.kind === 'COUNT' && measure.counts(row)).map(({ key }) => key);
  const values: Record<string, number> = {};
  for (const measure of measures) {
    if (measure.kind !== 'QUARTILES' && measure.kind !== 'SUM') continue;
    const value = measure.value(row);
    if (value !== null) values[measure.key] = value;
  }
  return { counts, values };
}
