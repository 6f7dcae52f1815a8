import type { RuleText } from '../../../../platform/journal/rule.ts';
import { DATE_RULES } from './texts/dates.ts';
import { PROCESS_RULES } from './texts/process.ts';
import { RECORD_RULES } from './texts/records.ts';
import { STATUTE_RULES } from './texts/statute.ts';

/**
 * Every rule that a conference is held to. ERROR only for what is impossible or incoherent; what may truly have
 * happened is recorded, and is a FLAG, or a QUERY that accepts a reason.
 */
export const CONFERENCE_RULES = {
  ...DATE_RULES,
  ...PROCESS_RULES,
  ...STATUTE_RULES,
  ...RECORD_RULES,
} as const satisfies Record<string, RuleText>;

export type RuleCode = keyof typeof CONFERENCE_RULES;
