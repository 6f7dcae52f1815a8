import type { Contribution } from '../measures/contribution.ts';

/** What a snapshot keeps of one child of one episode. `person` is the authority's own reference: it is in no extract. */
export type ChildRecord = Contribution & { readonly person: string };

export function isChildRecord(row: Contribution): row is ChildRecord {
  return row.population === 'EPISODE_CHILDREN' && row.person !== undefined;
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
