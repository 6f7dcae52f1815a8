import type { FgdmTriggerPoint } from '../codes.ts';
import { DIMENSIONS, NO_ARM } from '../measures/dimensions.ts';
import type { ChildRecord } from './child-record.ts';

/** One way of telling a trait, from all its levels to none. */
export type Step = {
  readonly title: string;
  /** Each level that a record may have. */
  readonly levels: readonly string[];
  readonly levelOf: (record: ChildRecord) => string;
};

/** What somebody may know of a child from elsewhere, and how finely it may be told: the first step tells the most. */
export type Ladder = { readonly key: string; readonly title: string; readonly steps: readonly Step[] };

export const ALL = 'All';

/** What an approved project may be told of places. */
export type Places = 'AUTHORITY' | 'PROGRAMME_ARM';

const NOTHING: Step = { title: 'Not told', levels: [ALL], levelOf: () => ALL };

const AGES_TOGETHER: Readonly<Record<string, string>> = {
  Unborn: 'Under 5',
  'Under 1': 'Under 5',
  '1 to 4': 'Under 5',
  '5 to 9': '5 to 15',
  '10 to 15': '5 to 15',
  '16 to 17': '16 and over',
  '18 and over': '16 and over',
};

const EARLY = 'Early help';
const NEED = 'Child in need or protection';
const LEGAL = 'Before or in proceedings';
const CARE = 'In or after care';
const OTHER = 'Other';

const TRIGGERS_TOGETHER = {
  EARLY_HELP: EARLY,
  FAMILY_HELP_TARGETED: EARLY,
  CHILD_IN_NEED: NEED,
  SECTION_47_PRE_ICPC: NEED,
  CHILD_PROTECTION_PLAN: NEED,
  PRE_BIRTH: NEED,
  EDGE_OF_CARE: NEED,
  LEGAL_GATEWAY: LEGAL,
  PRE_PROCEEDINGS_PLO: LEGAL,
  CARE_PROCEEDINGS: LEGAL,
  LOOKED_AFTER_PLACEMENT_STABILITY: CARE,
  REUNIFICATION: CARE,
  PERMANENCE_KINSHIP_SGO: CARE,
  LEAVING_CARE: CARE,
  EDGE_OF_CUSTODY: OTHER,
  OTHER,
} as const satisfies Record<FgdmTriggerPoint, string>;

const TOGETHER: Readonly<Record<string, { readonly title: string; readonly of: Readonly<Record<string, string>> }>> = {
  age_band: { title: 'Three bands of age', of: AGES_TOGETHER },
  trigger_point: { title: 'Groups of trigger points', of: TRIGGERS_TOGETHER },
};

/**
 * What records can be told apart by (DOMAIN 6.5), each with its ways of being told.
 *
 * @param authorities ids of all whose records may be there
 */
export function laddersOf(
  records: Iterable<Pick<ChildRecord, 'period'>>,
  { authorities, places }: { readonly authorities: readonly string[]; readonly places: Places },
): readonly Ladder[] {
  const periods = [...new Set(Array.from(records, ({ period }) => period))].sort();
  return [
    { key: 'area', title: 'Area', steps: areas(authorities, places) },
    {
      key: 'period',
      title: 'Financial year of referral',
      steps: [{ title: 'Financial year', levels: periods, levelOf: ({ period }) => period }, NOTHING],
    },
    ...DIMENSIONS.EPISODE_CHILDREN.filter(({ key }) => key !== 'programme_arm').map(({ key, title, levels }) => ({
      key,
      title,
      steps: [{ title, levels, levelOf: traitOf(key) }, ...together(key), NOTHING],
    })),
  ];
}

function areas(authorities: readonly string[], places: Places): readonly Step[] {
  const arms = DIMENSIONS.EPISODE_CHILDREN.find(({ key }) => key === 'programme_arm')?.levels ?? [NO_ARM];
  const byArm: Step = { title: 'Programme arm', levels: arms, levelOf: traitOf('programme_arm') };
  const byAuthority: Step = { title: 'Authority', levels: authorities, levelOf: ({ authority }) => authority };
  return places === 'AUTHORITY' ? [byAuthority, byArm, NOTHING] : [byArm, NOTHING];
}

function together(key: string): readonly Step[] {
  const found = TOGETHER[key];
  if (found === undefined) return [];
  const { title, of } = found;
  const levelOf = (record: ChildRecord): string => of[traitOf(key)(record)] ?? ALL;
  return [{ title, levels: [...new Set(Object.values(of))], levelOf }];
}

function traitOf(key: string): (record: ChildRecord) => string {
  return ({ traits }) => traits[key] ?? '';
}
