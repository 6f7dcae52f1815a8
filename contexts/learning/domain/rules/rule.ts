import type { RuleText } from '../../../../platform/journal/rule.ts';

export const LEARNING = 'Network data rules, section 4.3';
export const HOUSE = 'House rule';

/** All rules of learning refuse: they are about what is claimed and shared from now on, not about what was done with a family. */
export function error(texts: Pick<RuleText, 'message' | 'nextStep' | 'fields' | 'source'>): RuleText {
  return { severity: 'ERROR', since: '1.2', ...texts };
}
