import type { RuleText } from '../../../../platform/journal/rule.ts';
import { error } from './error.ts';

/** Agreements between an authority, which controls its records, and whoever it shares them with. */
export const SHARING_RULES = {
  J1: error({
    message: 'Please check the days: an agreement cannot end before it begins.',
    nextStep: 'Correct the days.',
    source: 'House rule',
  }),
} as const satisfies Record<string, RuleText>;
