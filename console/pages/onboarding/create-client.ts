import { randomUUID } from 'node:crypto';
import {
  ConsoleCreateClientDocument,
  ConsoleOnboardedDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page, PageProblem } from '../../page.ts';
import { isScope, scopeChoices, SENDING_SCOPES } from '../authorities/scopes.ts';
import { secretShown } from '../authorities/secret-shown.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { onboardingAddress } from './address.ts';

/** Makes an authority's system a client. The answer alone holds its secret. */
export const createClientPage: Page = {
  path: '/console/onboarding/:authority/client',
  title: 'Make a client',
  permissions: ['PROGRAMME_READ', 'CLIENT_READ', 'CLIENT_ADMINISTER'],
  operations: ['ConsoleOnboarded'],
  view: 'onboarding/create-client.njk',
  async load({ ask, params }) {
    const id = params['authority'] ?? '';
    const { authority } = await ask(ConsoleOnboardedDocument, { id });
    if (authority === null) return null;
    return {
      heading: `Make a client for ${authority.name}`,
      address: onboardingAddress(id),
      idempotencyKey: randomUUID(),
      scopeChoices: scopeChoices((scope) => SENDING_SCOPES.has(scope)),
    };
  },
  actions: { create: { permission: 'CLIENT_ADMINISTER', run: create } },
};

async function create({ ask, form, params }: ActionRequest): Promise<ActionOutcome> {
  const label = sentText(form, 'label');
  const scopes = form.getAll('scopes').filter(isScope);
  const missing: PageProblem[] = [
    ...(label === '' ? [{ text: 'Enter what people call the system', field: 'label' }] : []),
    ...(scopes.length === 0 ? [{ text: 'Select what it may do', field: 'scopes' }] : []),
  ];
  if (missing.length > 0) return { kind: 'REFUSED', problems: missing };
  const authorityId = params['authority'] ?? '';
  const input = { idempotencyKey: sentText(form, 'idempotencyKey'), authorityId, label, scopes };
  const { createApiClient } = await ask(ConsoleCreateClientDocument, { input });
  const { client, secret, problems } = createApiClient;
  const isMade = problems.length === 0 && client?.authority;
  if (!isMade) return outcomeOf(problems, onboardingAddress(authorityId), ['label', 'scopes']);
  return secretShown({ client, authority: client.authority, secret, isNew: true });
}
