import type { RuleText } from '../../../../platform/journal/rule.ts';
import { SHARING_RULES } from './sharing-rules.ts';

/** What sharing, and looking in an emergency, are held to: one table of texts for each subject. */
export const GOVERNANCE_RULES = { ...SHARING_RULES } as const satisfies Record<string, RuleText>;

export type GovernanceRule = keyof typeof GOVERNANCE_RULES;
