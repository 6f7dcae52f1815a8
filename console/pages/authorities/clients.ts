import { ConsoleAuthorityClientsDocument } from '../../../graphql/generated/console-operations.ts';
import { may, type Page } from '../../page.ts';
import { authorityAddress, partLinks } from './address.ts';
import { CLIENT_TAGS, clientAddress } from './client-words.ts';

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
    return {
      heading: `${authority.name}: API clients`,
      parts: partLinks(id, '/clients'),
      address: authorityAddress(id, '/clients'),
      allowancePerMinute: authority.allowancePerMinute,
      mayAdminister: may(reader, ['CLIENT_ADMINISTER']),
      clients: own.map((client) => ({
        ...client,
        href: clientAddress(id, client.id),
        tag: CLIENT_TAGS[client.status],
      })),
      next: apiClients.pageInfo.hasNextPage ? apiClients.pageInfo.endCursor : null,
    };
  },
};
