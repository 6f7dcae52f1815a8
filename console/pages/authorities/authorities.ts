import { ConsoleAuthoritiesDocument } from '../../../graphql/generated/console-operations.ts';
import type { Page } from '../../page.ts';
import { listAsCsv, listing } from '../listing.ts';
import { COLUMNS, listedIn } from './authority-list.ts';
import { PROGRAMME_WORDS } from './words.ts';

const PATH = '/console/authorities';

/** Every authority of the roster: where it stands in the programme, and how fresh its records are. */
export const authoritiesPage: Page = {
  path: PATH,
  title: 'Authorities',
  section: 'Authorities',
  permissions: ['PROGRAMME_READ', 'NETWORK_QUALITY_READ'],
  operations: ['ConsoleAuthorities'],
  view: 'authorities/authorities.njk',
  async load({ ask, query }) {
    const found = await ask(ConsoleAuthoritiesDocument, { after: query.get('after') });
    const { pageInfo } = found.authorities;
    const programme = query.get('programme') ?? '';
    return {
      list: listing(listedIn(found, programme), COLUMNS, { path: PATH, query, pageInfo, usual: 'name' }),
      programme,
      programmes: [
        { value: '', text: 'All' },
        ...Object.entries(PROGRAMME_WORDS).map(([value, text]) => ({ value, text })),
      ],
    };
  },
  csv: listAsCsv('authorities.csv'),
};
