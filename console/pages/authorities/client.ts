import { randomUUID } from 'node:crypto';
import { ConsoleClientDocument, type ConsoleClientQuery } from '../../../graphql/generated/console-operations.ts';
import { may, type Page } from '../../page.ts';
import { authorityAddress } from './address.ts';
import { changeScopes, resume, rotate, setAllowance, suspend } from './client-actions.ts';
import { CLIENT_TAGS, clientAddress } from './client-words.ts';
import { scopeChoices, SCOPES } from './scopes.ts';

type Client = Extract<NonNullable<ConsoleClientQuery['node']>, { readonly clientId: string }>;

/** What was just done, as an address says it. */
const DONE: Readonly<Record<string, string>> = {
  suspend: 'Client suspended: it is refused within a minute',
  resume: 'Client resumed: it is accepted within a minute',
  scopes: 'What the client may do was changed',
  allowance: 'What the client may spend was changed',
};

/** One API client: what it may do, and its secrets, which are never shown but as they are made. */
export const clientPage: Page = {
  path: '/console/authorities/:id/clients/:client',
  title: 'API client',
  permissions: ['PROGRAMME_READ', 'CLIENT_READ'],
  operations: ['ConsoleClient'],
  view: 'authorities/client.njk',
  async load({ ask, params, query, reader }) {
    const { node } = await ask(ConsoleClientDocument, { id: params['client'] ?? '' });
    const authority = isClient(node) ? node.authority : null;
    if (!isClient(node) || authority === null || authority.id !== params['id']) return null;
    return {
      heading: node.label,
      client: node,
      authority: { name: authority.name, href: authorityAddress(authority.id, '/clients') },
      address: clientAddress(authority.id, node.id),
      tag: CLIENT_TAGS[node.status],
      done: DONE[query.get('done') ?? ''] ?? null,
      mayAdminister: may(reader, ['CLIENT_ADMINISTER']),
      idempotencyKey: randomUUID(),
      scopes: node.scopes.map((scope) => SCOPES[scope] ?? scope),
      scopeChoices: scopeChoices((scope) => node.scopes.some((one) => one === scope)),
    };
  },
  actions: {
    suspend: { permission: 'CLIENT_ADMINISTER', run: suspend },
    resume: { permission: 'CLIENT_ADMINISTER', run: resume },
    rotate: { permission: 'CLIENT_ADMINISTER', run: rotate },
    scopes: { permission: 'CLIENT_ADMINISTER', run: changeScopes },
    allowance: { permission: 'CLIENT_ADMINISTER', run: setAllowance },
  },
};

function isClient(node: ConsoleClientQuery['node']): node is Client {
  return node !== null && 'clientId' in node;
}
