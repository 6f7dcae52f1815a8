import type { LocalDate } from '../../../../platform/dates/index.ts';
import type { EpisodeFacts } from '../../../conferences/index.ts';
import type { PracticeFacts } from '../../../learning/index.ts';
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
  const [family = ''] = episode.children.map(({ laChildId }) => laChildId).sort();
  const arm = whose.armOn(episode.referredOn) ?? NO_ARM;
  return episode.children.map((child) => ({
    population: 'EPISODE_CHILDREN',
    authority: whose.authority,
    family,
    person: child.laChildId,
    period: periodOf(episode.referredOn),
    traits: {
      programme_arm: arm,
      trigger_point: episode.triggerPoint,
      fgdm_model: episode.model,
      age_band: ageBandOf(child.ageAtReferral),
      sex: SEX_LEVELS[child.sex],
      ethnicity_major: child.ethnicity === null ? UNKNOWN : ETHNICITY_MAJOR[child.ethnicity],
      disability: disabilityOf(child.isDisabled),
    },
    ...measured(MEASURES.EPISODE_CHILDREN, { episode, child }),
  }));
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
