import { randomUUID } from 'node:crypto';
import {
  ConsoleAdoptionDocument,
  ConsoleModerateAdoptionDocument,
} from '../../../graphql/generated/console-operations.ts';
import { type ActionOutcome, type ActionRequest, may, type Page } from '../../page.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { adoptionAddress, loopAddress } from './addresses.ts';
import { shownCycle } from './cycles.ts';
import { decisionIn } from './decision.ts';
import { HIDDEN_CHOICES, HIDDEN_DONE } from './hidden-or-shown.ts';
import { ADOPTION_WORDS, STAGE_WORDS } from './words.ts';

const DECISION_WORDS = {
  ADOPT: 'Takes it on as it is',
  ADAPT: 'Takes it on with changes',
  ABANDON: 'Does not take it on, or gives it up',
} as const;

/** Another's practice that an authority has taken on: what it decided, what its cycles found, and what moderators hide of it. */
export const adoptionPage: Page = {
  path: '/console/learning/adoptions/:id',
  title: 'Practice that was taken on',
  permissions: ['LEARNING_READ'],
  operations: ['ConsoleAdoption'],
  view: 'learning/adoption.njk',
  async load({ ask, params, query, reader }) {
    const { node } = await ask(ConsoleAdoptionDocument, { id: params['id'] ?? '' });
    if (node === null || !('decisions' in node)) return null;
    const choices = HIDDEN_CHOICES.filter(({ value }) => (value === 'SHOWN') === node.isHidden);
    return {
      heading: `Taken on by ${node.authority.name}`,
      done: HIDDEN_DONE[query.get('done') ?? ''] ?? null,
      adoption: node,
      status: ADOPTION_WORDS[node.status],
      stage: STAGE_WORDS[node.stage],
      loopHref: loopAddress(node.loopId),
      decisions: node.decisions.map((one) => ({ ...one, words: DECISION_WORDS[one.decision] })),
      cycles: node.cycles.map(shownCycle),
      choices: may(reader, ['LEARNING_MODERATE']) ? choices : [],
      idempotencyKey: randomUUID(),
    };
  },
  actions: { moderate: { permission: 'LEARNING_MODERATE', run: moderate } },
};

async function moderate({ ask, params, form }: ActionRequest): Promise<ActionOutcome> {
  const given = decisionIn(form, ['HIDDEN', 'SHOWN']);
  if (given.kind === 'REFUSED') return given;
  const adoptionId = params['id'] ?? '';
  const input = {
    idempotencyKey: sentText(form, 'idempotencyKey'),
    adoptionId,
    decision: given.decision,
    reason: given.reason ?? '',
  };
  const { moderateAdoption } = await ask(ConsoleModerateAdoptionDocument, { input });
  return outcomeOf(moderateAdoption.problems, `${adoptionAddress(adoptionId)}?done=${given.decision}`, ['reason']);
}
