import { randomUUID } from 'node:crypto';
import { ConsoleSignOutEverywhereDocument } from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { outcomeOf, sentText } from '../outcome.ts';

const PATH = '/console/sign-out-everywhere';

/** Ends the reader's sign-ins on every device: for a device that was lost, or left signed in. */
export const signOutEverywherePage: Page = {
  path: PATH,
  title: 'Sign out everywhere',
  permissions: ['OWN_SIGN_INS_END'],
  operations: [],
  view: 'about/sign-out-everywhere.njk',
  load: () => Promise.resolve({ idempotencyKey: randomUUID() }),
  actions: { 'sign-out': { permission: 'OWN_SIGN_INS_END', run: signOut } },
};

async function signOut({ ask, form }: ActionRequest): Promise<ActionOutcome> {
  const input = { idempotencyKey: sentText(form, 'idempotencyKey') };
  const { signOutEverywhere } = await ask(ConsoleSignOutEverywhereDocument, { input });
  const outcome = outcomeOf(signOutEverywhere.problems, PATH);
  return outcome.kind === 'DONE' ? { kind: 'SIGNED_OUT' } : outcome;
}
