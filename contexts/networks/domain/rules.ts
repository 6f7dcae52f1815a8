import type { Problem } from '../../../platform/journal/problem.ts';
import type { RuleText } from '../../../platform/journal/rule.ts';
import { BUDGET_RULES } from './rules/budgets.ts';
import { MONEY_RULES } from './rules/money.ts';
import { PACKAGE_RULES } from './rules/packages.ts';

/** Every rule that support packages and their money are held to. */
export const NETWORKS_RULES = {
  ...MONEY_RULES,
  ...PACKAGE_RULES,
  ...BUDGET_RULES,
} as const satisfies Record<string, RuleText>;

export type NetworksRule = keyof typeof NETWORKS_RULES;

/** `path` from the mutation's argument down to the field. */
export function problem(code: NetworksRule, ...path: readonly (string | number)[]): Problem {
  return { code, severity: NETWORKS_RULES[code].severity, path: path.map(String) };
}
