import { ConsoleFirstBatchDocument } from '../../../graphql/generated/console-operations.ts';
import type { Page } from '../../page.ts';
import { lastBatchOf } from './accepted.ts';
import { onboardingAddress } from './address.ts';

/** How an authority's system tries a batch out and then sends it, and what was seen of both. */
export const tryBatchPage: Page = {
  path: '/console/onboarding/:authority/batch',
  title: 'Try a batch out',
  permissions: ['PROGRAMME_READ', 'CLIENT_READ', 'NETWORK_QUALITY_READ'],
  operations: ['ConsoleFirstBatch'],
  view: 'onboarding/try-batch.njk',
  async load({ ask, params }) {
    const id = params['authority'] ?? '';
    const found = await ask(ConsoleFirstBatchDocument, { id });
    const { authority, authorityIntegration, networkDataQuality } = found;
    if (authority === null) return null;
    return {
      heading: `The first batch of ${authority.name}`,
      address: onboardingAddress(id),
      trial: authorityIntegration?.lastTrial ?? null,
      lastBatchOn: lastBatchOf(networkDataQuality, id),
    };
  },
};
