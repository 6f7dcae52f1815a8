import {
  ConsoleAuthoritySystemsDocument,
  type ConsoleAuthoritySystemsQuery,
  type WebhookStatus,
} from '../../../graphql/generated/console-operations.ts';
import type { CsvFile, Page, ViewModel } from '../../page.ts';
import { authorityAddress, partLinks } from './address.ts';
import { clientAddress } from './client-words.ts';
import { bandWords } from './words.ts';

type Integration = NonNullable<ConsoleAuthoritySystemsQuery['authorityIntegration']>;
type Client = Integration['batches'][number]['client'];
type BatchRow = Readonly<Record<'at' | 'system' | 'records' | 'accepted' | 'refused', string>>;

const TAGS: Readonly<Record<WebhookStatus, { readonly text: string; readonly classes: string }>> = {
  ACTIVE: { text: 'Active', classes: 'govuk-tag--green' },
  PAUSED: { text: 'Paused', classes: 'govuk-tag--yellow' },
  DISABLED: { text: 'Disabled', classes: 'govuk-tag--red' },
};

const REASONS: Readonly<Record<NonNullable<Integration['webhooks'][number]['disabledReason']>, string>> = {
  NOTHING_ARRIVED: 'Nothing arrived for three days',
  GONE: 'Its receiver says that it is gone',
};

/** What an authority's systems send and are sent: when, how much in bands, and never what. */
export const systemsPage: Page = {
  path: '/console/authorities/:id/systems',
  title: 'Systems',
  permissions: ['PROGRAMME_READ', 'CLIENT_READ', 'NETWORK_QUALITY_READ'],
  operations: ['ConsoleAuthoritySystems'],
  view: 'authorities/systems.njk',
  async load({ ask, params }) {
    const id = params['id'] ?? '';
    const { authority, authorityIntegration } = await ask(ConsoleAuthoritySystemsDocument, { id });
    if (authority === null || authorityIntegration === null) return null;
    const { webhooks, batches, lastTrial } = authorityIntegration;
    return {
      heading: `${authority.name}: systems`,
      parts: partLinks(id, '/systems'),
      address: authorityAddress(id, '/systems'),
      webhooks: webhooks.map(webhookRow),
      trial: lastTrial && { ...lastTrial, system: systemOf(id, lastTrial.client) },
      batches: batches.map((batch) => batchRow(id, batch)),
    };
  },
  csv: (model) => csvOf(model),
};

function webhookRow({ status, kinds, waiting, disabledReason, ...webhook }: Integration['webhooks'][number]) {
  return {
    ...webhook,
    tag: TAGS[status],
    why: disabledReason === null ? null : REASONS[disabledReason],
    kinds: kinds?.map((kind) => kind.toLowerCase().replaceAll('_', ' ')).join(', ') ?? 'everything',
    waiting: bandWords(waiting),
  };
}

function batchRow(authority: string, { at, client, records, accepted, refused }: Integration['batches'][number]) {
  const { text, href } = systemOf(authority, client);
  const bands = { records: bandWords(records), accepted: bandWords(accepted), refused: bandWords(refused) };
  return { at, system: text, href, ...bands };
}

/** What people call the client, and where it is. */
function systemOf(authority: string, client: Client) {
  return client === null
    ? { text: 'No longer registered', href: null }
    : { text: client.label, href: clientAddress(authority, client.id) };
}

function csvOf({ batches }: ViewModel): CsvFile {
  const rows = ((batches ?? []) as readonly BatchRow[]).map(({ at, system, records, accepted, refused }) => [
    at,
    system,
    records,
    accepted,
    refused,
  ]);
  return { name: 'batches.csv', rows: [['received', 'system', 'records', 'accepted', 'refused'], ...rows] };
}
