import { randomUUID } from 'node:crypto';
import {
  ConsoleLoopToModerateDocument,
  ConsoleModerateHarmDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { outcomeOf, seenVersion, sentText } from '../outcome.ts';
import { loopAddress } from './addresses.ts';
import { decisionIn } from './decision.ts';

/** Whether a loop may go on after harm that was recorded: it stands above what its owner said. */
export const decideHarmPage: Page = {
  path: '/console/learning/loops/:id/harm/:harmId',
  title: 'Decide about harm',
  permissions: ['LEARNING_READ', 'LEARNING_MODERATE'],
  operations: ['ConsoleLoopToModerate'],
  view: 'learning/decide-harm.njk',
  async load({ ask, params }) {
    const { learningLoop: loop } = await ask(ConsoleLoopToModerateDocument, { id: params['id'] ?? '' });
    const harm = loop?.harms.find(({ harmId }) => harmId === params['harmId']);
    if (!loop || harm === undefined) return null;
    return {
      heading: `Harm recorded of ${loop.content.title}`,
      address: loopAddress(loop.id),
      loop,
      harm,
      choices: [
        { value: 'GO_ON', text: 'The loop may go on. Whoever recorded the harm stays stopped' },
        { value: 'STOP', text: 'The loop stays stopped' },
      ],
      idempotencyKey: randomUUID(),
    };
  },
  actions: { decide: { permission: 'LEARNING_MODERATE', run: decide } },
};

async function decide({ ask, params, form }: ActionRequest): Promise<ActionOutcome> {
  const given = decisionIn(form, ['GO_ON', 'STOP']);
  if (given.kind === 'REFUSED') return given;
  const loopId = params['id'] ?? '';
  const input = {
    idempotencyKey: sentText(form, 'idempotencyKey'),
    loopId,
    harmId: params['harmId'] ?? '',
    decision: given.decision,
    reason: given.reason ?? '',
    expectedVersion: seenVersion(form),
  };
  const { moderateHarm } = await ask(ConsoleModerateHarmDocument, { input });
  return outcomeOf(moderateHarm.problems, `${loopAddress(loopId)}?done=${given.decision}`, ['reason']);
}
