import {
  ConsoleAuthoritySharingDocument,
  type ConsoleAuthoritySharingQuery,
} from '../../../graphql/generated/console-operations.ts';
import type { Page } from '../../page.ts';
import { authorityAddress, partLinks } from './address.ts';
import { AGREEMENT_TAGS, BASES, DATA_CLASSES, PURPOSES } from './sharing-words.ts';

type Agreement = ConsoleAuthoritySharingQuery['sharingAgreements']['edges'][number]['node'];

/** What an authority shares, with whom, and since when: every version that was ever offered. */
export const sharingPage: Page = {
  path: '/console/authorities/:id/sharing',
  title: 'Sharing',
  permissions: ['PROGRAMME_READ', 'SHARING_READ'],
  operations: ['ConsoleAuthoritySharing'],
  view: 'authorities/sharing.njk',
  async load({ ask, params, query }) {
    const id = params['id'] ?? '';
    const variables = { id, after: query.get('after') };
    const { authority, sharingAgreements } = await ask(ConsoleAuthoritySharingDocument, variables);
    if (authority === null) return null;
    return {
      heading: `${authority.name}: sharing`,
      parts: partLinks(id, '/sharing'),
      address: authorityAddress(id, '/sharing'),
      agreements: sharingAgreements.edges.map(({ node }) => agreementOf(node)),
      next: sharingAgreements.pageInfo.hasNextPage ? sharingAgreements.pageInfo.endCursor : null,
    };
  },
};

function agreementOf({ recipient, project, versions }: Agreement) {
  return {
    with: recipient === 'PROGRAMME' ? 'The programme' : `Evaluation project ${project ?? ''}`,
    versions: versions.toReversed().map((version) => ({
      ...version,
      tag: AGREEMENT_TAGS[version.status],
      dataClasses: version.dataClasses.map((one) => DATA_CLASSES[one]),
      purposes: version.purposes.map((one) => PURPOSES[one]),
      lawfulBasis: BASES[version.lawfulBasis],
    })),
  };
}
