import { ConsoleReleasesDocument } from '../../../graphql/generated/console-operations.ts';
import { may, type Page } from '../../page.ts';
import { parts, RELEASES_PATH } from './addresses.ts';
import { STATUS_TAGS } from './words.ts';

/** All releases that the reader may see, the newest first, and when the next ones are due. */
export const releasesPage: Page = {
  path: RELEASES_PATH,
  title: 'Releases',
  section: 'Releases',
  permissions: ['RELEASE_READ'],
  operations: ['ConsoleReleases'],
  view: 'releases/releases.njk',
  async load({ ask, query, reader }) {
    const { releases, releaseCalendar } = await ask(ConsoleReleasesDocument, { after: query.get('after') });
    return {
      parts: parts(RELEASES_PATH),
      calendar: releaseCalendar,
      mayDraft: may(reader, ['RELEASE_DRAFT']),
      releases: releases.edges.map(({ node }) => ({ ...node, tag: STATUS_TAGS[node.status] })),
      next: releases.pageInfo.hasNextPage ? releases.pageInfo.endCursor : null,
    };
  },
};
