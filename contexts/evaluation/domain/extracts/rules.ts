import type { Problem } from '../../../../platform/journal/problem.ts';
import type { RuleText } from '../../../../platform/journal/rule.ts';

const FIVE_SAFES = 'The Five Safes of the Office for National Statistics';

/** What extracts for research projects are held to. */
export const EXTRACT_RULES = {
  EX1: {
    severity: 'ERROR',
    message: 'The project has no leave today: nobody has approved it, or it has ended.',
    nextStep: 'See where the project stands: an administrator who did not ask for it can approve it.',
    fields: ['projectId', 'extractId'],
    source: `${FIVE_SAFES}: safe project`,
    since: '1.0',
  },
  EX2: {
    severity: 'ERROR',
    message:
      'No authority, or not every authority of the extract, shares records under pseudonyms with this project today.',
    nextStep: 'See wouldShare for what is agreed, and ask for an extract of those that share.',
    fields: ['projectId', 'extractId'],
    source: 'UK GDPR Article 5(1): lawfulness, and purpose limitation',
    since: '1.0',
  },
  EX3: {
    severity: 'ERROR',
    message: 'Extracts are made from the newest snapshot, once it is done: earlier ones keep counts and no rows.',
    nextStep: 'Name the newest snapshot that is done, or take one and wait for it.',
    fields: ['snapshotId'],
    source: 'House rule: rows behind figures are kept until the next snapshot alone',
    since: '1.0',
  },
  EX4: {
    severity: 'ERROR',
    message: 'The extract cannot be had: it is being made, was refused, or its last day is over.',
    nextStep: 'See where it stands, and ask for another where it has expired.',
    fields: ['extractId'],
    source: `${FIVE_SAFES}: safe data`,
    since: '1.0',
  },
} as const satisfies Record<string, RuleText>;

/** `path` from the mutation's argument down to the field. */
export function extractProblem(code: keyof typeof EXTRACT_RULES, ...path: readonly string[]): Problem {
  return { code, severity: EXTRACT_RULES[code].severity, path };
}
