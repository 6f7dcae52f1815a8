import type { DisclosureParameterSet, ReleaseStatus } from '../../../graphql/generated/console-operations.ts';

/** Where a release stands, as a tag of GOV.UK Frontend. */
export const STATUS_TAGS: Readonly<Record<ReleaseStatus, { readonly text: string; readonly classes: string }>> = {
  DRAFTED: { text: 'Being checked', classes: 'govuk-tag--yellow' },
  CHECKED: { text: 'Ready for approval', classes: 'govuk-tag--blue' },
  FAILED: { text: 'Failed its check', classes: 'govuk-tag--red' },
  APPROVED: { text: 'Approved', classes: 'govuk-tag--teal' },
  PUBLISHED: { text: 'Published', classes: 'govuk-tag--green' },
  WITHDRAWN: { text: 'Withdrawn', classes: 'govuk-tag--grey' },
};

export const PARAMETER_WORDS: Readonly<Record<DisclosureParameterSet, string>> = {
  DFE_LOCAL_AUTHORITY: 'Each authority by itself: one to five are hidden, all together are rounded to ten',
  NETWORK_TOTAL: 'All authorities together alone, rounded to ten',
};

/** Why a figure is not told, for whoever drafts releases. */
const REASONS: Readonly<Record<string, string>> = {
  TOLD: 'Told as it is',
  SMALL_COUNT: 'One to five',
  SMALL_CHANGE: 'Differs by one to five from what was told before',
  SECONDARY: 'Would give away another figure',
  COUNT_HIDDEN: 'Made of a hidden count',
  FEW_VALUES: 'Too few to have a middle',
  FEW_FAMILIES: 'Of too few families',
  ROUNDED_TOO_CLOSE: 'Too few once rounded',
  FEW_AUTHORITIES: 'Made of too few authorities',
  DOMINANT_AUTHORITY: 'Nearly all of it is of one authority',
  DOMINANT_CONTRIBUTOR: 'Nearly all of it is of one contributor',
};

/** A reason that is new is said by its code. */
export function reasonWords(reason: string): string {
  return REASONS[reason] ?? reason.toLowerCase().replaceAll('_', ' ');
}

export const MAIN_MEASURE = { value: 'fgdm_referred_count', text: 'Referred' } as const;

/** The measures that a release's figures are looked at by: the main ones of each data set. */
export const MEASURES: readonly { readonly value: string; readonly text: string }[] = [
  MAIN_MEASURE,
  { value: 'fgdm_offered_count', text: 'Offered a meeting' },
  { value: 'fgdm_accepted_count', text: 'Accepted the meeting' },
  { value: 'fgdm_held_count', text: 'Conference held' },
  { value: 'fgdm_plan_agreed_count', text: 'Plan agreed' },
  { value: 's31za_considered_count', text: 'Section 31ZA: proceedings considered' },
  { value: 's31za_offered_count', text: 'Section 31ZA: offered before the application' },
  { value: 's31za_breach_in_force_count', text: 'Section 31ZA: breaches' },
  { value: 'fnsp_approved_count', text: 'Support packages approved' },
  { value: 'fnsp_reviewed_count', text: 'Support packages reviewed' },
  { value: 'learning_loops_count', text: 'Learning loops started' },
  { value: 'learning_adoptions_count', text: 'Practice taken on' },
];
