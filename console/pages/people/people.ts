import { ConsolePeopleDocument, type ConsolePeopleQuery } from '../../../graphql/generated/console-operations.ts';
import type { Page } from '../../page.ts';
import { ACTOR_WORDS } from '../audit/words.ts';
import { type Columns, instantCell, listAsCsv, listing, tagCell } from '../listing.ts';
import { PEOPLE_PATH, PERSON_KINDS, PERSON_TAGS, personAddress } from './words.ts';

type Person = ConsolePeopleQuery['people']['edges'][number]['node'];

const COLUMNS: Columns<Person> = {
  subject: { heading: 'Subject', cell: ({ id, subject: text }) => ({ text, href: personAddress(id) }) },
  kind: { heading: 'Role', cell: ({ kind }) => ({ text: ACTOR_WORDS[kind] }) },
  authority: { heading: 'Authority', cell: ({ authority }) => ({ text: authority?.name ?? 'The programme' }) },
  status: { heading: 'Status', cell: ({ status }) => tagCell(PERSON_TAGS[status]) },
  registered: { heading: 'Registered', cell: ({ registeredAt }) => instantCell(registeredAt) },
};

/** Everybody who may come in, or could once: by role and subject, since the network knows nobody's name. */
export const peoplePage: Page = {
  path: PEOPLE_PATH,
  title: 'People',
  section: 'People',
  permissions: ['PROGRAMME_ADMINISTER'],
  operations: ['ConsolePeople'],
  view: 'people/people.njk',
  async load({ ask, query }) {
    const { edges, pageInfo } = (await ask(ConsolePeopleDocument, { after: query.get('after') })).people;
    const wanted = { kind: query.get('kind') ?? '', status: query.get('status') ?? '' };
    const people = edges
      .map(({ node }) => node)
      .filter(({ kind, status }) => isWanted(kind, wanted.kind) && isWanted(status, wanted.status));
    return {
      wanted,
      list: listing(people, COLUMNS, { path: PEOPLE_PATH, query, pageInfo }),
      kinds: choices(PERSON_KINDS.map((kind) => [kind, ACTOR_WORDS[kind]])),
      statuses: choices(Object.entries(PERSON_TAGS).map(([value, { text }]) => [value, text])),
    };
  },
  csv: listAsCsv('people.csv'),
};

function isWanted(value: string, wanted: string): boolean {
  return wanted === '' || value === wanted;
}

function choices(known: readonly (readonly [value: string, text: string])[]) {
  return [{ value: '', text: 'All' }, ...known.map(([value, text]) => ({ value, text }))];
}
