import { randomUUID } from 'node:crypto';
import {
  ConsoleConcernDocument,
  ConsoleContributionDocument,
  ConsoleDecideConcernDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { aboutOf } from './about.ts';
import { MODERATION_PATH } from './addresses.ts';
import { decisionIn } from './decision.ts';
import { CONCERN_WORDS } from './words.ts';

/** One concern, what it is about, and a moderator's decision, which acts at once. */
export const concernPage: Page = {
  path: '/console/learning/concerns/:id',
  title: 'A concern about practice',
  permissions: ['LEARNING_READ', 'LEARNING_MODERATE'],
  operations: ['ConsoleConcern', 'ConsoleContribution'],
  view: 'learning/concern.njk',
  async load({ ask, params }) {
    const { node } = await ask(ConsoleConcernDocument, { id: params['id'] ?? '' });
    if (node === null || !('aboutId' in node)) return null;
    const about = await ask(ConsoleContributionDocument, { id: node.aboutId });
    return {
      concern: node,
      words: CONCERN_WORDS[node.kind],
      about: aboutOf(about.node),
      choices: [
        { value: 'UPHELD', text: 'Uphold it: what was said is hidden, or the loop is taken down, at once' },
        { value: 'NOT_UPHELD', text: 'Do not uphold it' },
      ],
      idempotencyKey: randomUUID(),
    };
  },
  actions: { decide: { permission: 'LEARNING_MODERATE', run: decide } },
};

async function decide({ ask, params, form }: ActionRequest): Promise<ActionOutcome> {
  const given = decisionIn(form, ['UPHELD', 'NOT_UPHELD']);
  if (given.kind === 'REFUSED') return given;
  const input = {
    idempotencyKey: sentText(form, 'idempotencyKey'),
    concernId: params['id'] ?? '',
    decision: given.decision,
    reason: given.reason ?? '',
  };
  const { decideConcern } = await ask(ConsoleDecideConcernDocument, { input });
  return outcomeOf(decideConcern.problems, `${MODERATION_PATH}?done`, ['reason']);
}
