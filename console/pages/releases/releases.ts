import { ConsoleReleasesDocument, type ConsoleReleasesQuery } from '../../../graphql/generated/console-operations.ts';
import { may, type Page } from '../../page.ts';
import { type Columns, instantCell, listAsCsv, listing, tagCell } from '../listing.ts';
import { parts, releaseAddress, RELEASES_PATH } from './addresses.ts';
import { STATUS_TAGS } from './words.ts';

type Release = ConsoleReleasesQuery['releases']['edges'][number]['node'];

const COLUMNS: Columns<Release> = {
  title: { heading: 'Title', cell: ({ id, title: text }) => ({ text, href: releaseAddress(id) }) },
  status: { heading: 'Status', cell: ({ status }) => tagCell(STATUS_TAGS[status]) },
  drafted: { heading: 'Drafted', cell: ({ draftedAt }) => instantCell(draftedAt) },
  published: { heading: 'Published', cell: ({ publishedAt }) => instantCell(publishedAt, 'Not published') },
};

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
    const { edges, pageInfo } = releases;
    const all = edges.map(({ node }) => node);
    return {
      parts: parts(RELEASES_PATH),
      calendar: releaseCalendar,
      mayDraft: may(reader, ['RELEASE_DRAFT']),
      list: listing(all, COLUMNS, { path: RELEASES_PATH, query, pageInfo }),
    };
  },
  csv: listAsCsv('releases.csv'),
};
