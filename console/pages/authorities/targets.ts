import type {
  ConsolePolicyVersionFragment,
  FgdmModel,
  RetentionYearsInput,
} from '../../../graphql/generated/console-operations.ts';

export type PolicyVersion = ConsolePolicyVersionFragment;
export type TargetName = keyof PolicyVersion['targets'];

/** Each target, with the unit that it is counted in. */
export const TARGETS: Readonly<Record<TargetName, { readonly text: string; readonly unit: string }>> = {
  triageWorkingDays: { text: 'Referral to triage decision', unit: 'working days' },
  coordinatorWorkingDays: { text: 'Acceptance to a coordinator', unit: 'working days' },
  conferenceDays: { text: 'Referral to conference', unit: 'days' },
  conferenceAmberDays: { text: 'Referral to conference, late up to here is amber', unit: 'days' },
  planSharedWorkingDays: { text: 'Plan made to plan shared', unit: 'working days' },
  planDecisionWorkingDays: { text: 'Plan made to decision on it', unit: 'working days' },
  reviewDays: { text: 'Plan agreed to first review', unit: 'days' },
};
export const TARGET_NAMES = Object.keys(TARGETS) as readonly TargetName[];

export const MODELS: Readonly<Record<FgdmModel, string>> = {
  FAMILY_GROUP_CONFERENCE: 'Family group conference',
  FAMILY_NETWORK_MEETING: 'Family network meeting',
  EMERGENCY_NETWORK_MEETING: 'Emergency network meeting',
  RESTORATIVE_CONVERSATION: 'Restorative conversation',
  LIFELONG_LINKS_FGC: 'Lifelong Links conference',
  OTHER_FGDM: 'Another model',
};
export const MODEL_NAMES = Object.keys(MODELS) as readonly FgdmModel[];

export type RetentionClass = keyof RetentionYearsInput;
export const RETENTION: Readonly<Record<RetentionClass, string>> = {
  standard: 'Standard',
  childInNeed: 'Child in need',
  childProtection: 'Child protection',
  lookedAfter: 'Looked after',
  supportPackage: 'Support package',
};
export const RETENTION_CLASSES = Object.keys(RETENTION) as readonly RetentionClass[];

/** What a version says, each line with its unit, as it is read beside another. */
export function linesOf(version: PolicyVersion): readonly { readonly text: string; readonly value: string }[] {
  return [
    ...TARGET_NAMES.map((name) => ({ text: TARGETS[name].text, value: inUnit(version.targets[name], name) })),
    ...version.targetsByModel.flatMap((ofModel) =>
      TARGET_NAMES.flatMap((name) => {
        const days = ofModel[name];
        return days === null
          ? []
          : [{ text: `${MODELS[ofModel.model]}: ${TARGETS[name].text.toLowerCase()}`, value: inUnit(days, name) }];
      }),
    ),
    ...RETENTION_CLASSES.map((name) => ({
      text: `Records kept: ${RETENTION[name].toLowerCase()}`,
      value: `${version.retentionYears[name]} years`,
    })),
  ];
}

function inUnit(days: number, name: TargetName): string {
  return `${days} ${TARGETS[name].unit}`;
}
