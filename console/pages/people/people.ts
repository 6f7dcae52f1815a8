import { ConsolePeopleDocument, type ConsolePeopleQuery } from '../../../graphql/generated/console-operations.ts';
import type { Page } from '../../page.ts';
import { ACTOR_WORDS } from '../audit/words.ts';
import { PEOPLE_PATH, PERSON_KINDS, PERSON_TAGS, personAddress } from './words.ts';

type Person = ConsolePeopleQuery['people']['edges'][number]['node'];

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
    return {
      wanted,
      rows: edges
        .map(({ node }) => node)
        .filter(({ kind, status }) => isWanted(kind, wanted.kind) && isWanted(status, wanted.status))
        .map(rowOf),
      kinds: choices(PERSON_KINDS.map((kind) => [kind, ACTOR_WORDS[kind]])),
      statuses: choices(Object.entries(PERSON_TAGS).map(([value, { text }]) => [value, text])),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  },
  csv: ({ rows }) => ({
    name: 'people.csv',
    rows: [
      ['Subject', 'Role', 'Authority', 'Status', 'Registered at'],
      ...(rows as readonly Row[]).map(({ subject, role, authority, tag, registeredAt }) => [
        subject,
        role,
        authority,
        tag.text,
        registeredAt,
      ]),
    ],
  }),
};

type Row = ReturnType<typeof rowOf>;

function rowOf({ id, subject, kind, status, registeredAt, authority }: Person) {
  return {
    subject,
    registeredAt,
    href: personAddress(id),
    role: ACTOR_WORDS[kind],
    authority: authority?.name ?? '',
    tag: PERSON_TAGS[status],
  };
}

function isWanted(value: string, wanted: string): boolean {
  return wanted === '' || value === wanted;
}

function choices(known: readonly (readonly [value: string, text: string])[]) {
  return [{ value: '', text: 'All' }, ...known.map(([value, text]) => ({ value, text }))];
}
