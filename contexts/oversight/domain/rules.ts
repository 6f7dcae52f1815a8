import type { Problem } from '../../../platform/journal/problem.ts';
import type { RuleText } from '../../../platform/journal/rule.ts';

/** What whoever watches over the network is held to. */
export const OVERSIGHT_RULES = {
  OV1: {
    severity: 'ERROR',
    message: 'The audit chain has no such link.',
    nextStep: 'Give a number from 1 to the length of the chain, or none to go on where the last check ended.',
    fields: ['from'],
    source: 'House rule',
    since: '1.0',
  },
  OV2: {
    severity: 'ERROR',
    message: 'There is nothing in this queue that could be sent back.',
    nextStep:
      'What streams gave up on is found by the next sweep. Send back what IMPORTS_GIVEN_UP holds, where there is such a queue.',
    fields: ['queue'],
    source: 'House rule',
    since: '1.0',
  },
} as const satisfies Record<string, RuleText>;

/** `path` from the mutation's argument down to the field. */
export function oversightProblem(code: keyof typeof OVERSIGHT_RULES, ...path: readonly string[]): Problem {
  return { code, severity: OVERSIGHT_RULES[code].severity, path };
}
