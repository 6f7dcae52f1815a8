import {
  ConsoleAuthorityClientsDocument,
  type ConsoleAuthorityClientsQuery,
} from '../../../graphql/generated/console-operations.ts';
import { may, type Page } from '../../page.ts';
import { type Columns, instantCell, listAsCsv, listing, tagCell } from '../listing.ts';
import { authorityAddress, partLinks } from './address.ts';
import { CLIENT_TAGS, clientAddress } from './client-words.ts';

type Client = ConsoleAuthorityClientsQuery['apiClients']['edges'][number]['node'];

const columnsOf = (authority: string): Columns<Client> => ({
  client: { heading: 'Client', cell: ({ id, label: text }) => ({ text, href: clientAddress(authority, id) }) },
  status: { heading: 'Status', cell: ({ status }) => tagCell(CLIENT_TAGS[status]) },
  made: { heading: 'Made', cell: ({ createdAt }) => instantCell(createdAt) },
  rotated: { heading: 'Secret last rotated', cell: ({ rotatedAt }) => instantCell(rotatedAt, 'Never') },
});

/** The API clients that act for an authority. */
export const clientsPage: Page = {
  path: '/console/authorities/:id/clients',
  title: 'API clients',
  permissions: ['PROGRAMME_READ', 'CLIENT_READ', 'POLICY_READ'],
  operations: ['ConsoleAuthorityClients'],
  view: 'authorities/clients.njk',
  async load({ ask, params, query, reader }) {
    const id = params['id'] ?? '';
    const { authority, apiClients } = await ask(ConsoleAuthorityClientsDocument, { id, after: query.get('after') });
    if (authority === null) return null;
    const own = apiClients.edges.map(({ node }) => node).filter((client) => client.authority?.id === id);
    const path = authorityAddress(id, '/clients');
    return {
      heading: `${authority.name}: API clients`,
      parts: partLinks(id, '/clients'),
      allowancePerMinute: authority.allowancePerMinute,
      mayAdminister: may(reader, ['CLIENT_ADMINISTER']),
      list: listing(own, columnsOf(id), { path, query, pageInfo: apiClients.pageInfo }),
    };
  },
  csv: listAsCsv('clients.csv'),
};
