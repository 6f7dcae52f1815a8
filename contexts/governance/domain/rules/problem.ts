import type { Problem } from '../../../../platform/journal/problem.ts';
import { GOVERNANCE_RULES, type GovernanceRule } from './catalogue.ts';

/** `path` from the mutation's argument down to the field. */
export function problem(code: GovernanceRule, ...path: readonly string[]): Problem {
  return { code, severity: GOVERNANCE_RULES[code].severity, path };
}
