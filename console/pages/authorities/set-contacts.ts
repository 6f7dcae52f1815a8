import { randomUUID } from 'node:crypto';
import {
  ConsoleAuthorityContactsDocument,
  ConsoleSetContactsDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { authorityAddress } from './address.ts';
import { PURPOSE_WORDS, PURPOSES } from './contacts.ts';
import { commonOf } from './record-membership.ts';

/** Changes where an authority is written to: the form begins with what holds, and an empty field is no contact. */
export const setContactsPage: Page = {
  path: '/console/authorities/:id/contacts/set',
  title: 'Change contacts',
  permissions: ['PROGRAMME_READ', 'CONTACT_READ', 'PROGRAMME_ADMINISTER'],
  operations: ['ConsoleAuthorityContacts'],
  view: 'authorities/set-contacts.njk',
  async load({ ask, params }) {
    const id = params['id'] ?? '';
    const { authority, authorityContacts } = await ask(ConsoleAuthorityContactsDocument, { id });
    if (authority === null || authorityContacts === null) return null;
    const { version, contacts } = authorityContacts;
    return {
      heading: `Change contacts of ${authority.name}`,
      address: authorityAddress(id, '/contacts'),
      version,
      idempotencyKey: randomUUID(),
      purposes: PURPOSES.map((name) => ({ name, text: PURPOSE_WORDS[name] })),
      values: Object.fromEntries(contacts.map(({ purpose, mailbox }) => [purpose, mailbox])),
    };
  },
  actions: { set: { permission: 'PROGRAMME_ADMINISTER', run: set } },
};

async function set(request: ActionRequest): Promise<ActionOutcome> {
  const { ask, form, params } = request;
  const contacts = PURPOSES.map((purpose) => ({ purpose, mailbox: sentText(form, purpose) })).filter(
    ({ mailbox }) => mailbox !== '',
  );
  const input = { ...commonOf(request), contacts };
  const { setAuthorityContacts } = await ask(ConsoleSetContactsDocument, { input });
  // The API knows a contact by its place among those that were sent, and the form by its purpose.
  const problems = setAuthorityContacts.problems.map(({ path, ...problem }) => ({
    ...problem,
    path: path.map((name, at) => (path[at - 1] === 'contacts' ? (contacts[Number(name)]?.purpose ?? name) : name)),
  }));
  return outcomeOf(problems, `${authorityAddress(params['id'] ?? '', '/contacts')}?set`, PURPOSES);
}
