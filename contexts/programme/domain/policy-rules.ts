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
 * What is wrong with a new version. Only the first may begin in the past: an authority that joins loads the records of
 * earlier years, which until then were held to a default that nobody had chosen. A later one that reached back would
 * turn records that were in time into late ones.
 */
export function checkPolicy(
  asked: PolicyAsked,
  { versions, today }: { readonly versions: readonly ConferencePolicy[]; readonly today: LocalDate },
): readonly Problem[] {
  const models = asked.targetsByModel.map(({ model }) => model);
  return [
    ...(versions.length > 0 && asked.effectiveFrom < today ? [problem('G8', 'input', 'effectiveFrom')] : []),
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
