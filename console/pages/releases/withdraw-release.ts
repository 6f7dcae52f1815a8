import { randomUUID } from 'node:crypto';
import {
  ConsoleReleaseDocument,
  ConsoleWithdrawReleaseDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { addressOf, inputOf } from './release.ts';

/** Says that a published release is not to be used, and why: a page of its own, since it cannot be taken back. */
export const withdrawReleasePage: Page = {
  path: '/console/releases/:id/withdraw',
  title: 'Withdraw a release',
  permissions: ['RELEASE_READ', 'RELEASE_APPROVE', 'RELEASE_DRAFT'],
  operations: ['ConsoleRelease'],
  view: 'releases/withdraw-release.njk',
  async load({ ask, params }) {
    const variables = { id: params['id'] ?? '', measure: 'fgdm_referred_count' };
    const { release } = await ask(ConsoleReleaseDocument, variables);
    if (release?.status !== 'PUBLISHED') return null;
    return { heading: `Withdraw ${release.title}`, release, idempotencyKey: randomUUID() };
  },
  actions: { withdraw: { permission: 'RELEASE_APPROVE', run: withdraw } },
};

async function withdraw(request: ActionRequest): Promise<ActionOutcome> {
  const notice = sentText(request.form, 'notice');
  if (notice === '') {
    return { kind: 'REFUSED', problems: [{ text: 'Enter why the release is not to be used', field: 'notice' }] };
  }
  const input = { ...inputOf(request), notice };
  const { withdrawRelease } = await request.ask(ConsoleWithdrawReleaseDocument, { input });
  return outcomeOf(withdrawRelease.problems, `${addressOf(request)}?done=withdraw`, ['notice']);
}
