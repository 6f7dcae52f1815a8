import type { FigurePopulation } from '../codes.ts';
import type { Contribution } from '../measures/contribution.ts';

/** Months from the index event at which children are followed up (DOMAIN 2.9). */
export const POINTS = [3, 6, 12, 24] as const;
export type Point = (typeof POINTS)[number];

/** What is counted of a child at one point that has come. */
export type FollowedUp = Pick<Contribution, 'counts' | 'values'> & { readonly months: Point };

/** What a snapshot keeps of one child of one episode. `person` is the authority's own reference: it is in no extract. */
export type ChildRecord = Contribution & { readonly person: string; readonly followUps: readonly FollowedUp[] };

const MONTHS: Partial<Record<FigurePopulation, Point>> = {
  FOLLOW_UPS_3_MONTHS: 3,
  FOLLOW_UPS_6_MONTHS: 6,
  FOLLOW_UPS_12_MONTHS: 12,
  FOLLOW_UPS_24_MONTHS: 24,
};

/** The children of one row of a snapshot, which is one episode, each with its own follow-ups. */
export function childRecordsIn(row: readonly Contribution[]): readonly ChildRecord[] {
  return row.flatMap((child): readonly ChildRecord[] => {
    const { person, population } = child;
    if (population !== 'EPISODE_CHILDREN' || person === undefined) return [];
    const followUps = row.flatMap(({ population: of, person: whose, counts, values }): readonly FollowedUp[] => {
      const months = MONTHS[of];
      return months === undefined || whose !== person ? [] : [{ months, counts, values }];
    });
    return [{ ...child, person, followUps }];
  });
}

/** References are unique in their authority alone. */
export function nameOf({ authority, person }: Pick<ChildRecord, 'authority' | 'person'>): string {
  return `${authority}#${person}`;
}

/** How far a child's episode has come: what researchers ask for, and what nobody may infer of a child they recognise. */
export const STAGES = [
  'fgdm_referred',
  'fgdm_eligible',
  'fgdm_offered',
  'fgdm_accepted',
  'fgdm_allocated',
  'fgdm_held',
  'fgdm_plan_made',
  'fgdm_plan_agreed',
  'fgdm_reviewed',
] as const;

export function furthestStage({ counts }: Pick<ChildRecord, 'counts'>): (typeof STAGES)[number] {
  return STAGES.findLast((stage) => counts.includes(`${stage}_count`)) ?? STAGES[0];
}
