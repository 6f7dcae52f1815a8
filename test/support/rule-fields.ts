import { CONFERENCE_RULES } from '../../contexts/conferences/domain/rules/catalogue.ts';
import { EVALUATION_RULES } from '../../contexts/evaluation/domain/rules.ts';
import { OVERSIGHT_RULES } from '../../contexts/oversight/domain/rules.ts';
import { EXTRACT_RULES } from '../../contexts/evaluation/domain/extracts/rules.ts';
import { BATCH_RULES } from '../../contexts/exchange/batch/rules.ts';
import { FILE_RULES } from '../../contexts/exchange/files/rules.ts';
import { WEBHOOK_RULES } from '../../contexts/exchange/webhooks/rules.ts';
import { GOVERNANCE_RULES } from '../../contexts/governance/domain/rules/catalogue.ts';
import { LEARNING_RULES } from '../../contexts/learning/domain/rules.ts';
import { NETWORKS_RULES } from '../../contexts/networks/domain/rules.ts';
import { OUTCOMES_RULES } from '../../contexts/outcomes/domain/rules/texts.ts';
import { PROGRAMME_RULES } from '../../contexts/programme/domain/rules.ts';
import { GENERAL_RULES, type RuleText } from '../../platform/journal/rule.ts';
import { RETENTION_RULES } from '../../platform/retention/rules.ts';
import { fieldOf } from './field-of.ts';
import { fieldsOfTheSchema } from './schema-fields.ts';

/** What stands in a rule for any field at all. */
export const ANY_FIELD = '*';

/** All rules, from the files that hold them: without the rest of their contexts. */
export const RULES_BY_CODE: Readonly<Record<string, RuleText>> = {
  ...CONFERENCE_RULES,
  ...OUTCOMES_RULES,
  ...NETWORKS_RULES,
  ...LEARNING_RULES,
  ...PROGRAMME_RULES,
  ...GOVERNANCE_RULES,
  ...EVALUATION_RULES,
  ...OVERSIGHT_RULES,
  ...EXTRACT_RULES,
  ...RETENTION_RULES,
  ...BATCH_RULES,
  ...FILE_RULES,
  ...WEBHOOK_RULES,
  ...GENERAL_RULES,
};

let known: ReadonlySet<string> | undefined;

function isField(name: string): boolean {
  known ??= fieldsOfTheSchema();
  return known.has(name);
}

type Placed = { readonly code: string; readonly path: readonly string[] };

const raised = new Set<string>();

/** The codes of all problems that have been held to their rules' fields in this process so far. */
export function rulesRaised(): ReadonlySet<string> {
  return raised;
}

/** @throws Error for a problem at a field that its rule does not say it looks at. */
export function requireNamed(problems: readonly Placed[]): void {
  for (const { code, path } of problems) {
    const rule = RULES_BY_CODE[code];
    if (rule === undefined) throw new Error(`No rule has the code ${code}.`);
    raised.add(code);
    const field = fieldOf(path);
    if (field === '' || rule.fields.includes(field)) continue;
    if (rule.fields.includes(ANY_FIELD) && isField(field)) continue;
    throw new Error(
      `${code} is raised at ${path.join('.')}, and its rule does not name the field ${field}, or there is none.`,
    );
  }
}

/** Holds every problem that an answer of the API tells with its code and path. */
export function requireNamedIn(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  if (isPlaced(answer)) requireNamed([answer]);
  for (const part of Object.values(answer)) requireNamedIn(part);
}

function isPlaced(value: object): value is Placed {
  return 'code' in value && 'path' in value && Array.isArray(value.path) && typeof value.code === 'string';
}
