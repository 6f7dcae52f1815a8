import type { RuleText } from '../../../../platform/journal/rule.ts';
import { BREAK_GLASS_RULES } from './break-glass-rules.ts';
import { DECISION_RULES } from './decision-rules.ts';
import { PROJECT_RULES } from './project-rules.ts';
import { SHARING_RULES } from './sharing-rules.ts';

/** What sharing, and looking in an emergency, are held to: one table of texts for each subject. */
export const GOVERNANCE_RULES = {
  ...SHARING_RULES,
  ...BREAK_GLASS_RULES,
  ...DECISION_RULES,
  ...PROJECT_RULES,
} as const satisfies Record<string, RuleText>;

export type GovernanceRule = keyof typeof GOVERNANCE_RULES;
