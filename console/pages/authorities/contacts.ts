import {
  ConsoleAuthorityContactsDocument,
  type ConsoleAuthorityContactsQuery,
  type ContactPurpose,
} from '../../../graphql/generated/console-operations.ts';
import { type CsvFile, may, type Page, type ViewModel } from '../../page.ts';
import { authorityAddress, partLinks } from './address.ts';

type Contact = NonNullable<ConsoleAuthorityContactsQuery['authorityContacts']>['contacts'][number];
type ContactRow = { readonly purpose: string; readonly mailbox: string | null; readonly since: string | null };

/** What an authority can be written to about, in the order of the page. */
export const PURPOSE_WORDS: Readonly<Record<ContactPurpose, string>> = {
  PRACTICE_LEADS_OFFICE: 'Practice lead’s office',
  DATA_PROTECTION: 'Data protection',
  TECHNICAL: 'Technical',
  FINANCE: 'Finance',
};

/** Each purpose by its name in forms and addresses. */
export const PURPOSES = Object.keys(PURPOSE_WORDS).filter(isPurpose);

/** Where an authority is written to: mailboxes of offices, by purpose. */
export const contactsPage: Page = {
  path: '/console/authorities/:id/contacts',
  title: 'Contacts',
  permissions: ['PROGRAMME_READ', 'CONTACT_READ'],
  operations: ['ConsoleAuthorityContacts'],
  view: 'authorities/contacts.njk',
  async load({ ask, params, query, reader }) {
    const id = params['id'] ?? '';
    const { authority, authorityContacts } = await ask(ConsoleAuthorityContactsDocument, { id });
    if (authority === null || authorityContacts === null) return null;
    return {
      heading: `${authority.name}: contacts`,
      parts: partLinks(id, '/contacts'),
      address: authorityAddress(id, '/contacts'),
      done: query.has('set') ? 'Contacts saved' : null,
      mayAdminister: may(reader, ['PROGRAMME_ADMINISTER']),
      contacts: PURPOSES.map((purpose) => rowOf(purpose, authorityContacts.contacts)),
    };
  },
  csv: (model) => csvOf(model),
};

/** Also of a purpose for which there is none: that it is missing is worth knowing. */
function rowOf(purpose: ContactPurpose, contacts: readonly Contact[]): ContactRow {
  const { mailbox = null, since = null } = contacts.find((contact) => contact.purpose === purpose) ?? {};
  return { purpose: PURPOSE_WORDS[purpose], mailbox, since };
}

function csvOf({ contacts }: ViewModel): CsvFile {
  const rows = ((contacts ?? []) as readonly ContactRow[]).map(({ purpose, mailbox, since }) => [
    purpose,
    mailbox ?? '',
    since ?? '',
  ]);
  return { name: 'contacts.csv', rows: [['purpose', 'mailbox', 'since'], ...rows] };
}

function isPurpose(name: string): name is ContactPurpose {
  return Object.hasOwn(PURPOSE_WORDS, name);
}
