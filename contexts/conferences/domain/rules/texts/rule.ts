import type { RuleText } from '../../../../../platform/journal/rule.ts';

/** The source of most rules. */
export const INVARIANTS = 'Network data rules, section 9';

/** A rule that has had this form since the first version of the rules. */
export function rule(severity: RuleText['severity'], texts: Omit<RuleText, 'severity' | 'since'>): RuleText {
  return { severity, since: '1.0', ...texts };
}
