import type { RuleText } from '../../../../platform/journal/rule.ts';

/** All rules of governance refuse: they are about what may be done from now on, not about what has happened. */
export function error(texts: Pick<RuleText, 'message' | 'nextStep' | 'fields' | 'source'>): RuleText {
  return { severity: 'ERROR', since: '1.0', ...texts };
}
