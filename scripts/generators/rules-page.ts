import { CONFERENCE_RULES } from '../../contexts/conferences/index.ts';
import { EVALUATION_RULES, EXTRACT_RULES } from '../../contexts/evaluation/index.ts';
import { OVERSIGHT_RULES } from '../../contexts/oversight/index.ts';
import { BATCH_RULES, FILE_RULES, WEBHOOK_RULES } from '../../contexts/exchange/index.ts';
import { GOVERNANCE_RULES } from '../../contexts/governance/index.ts';
import { LEARNING_RULES } from '../../contexts/learning/index.ts';
import { NETWORKS_RULES } from '../../contexts/networks/index.ts';
import { OUTCOMES_RULES } from '../../contexts/outcomes/index.ts';
import { PROGRAMME_RULES } from '../../contexts/programme/index.ts';
import { GENERAL_RULES, type RuleText } from '../../platform/journal/rule.ts';
import { RETENTION_RULES } from '../../platform/retention/rules.ts';
import type { GeneratedFile } from './generator.ts';
import { cell, GENERATED } from './markdown.ts';

const TABLES: readonly (readonly [string, Readonly<Record<string, RuleText>>])[] = [
  ['Conferences', CONFERENCE_RULES],
  ['Follow-ups', OUTCOMES_RULES],
  ['Support packages', NETWORKS_RULES],
  ['Learning', LEARNING_RULES],
  ['Programme', PROGRAMME_RULES],
  ['Governance', GOVERNANCE_RULES],
  ['Extracts', EXTRACT_RULES],
  ['Keeping and erasing', RETENTION_RULES],
  ['Batches', BATCH_RULES],
  ['Files', FILE_RULES],
  ['Webhooks', WEBHOOK_RULES],
  ['Figures', EVALUATION_RULES],
  ['Watching over the network', OVERSIGHT_RULES],
  ['Any change', GENERAL_RULES],
];

/** Every rule: code, severity, sentence, fields, what to do, source. The API's `rules` query gives the same. */
export function rulesPage(): GeneratedFile {
  const sections = TABLES.map(([title, rules]) => `## ${title}\n\n${tableOf(rules)}`);
  const intro = `ERROR is refused and nothing is written. QUERY is accepted and wants a correction or a reason (\`giveReason\`). FLAG is
accepted and shown. INFO is only worth knowing. What has truly happened is never refused; what is only arranged may be,
with the code of the rule that it would break.

The fields are those that a rule looks at or complains of, named as in the path of a problem without what leads to the record:
a fact by its kind, without \`input\` and the places in batches and lists. \`*\` is any field. A problem at none of them tells of the
record or the call as a whole.`;
  return {
    path: 'docs/generated/rules.md',
    content: `${GENERATED}\n# Rules\n\n${intro}\n\n${sections.join('\n\n')}\n`,
  };
}

function tableOf(rules: Readonly<Record<string, RuleText>>): string {
  const byCode = Object.entries(rules).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  const rows = byCode.map(([code, { severity, message, fields, nextStep, source, since }]) => {
    const named = fields.map((field) => `\`${field}\``).join(', ');
    return `| ${[code, severity, message, named, nextStep, source, since].map(cell).join(' | ')} |`;
  });
  return [
    '| code | severity | sentence | fields | what to do | source | since |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
