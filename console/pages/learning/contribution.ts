import { randomUUID } from 'node:crypto';
import {
  ConsoleContributionDocument,
  ConsoleModerateContributionDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { saidOf } from './about.ts';
import { loopAddress, saidAddress } from './addresses.ts';
import { decisionIn } from './decision.ts';
import { HIDDEN_CHOICES, HIDDEN_DONE } from './hidden-or-shown.ts';

/** Something that was said about practice: hidden, or shown again, with a reason that its author reads. */
export const contributionPage: Page = {
  path: '/console/learning/said/:id',
  title: 'What was said about practice',
  permissions: ['LEARNING_READ', 'LEARNING_MODERATE'],
  operations: ['ConsoleContribution'],
  view: 'learning/contribution.njk',
  async load({ ask, params, query }) {
    const { node } = await ask(ConsoleContributionDocument, { id: params['id'] ?? '' });
    const said = saidOf(node);
    if (said === null) return null;
    return {
      heading: `${said.kind} of ${said.authority}`,
      done: HIDDEN_DONE[query.get('done') ?? ''] ?? null,
      said,
      loopHref: node && 'loopId' in node ? `${loopAddress(node.loopId)}/said` : null,
      questionHref: node && 'questionId' in node ? saidAddress(node.questionId) : null,
      choices: said.isWithdrawn ? [] : HIDDEN_CHOICES.filter(({ value }) => (value === 'SHOWN') === said.isHidden),
      idempotencyKey: randomUUID(),
    };
  },
  actions: { moderate: { permission: 'LEARNING_MODERATE', run: moderate } },
};

async function moderate({ ask, params, form }: ActionRequest): Promise<ActionOutcome> {
  const given = decisionIn(form, ['HIDDEN', 'SHOWN']);
  if (given.kind === 'REFUSED') return given;
  const contributionId = params['id'] ?? '';
  const input = {
    idempotencyKey: sentText(form, 'idempotencyKey'),
    contributionId,
    decision: given.decision,
    reason: given.reason ?? '',
  };
  const { moderateContribution } = await ask(ConsoleModerateContributionDocument, { input });
  return outcomeOf(moderateContribution.problems, `${saidAddress(contributionId)}?done=${given.decision}`, ['reason']);
}
