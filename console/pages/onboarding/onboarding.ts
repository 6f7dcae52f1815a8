import {
  ConsoleOnboardingDocument,
  type ConsoleOnboardingQuery,
} from '../../../graphql/generated/console-operations.ts';
import { may, type Page } from '../../page.ts';
import { type Columns, dayCell, listAsCsv, listing } from '../listing.ts';
import { lastBatchOf } from './accepted.ts';
import { onboardingAddress } from './address.ts';

const PATH = '/console/onboarding';

type Authority = ConsoleOnboardingQuery['authorities']['edges'][number]['node'] & {
  /** The day of its last batch that was accepted. Null while it is on the way. */
  readonly lastBatchOn: string | null;
};

const COLUMNS: Columns<Authority> = {
  authority: { heading: 'Authority', cell: ({ id, name: text }) => ({ text, href: onboardingAddress(id) }) },
  stands: { heading: 'Where it stands', cell: ({ lastBatchOn }) => ({ text: standing(lastBatchOn) }) },
  lastBatch: { heading: 'Last batch', cell: ({ lastBatchOn }) => dayCell(lastBatchOn, 'None yet') },
};

/** Who is being brought on, and who has sent a batch that was accepted: whoever is on the way first. */
export const onboardingPage: Page = {
  path: PATH,
  title: 'Onboarding',
  section: 'Onboarding',
  permissions: ['PROGRAMME_READ', 'SHARING_READ', 'CLIENT_READ', 'NETWORK_QUALITY_READ'],
  operations: ['ConsoleOnboarding'],
  view: 'onboarding/onboarding.njk',
  async load({ ask, query, reader }) {
    const { authorities, networkDataQuality } = await ask(ConsoleOnboardingDocument, { after: query.get('after') });
    const { edges, pageInfo } = authorities;
    const all = edges.map(({ node }) => ({ ...node, lastBatchOn: lastBatchOf(networkDataQuality, node.id) }));
    return {
      mayBegin: may(reader, ['PROGRAMME_ADMINISTER']),
      list: listing(all, COLUMNS, { path: PATH, query, pageInfo, usual: 'stands' }),
    };
  },
  csv: listAsCsv('onboarding.csv'),
};

function standing(lastBatchOn: string | null): string {
  return lastBatchOn === null ? 'On the way' : 'Sending';
}
