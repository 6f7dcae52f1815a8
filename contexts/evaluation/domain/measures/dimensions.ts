import type { Dimension } from '../cube/cube.ts';
import type { Ethnicity, FgdmModel, FgdmTriggerPoint, FigurePopulation, ProgrammeArm, Sex } from '../codes.ts';

export type TitledDimension = Dimension & { readonly title: string };

export const UNKNOWN = 'Unknown';

/** The evaluation compares these (DOMAIN 1.3). */
const ARM_LEVELS = {
  FFCP_WAVE_1: 'FFCP_WAVE_1',
  FFCP_WAVE_2: 'FFCP_WAVE_2',
  FNP: 'FNP',
  FFP_NATIONAL: 'FFP_NATIONAL',
} as const satisfies Record<ProgrammeArm, string>;

/** Of what happened outside any membership (T3). */
export const NO_ARM = 'None';

const TRIGGERS = {
  EARLY_HELP: 'EARLY_HELP',
  FAMILY_HELP_TARGETED: 'FAMILY_HELP_TARGETED',
  CHILD_IN_NEED: 'CHILD_IN_NEED',
  SECTION_47_PRE_ICPC: 'SECTION_47_PRE_ICPC',
  CHILD_PROTECTION_PLAN: 'CHILD_PROTECTION_PLAN',
  PRE_BIRTH: 'PRE_BIRTH',
  EDGE_OF_CARE: 'EDGE_OF_CARE',
  LEGAL_GATEWAY: 'LEGAL_GATEWAY',
  PRE_PROCEEDINGS_PLO: 'PRE_PROCEEDINGS_PLO',
  CARE_PROCEEDINGS: 'CARE_PROCEEDINGS',
  LOOKED_AFTER_PLACEMENT_STABILITY: 'LOOKED_AFTER_PLACEMENT_STABILITY',
  REUNIFICATION: 'REUNIFICATION',
  PERMANENCE_KINSHIP_SGO: 'PERMANENCE_KINSHIP_SGO',
  LEAVING_CARE: 'LEAVING_CARE',
  EDGE_OF_CUSTODY: 'EDGE_OF_CUSTODY',
  OTHER: 'OTHER',
} as const satisfies Record<FgdmTriggerPoint, string>;

const MODELS = {
  FAMILY_GROUP_CONFERENCE: 'FAMILY_GROUP_CONFERENCE',
  FAMILY_NETWORK_MEETING: 'FAMILY_NETWORK_MEETING',
  EMERGENCY_NETWORK_MEETING: 'EMERGENCY_NETWORK_MEETING',
  RESTORATIVE_CONVERSATION: 'RESTORATIVE_CONVERSATION',
  LIFELONG_LINKS_FGC: 'LIFELONG_LINKS_FGC',
  OTHER_FGDM: 'OTHER_FGDM',
} as const satisfies Record<FgdmModel, string>;

/** From this age in whole years on; the bands of the DfE's statistics of children's social care (DOMAIN 6.5). */
const AGE_BANDS = [
  { from: 0, level: 'Under 1' },
  { from: 1, level: '1 to 4' },
  { from: 5, level: '5 to 9' },
  { from: 10, level: '10 to 15' },
  { from: 16, level: '16 to 17' },
  { from: 18, level: '18 and over' },
] as const;

const UNBORN = 'Unborn';

/** @param age in whole years; null before birth */
export function ageBandOf(age: number | null): string {
  if (age === null) return UNBORN;
  return AGE_BANDS.findLast(({ from }) => age >= from)?.level ?? UNBORN;
}

export const SEX_LEVELS = { F: 'Female', M: 'Male', U: UNKNOWN } as const satisfies Record<Sex, string>;

const WHITE = 'White';
const MIXED = 'Mixed / Multiple ethnic groups';
const ASIAN = 'Asian / Asian British';
const BLACK = 'Black / African / Caribbean / Black British';
const OTHER = 'Other ethnic group';

/** DOMAIN 7.1. `BOTH` is any other Black background, `MOTH` any other mixed one. */
export const ETHNICITY_MAJOR = {
  WBRI: WHITE,
  WIRI: WHITE,
  WIRT: WHITE,
  WOTH: WHITE,
  WROM: WHITE,
  MWBC: MIXED,
  MWBA: MIXED,
  MWAS: MIXED,
  MOTH: MIXED,
  AIND: ASIAN,
  APKN: ASIAN,
  ABAN: ASIAN,
  AOTH: ASIAN,
  CHNE: ASIAN,
  BCRB: BLACK,
  BAFR: BLACK,
  BOTH: BLACK,
  OOTH: OTHER,
  REFU: UNKNOWN,
  NOBT: UNKNOWN,
} as const satisfies Record<Ethnicity, string>;

/** Null where nothing was recorded. */
export function disabilityOf(isDisabled: boolean | null): string {
  if (isDisabled === null) return UNKNOWN;
  return isDisabled ? 'Disabled' : 'Not disabled';
}

const ARM: TitledDimension = {
  key: 'programme_arm',
  title: 'Programme arm',
  levels: [...Object.values(ARM_LEVELS), NO_ARM],
};

const OF_CHILDREN: readonly TitledDimension[] = [
  ARM,
  { key: 'trigger_point', title: 'Trigger point', levels: Object.values(TRIGGERS) },
  { key: 'fgdm_model', title: 'Model', levels: Object.values(MODELS) },
  { key: 'age_band', title: 'Age at referral', levels: [UNBORN, ...AGE_BANDS.map(({ level }) => level)] },
  { key: 'sex', title: 'Sex', levels: Object.values(SEX_LEVELS) },
  { key: 'ethnicity_major', title: 'Ethnicity (major)', levels: [WHITE, MIXED, ASIAN, BLACK, OTHER, UNKNOWN] },
  { key: 'disability', title: 'Disability', levels: ['Disabled', 'Not disabled', UNKNOWN] },
];

/** What each population can be broken down by: one at a time, with the period and the authority, and nothing else. */
export const DIMENSIONS: Readonly<Record<FigurePopulation, readonly TitledDimension[]>> = {
  EPISODE_CHILDREN: OF_CHILDREN,
  FOLLOW_UPS_3_MONTHS: OF_CHILDREN,
  FOLLOW_UPS_6_MONTHS: OF_CHILDREN,
  FOLLOW_UPS_12_MONTHS: OF_CHILDREN,
  FOLLOW_UPS_24_MONTHS: OF_CHILDREN,
  SUPPORT_PACKAGES: [ARM],
  PRACTICES: [ARM],
};
