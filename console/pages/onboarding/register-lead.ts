import { randomUUID } from 'node:crypto';
import {
  ConsoleOnboardedDocument,
  ConsoleRegisterPersonDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { onboardingAddress } from './address.ts';

/** Registers an authority's practice lead, by the sign-in service's subject: never by a name. */
export const registerLeadPage: Page = {
  path: '/console/onboarding/:authority/lead',
  title: 'Register a practice lead',
  permissions: ['PROGRAMME_READ', 'PROGRAMME_ADMINISTER'],
  operations: ['ConsoleOnboarded'],
  view: 'onboarding/register-lead.njk',
  async load({ ask, params }) {
    const id = params['authority'] ?? '';
    const { authority } = await ask(ConsoleOnboardedDocument, { id });
    if (authority === null) return null;
    return {
      heading: `Register a practice lead of ${authority.name}`,
      address: onboardingAddress(id),
      idempotencyKey: randomUUID(),
    };
  },
  actions: { register: { permission: 'PROGRAMME_ADMINISTER', run: register } },
};

async function register({ ask, form, params }: ActionRequest): Promise<ActionOutcome> {
  const subject = sentText(form, 'subject');
  if (subject === '') {
    return { kind: 'REFUSED', problems: [{ text: 'Enter the subject of the sign-in service', field: 'subject' }] };
  }
  const authorityId = params['authority'] ?? '';
  const idempotencyKey = sentText(form, 'idempotencyKey');
  const input = { idempotencyKey, subject, kind: 'PRACTICE_LEAD' as const, authorityId };
  const { registerPerson } = await ask(ConsoleRegisterPersonDocument, { input });
  return outcomeOf(registerPerson.problems, `${onboardingAddress(authorityId)}?done=lead`, ['subject']);
}
