import type { Severity } from '../../../../platform/journal/problem.ts';
import type { RuleText } from '../../../../platform/journal/rule.ts';

export const MONEY = 'Network data rules, section 3.6';
export const ELIGIBILITY = 'Network data rules, section 3.3';
export const LIFECYCLE = 'Network data rules, section 3.5';
export const HOUSE = 'House rule';

/** A rule that has had this form since support packages came to the network. */
export function rule(
  severity: Severity,
  texts: Pick<RuleText, 'message' | 'nextStep' | 'fields' | 'source'>,
): RuleText {
  return { severity, since: '1.1', ...texts };
}
