import { ConsoleAuthoritiesDocument } from '../../../graphql/generated/console-operations.ts';
import type { Page } from '../../page.ts';
import { COLUMN_KEYS, COLUMNS, headingsOf, narrowed, type Row, rowsOf, wantedIn } from './authority-list.ts';
import { PROGRAMME_WORDS } from './words.ts';

/** Every authority of the roster: where it stands in the programme, and how fresh its records are. */
export const authoritiesPage: Page = {
  path: '/console/authorities',
  title: 'Authorities',
  section: 'Authorities',
  permissions: ['PROGRAMME_READ', 'NETWORK_QUALITY_READ'],
  operations: ['ConsoleAuthorities'],
  view: 'authorities/authorities.njk',
  async load({ ask, query }) {
    const found = await ask(ConsoleAuthoritiesDocument, { after: query.get('after') });
    const { pageInfo } = found.authorities;
    const wanted = wantedIn(query);
    return {
      rows: narrowed(rowsOf(found), wanted),
      columns: COLUMN_KEYS,
      headings: headingsOf(wanted),
      wanted,
      programmes: [
        { value: '', text: 'All' },
        ...Object.entries(PROGRAMME_WORDS).map(([value, text]) => ({ value, text })),
      ],
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  },
  csv: ({ rows }) => ({
    name: 'authorities.csv',
    rows: [
      Object.values(COLUMNS),
      ...(rows as readonly Row[]).map(({ cells }) => COLUMN_KEYS.map((key) => cells[key].text)),
    ],
  }),
};
