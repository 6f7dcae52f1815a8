import { randomUUID } from 'node:crypto';
import {
  ConsoleRedriveDeadLettersDocument,
  ConsoleServiceDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { SERVICE_PATH } from './service.ts';

/** Asks once more before files that were given up are tried again. */
export const sendBackPage: Page = {
  path: `${SERVICE_PATH}/send-back`,
  title: 'Send back files that were given up',
  permissions: ['SERVICE_READ', 'PROGRAMME_READ'],
  operations: ['ConsoleService'],
  view: 'service/send-back.njk',
  async load({ ask, reader }) {
    const { serviceStatus } = await ask(ConsoleServiceDocument);
    const queue = serviceStatus.queues.find(({ mayBeRedriven }) => mayBeRedriven);
    return {
      idempotencyKey: randomUUID(),
      waiting: queue?.waiting ?? 0,
      mayRedrive: reader.permissions.has('SERVICE_ADMINISTER'),
    };
  },
  actions: { redrive: { permission: 'SERVICE_ADMINISTER', run: redrive } },
};

async function redrive({ ask, form }: ActionRequest): Promise<ActionOutcome> {
  const input = { idempotencyKey: sentText(form, 'idempotencyKey'), queue: 'IMPORTS_GIVEN_UP' as const };
  const { redriveDeadLetters } = await ask(ConsoleRedriveDeadLettersDocument, { input });
  return outcomeOf(redriveDeadLetters.problems, `${SERVICE_PATH}?sentBack=${String(redriveDeadLetters.sentBack ?? 0)}`);
}
