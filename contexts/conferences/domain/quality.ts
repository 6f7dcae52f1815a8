import type { RecordQuality, RuleBreak } from '../../../platform/quality/quality-source.ts';
import type { Assessment } from './assess.ts';
import { completenessOf } from './completeness.ts';
import { reasonGivenFor } from './reasons.ts';
import { CONFERENCE_RULES, type RuleCode } from './rules/catalogue.ts';
import type { Finding } from './rules/finding.ts';

/** How good an episode is: the rules that it breaks, and how complete it is. Pure, so whoever works it out finds the same. */
export function qualityOf(assessment: Assessment): Omit<RecordQuality, 'version'> {
  const byRule = Map.groupBy(assessment.findings, ({ code }) => code);
  const breaks = [...byRule].map(([rule, findings]) => breakOf(rule, findings, assessment));
  return {
    breaks: breaks.sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    fields: completenessOf(assessment.chronicle),
  };
}

function breakOf(rule: RuleCode, findings: readonly Finding[], assessment: Assessment): RuleBreak {
  const given = findings.map((finding) => reasonGivenFor(finding, assessment));
  const [last] = given.filter((one) => one !== undefined).sort((a, b) => (a.on < b.on ? 1 : -1));
  return {
    rule,
    isOpen: CONFERENCE_RULES[rule].severity === 'QUERY' && given.includes(undefined),
    reason: last === undefined ? null : { ref: last.by.ref, role: last.by.role, on: last.on },
  };
}
