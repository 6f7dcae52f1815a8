import {
  ConsoleOnboardingDocument,
  type ConsoleOnboardingQuery,
} from '../../../graphql/generated/console-operations.ts';
import { govukDate } from '../../format.ts';
import { may, type Page } from '../../page.ts';
import { lastBatchOf } from './accepted.ts';
import { onboardingAddress } from './address.ts';

type Authority = ConsoleOnboardingQuery['authorities']['edges'][number]['node'];

/** Who is being brought on, and who has sent a batch that was accepted. */
export const onboardingPage: Page = {
  path: '/console/onboarding',
  title: 'Onboarding',
  section: 'Onboarding',
  permissions: ['PROGRAMME_READ', 'SHARING_READ', 'CLIENT_READ', 'NETWORK_QUALITY_READ'],
  operations: ['ConsoleOnboarding'],
  view: 'onboarding/onboarding.njk',
  async load({ ask, query, reader }) {
    const { authorities, networkDataQuality } = await ask(ConsoleOnboardingDocument, { after: query.get('after') });
    const all = authorities.edges.map(({ node }) => rowOf(node, lastBatchOf(networkDataQuality, node.id)));
    return {
      mayBegin: may(reader, ['PROGRAMME_ADMINISTER']),
      underWay: all.filter(({ last }) => last === null),
      sending: all.filter(({ last }) => last !== null),
      next: authorities.pageInfo.hasNextPage ? authorities.pageInfo.endCursor : null,
    };
  },
};

function rowOf({ id, name }: Authority, lastBatchOn: string | null) {
  return { name, href: onboardingAddress(id), last: lastBatchOn === null ? null : govukDate(lastBatchOn) };
}
