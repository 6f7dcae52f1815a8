import type { LocalDate } from '../../../platform/dates/index.ts';
import type { EligibilityAnswer, EligibilityRule } from './codes.ts';

/** What was found about one rule, and on what ground. */
export type EligibilityFinding = {
  readonly rule: EligibilityRule;
  readonly answer: EligibilityAnswer;
  /** Short free text: scanned for identifiers, never exported. */
  readonly evidence?: string;
};

/** All answers at once, by one person on one day, under one version of the policy. */
export type EligibilityCheck = {
  readonly on: LocalDate;
  readonly by: string;
  readonly policyVersion: number;
  readonly findings: readonly EligibilityFinding[];
};

/** Rules of the policy that nobody has answered. */
export function unanswered(
  rules: readonly EligibilityRule[],
  findings: readonly EligibilityFinding[],
): readonly EligibilityRule[] {
  return rules.filter((rule) => !findings.some((finding) => finding.rule === rule));
}

/** Only rules that the policy has can stand in the way. */
export function notMet(
  rules: readonly EligibilityRule[],
  findings: readonly EligibilityFinding[],
): readonly EligibilityRule[] {
  return rules.filter((rule) => findings.some((finding) => finding.rule === rule && finding.answer === 'NOT_MET'));
}
