import { randomUUID } from 'node:crypto';
import {
  ConsoleLoopToModerateDocument,
  type ConsoleLoopToModerateQuery,
  ConsoleModerateLoopDocument,
  type ModerationDecisionKind,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { outcomeOf, seenVersion, sentText } from '../outcome.ts';
import { loopAddress } from './addresses.ts';
import { decisionIn } from './decision.ts';
import { loopRow } from './loop-row.ts';
import { shownMark } from './screening.ts';
import { MODERATION_WORDS } from './words.ts';

type Loop = NonNullable<ConsoleLoopToModerateQuery['learningLoop']>;
type Choice = { readonly value: ModerationDecisionKind; readonly text: string };

/** A moderator reads what was sent in, with what the screening marks, and publishes it, sends it back or takes it down. */
export const moderateLoopPage: Page = {
  path: '/console/learning/loops/:id/moderate',
  title: 'Moderate a loop',
  permissions: ['LEARNING_READ', 'LEARNING_MODERATE'],
  operations: ['ConsoleLoopToModerate'],
  view: 'learning/moderate-loop.njk',
  async load({ ask, params }) {
    const { learningLoop: loop } = await ask(ConsoleLoopToModerateDocument, { id: params['id'] ?? '' });
    if (loop === null) return null;
    const choices = choicesFor(loop);
    return {
      heading: `Moderate ${loop.content.title}`,
      address: loopAddress(loop.id),
      loop,
      row: loopRow(loop),
      choices,
      loopVersion: loop.waitingVersion ?? loop.contentVersion,
      marks: loop.screening.map((mark) => shownMark(loop.content, mark)),
      before: loop.moderations.map((one) => ({ ...one, words: MODERATION_WORDS[one.decision] })),
      idempotencyKey: randomUUID(),
    };
  },
  actions: { moderate: { permission: 'LEARNING_MODERATE', run: moderate } },
};

/** A version that waits is published or sent back; what is published already can be taken down. */
function choicesFor({ waitingVersion, publishedVersions, status }: Loop): readonly Choice[] {
  if (waitingVersion !== null) {
    return [
      { value: 'APPROVED', text: 'Publish it: the whole network reads it' },
      { value: 'RETURNED', text: 'Send it back with reasons' },
    ];
  }
  const isThere = publishedVersions.length > 0 && status !== 'TAKEN_DOWN';
  return isThere ? [{ value: 'TAKEN_DOWN', text: 'Take it down: its text is hidden from the network' }] : [];
}

async function moderate({ ask, params, form }: ActionRequest): Promise<ActionOutcome> {
  const given = decisionIn(form, ['APPROVED', 'RETURNED', 'TAKEN_DOWN'], ['APPROVED']);
  if (given.kind === 'REFUSED') return given;
  const loopId = params['id'] ?? '';
  const input = {
    idempotencyKey: sentText(form, 'idempotencyKey'),
    loopId,
    loopVersion: Number(sentText(form, 'loopVersion')),
    decision: given.decision,
    reasons: given.reason,
    expectedVersion: seenVersion(form),
  };
  const { moderateLoop } = await ask(ConsoleModerateLoopDocument, { input });
  return outcomeOf(moderateLoop.problems, `${loopAddress(loopId)}?done=${given.decision}`);
}
