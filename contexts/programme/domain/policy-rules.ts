import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { type ConferencePolicy, type ConferenceTargets, type FgdmModel, TARGET_NAMES } from './policy.ts';
import { problem } from './rules.ts';

const MOST_DAYS = 730;
const MOST_VERSIONS = 200;

export type ModelTargets = { readonly model: FgdmModel; readonly targets: Partial<ConferenceTargets> };

/** A version as it is asked for. */
export type PolicyAsked = {
  readonly effectiveFrom: LocalDate;
  readonly targets: ConferenceTargets;
  readonly targetsByModel: readonly ModelTargets[];
  readonly section31ZAInForceFrom: LocalDate | null;
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

function isDays(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= MOST_DAYS;
}

export function asVersion(asked: PolicyAsked, version: number): ConferencePolicy {
  const targetsByModel = Object.fromEntries(asked.targetsByModel.map(({ model, targets }) => [model, targets]));
  return { ...asked, version, targetsByModel };
}
