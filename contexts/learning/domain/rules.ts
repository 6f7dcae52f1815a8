import type { Problem } from '../../../platform/journal/problem.ts';
import type { RuleText } from '../../../platform/journal/rule.ts';
import { ATTACHMENT_RULES } from './rules/attachments.ts';
import { CYCLE_RULES } from './rules/cycles.ts';
import { PEOPLE_RULES } from './rules/people.ts';
import { PRACTICE_RULES } from './rules/practices.ts';

/** Every rule that learning is held to. */
export const LEARNING_RULES = {
  ...CYCLE_RULES,
  ...PRACTICE_RULES,
  ...PEOPLE_RULES,
  ...ATTACHMENT_RULES,
} as const satisfies Record<string, RuleText>;

export type LearningRule = keyof typeof LEARNING_RULES;

/** `path` from the mutation's argument down to the field. */
export function problem(code: LearningRule, ...path: readonly (string | number)[]): Problem {
  return { code, severity: LEARNING_RULES[code].severity, path: path.map(String) };
}

/** The problem where something is so, and none otherwise. */
export function problemIf(isWrong: boolean, code: LearningRule, ...path: readonly (string | number)[]) {
  return isWrong ? [problem(code, ...path)] : [];
}
