import {
  ConsoleAuthorityDocument,
  type ConsoleAuthorityQuery,
  ConsoleNetworkFiguresDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { CsvFile, Page, ViewModel } from '../../page.ts';
import type { Place } from '../network/filters.ts';
import { type Overview, overviewOf } from '../network/overview.ts';
import { authorityAddress, partLinks } from './address.ts';
import { KIND_WORDS } from './words.ts';

type Authority = NonNullable<ConsoleAuthorityQuery['authority']>;

/** One authority's figures from the latest published release, beside those of its statistical neighbours. */
export const authorityPage: Page = {
  path: '/console/authorities/:id',
  title: 'Authority',
  permissions: ['PROGRAMME_READ', 'RELEASE_READ'],
  operations: ['ConsoleAuthority', 'ConsoleNetworkFigures'],
  view: 'authorities/authority.njk',
  async load({ ask, params, query }) {
    const { authority, authorities, releaseCalendar } = await ask(ConsoleAuthorityDocument, { id: params['id'] ?? '' });
    if (authority === null) return null;
    const neighbours = neighboursOf(
      authority,
      authorities.edges.map(({ node }) => node),
    );
    const model = { ...aboutOf(authority), neighbours };
    const { latest } = releaseCalendar;
    if (latest === null) return { ...model, release: null };
    const { release } = await ask(ConsoleNetworkFiguresDocument, { release: latest.id });
    const { id, name } = authority;
    const overview = release && overviewOf(release, [{ id, name }, ...neighbours], query.get('period'));
    return { ...model, release: latest, overview };
  },
  csv: (model) => csvOf(model),
};

function aboutOf({ id, name, kind, region, codesOn }: Authority): ViewModel {
  return {
    heading: name,
    parts: partLinks(id, ''),
    address: authorityAddress(id),
    about: { kind: KIND_WORDS[kind], region: region.name, codes: codesOn },
  };
}

/** Those of the network, by their names: the order says nothing of how alike they are, nor of their figures. */
function neighboursOf(
  { statisticalNeighbours }: Authority,
  all: readonly ConsoleAuthorityQuery['authorities']['edges'][number]['node'][],
): readonly Place[] {
  return all
    .filter(({ codesOn }) => codesOn !== null && statisticalNeighbours.includes(codesOn.oldLaCode))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

function csvOf({ overview, heading }: ViewModel): CsvFile {
  if (!isOverview(overview)) return { name: 'authority.csv', rows: [] };
  const { period, columns, rows } = overview;
  const lines = rows.map(({ name, figures }) => [period, name, ...figures.map(({ text }) => text)]);
  const name = `${String(heading)
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')}-${period}.csv`;
  return { name, rows: [['period', 'authority', ...columns.map(({ key }) => key)], ...lines] };
}

function isOverview(value: unknown): value is Overview {
  return typeof value === 'object' && value !== null && 'columns' in value;
}
