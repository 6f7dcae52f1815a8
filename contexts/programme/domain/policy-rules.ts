import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { type ConferencePolicy, type ConferenceTargets, type FgdmModel, TARGET_NAMES } from './policy.ts';
import { RETENTION_CLASSES, type RetentionClass, type RetentionYears } from './retention-years.ts';
import { problem } from './rules.ts';

const MOST_DAYS = 730;
const MOST_VERSIONS = 200;
/** As long as the law has anybody keep the record of a child who was looked after. */
const MOST_YEARS = 75;

/** As the SDL names them. */
const FIELDS = {
  STANDARD: 'standard',
  CHILD_IN_NEED: 'childInNeed',
  CHILD_PROTECTION: 'childProtection',
  LOOKED_AFTER: 'lookedAfter',
  SUPPORT_PACKAGE: 'supportPackage',
} as const satisfies Record<RetentionClass, string>;

export type ModelTargets = { readonly model: FgdmModel; readonly targets: Partial<ConferenceTargets> };

/** A version as it is asked for. */
export type PolicyAsked = {
  readonly effectiveFrom: LocalDate;
  readonly targets: ConferenceTargets;
  readonly targetsByModel: readonly ModelTargets[];
  readonly section31ZAInForceFrom: LocalDate | null;
  readonly retentionYears?: Partial<RetentionYears>;
};

/**
 * What is wrong with a new version. Each begins after `today` (the date in London), the first too: due days are kept in
 * an index by the targets of the day of referral, so no version may apply to a referral that could be recorded already.
 * The commencement of section 31ZA may be any day: it is read from the newest version whenever that begins.
 */
export function checkPolicy(
  asked: PolicyAsked,
  { versions, today }: { readonly versions: readonly ConferencePolicy[]; readonly today: LocalDate },
): readonly Problem[] {
  const models = asked.targetsByModel.map(({ model }) => model);
  return [
    ...(asked.effectiveFrom <= today ? [problem('G8', 'input', 'effectiveFrom')] : []),
    ...(versions.length >= MOST_VERSIONS ? [problem('G11', 'input')] : []),
    ...checkTargets(asked.targets, ['input', 'targets']),
    ...checkRetention(asked.retentionYears ?? {}),
    ...asked.targetsByModel.flatMap(({ model, targets }, index) => {
      const path = ['input', 'targetsByModel', index];
      const isTwice = models.indexOf(model) !== index;
      return isTwice ? [problem('G10', ...path)] : checkTargets({ ...asked.targets, ...targets }, path);
    }),
  ];
}

function checkTargets(targets: ConferenceTargets, path: readonly (string | number)[]): readonly Problem[] {
  const strange = TARGET_NAMES.filter((name) => !isDays(targets[name]));
  if (strange.length > 0) return strange.map((name) => problem('G9', ...path, name));
  return targets.conferenceAmberDays < targets.conferenceDays ? [problem('G9', ...path, 'conferenceAmberDays')] : [];
}

function checkRetention(years: Partial<RetentionYears>): readonly Problem[] {
  return RETENTION_CLASSES.filter((name) => !isYears(years[name] ?? 1)).map((name) =>
    problem('G27', 'input', 'retentionYears', FIELDS[name]),
  );
}

function isYears(years: number): boolean {
  return Number.isInteger(years) && years >= 1 && years <= MOST_YEARS;
}

function isDays(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= MOST_DAYS;
}

export function asVersion(asked: PolicyAsked, version: number): ConferencePolicy {
  const targetsByModel = Object.fromEntries(asked.targetsByModel.map(({ model, targets }) => [model, targets]));
  return { ...asked, version, targetsByModel };
}
