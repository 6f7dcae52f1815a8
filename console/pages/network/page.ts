import {
  ConsoleNetworkDocument,
  ConsoleNetworkFiguresDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { CsvFile, Page, ViewModel } from '../../page.ts';
import { chosen, places } from './filters.ts';
import { type Overview, overviewOf } from './overview.ts';

/** The network at a glance, from the latest published release: the first page of all. */
export const networkPage: Page = {
  path: '/console',
  title: 'Network',
  section: 'Network',
  permissions: ['PROGRAMME_READ', 'RELEASE_READ'],
  operations: ['ConsoleNetwork', 'ConsoleNetworkFigures'],
  view: 'network/network.njk',
  async load({ ask, query }) {
    const network = await ask(ConsoleNetworkDocument);
    const releases = network.releases.edges.map(({ node }) => node);
    const latest = releases.find(({ status }) => status === 'PUBLISHED');
    const filters = chosen(query, network.programmes);
    const held = { places: network.networkPlaces.places, free: network.networkPlaces.free };
    if (latest === undefined) return { held, filters, release: null };
    const { release } = await ask(ConsoleNetworkFiguresDocument, { release: latest.id });
    const overview = release && overviewOf(release, places(network.programmes, filters), query.get('period'));
    return { held, filters, release: latest, overview };
  },
  csv: (model) => csvOf(model),
};

function csvOf({ overview }: ViewModel): CsvFile {
  if (!isOverview(overview)) return { name: 'network.csv', rows: [] };
  const { period, columns, rows } = overview;
  const header = ['period', 'authority', ...columns.map(({ key }) => key)];
  const lines = rows.map(({ name, figures }) => [period, name, ...figures.map(({ text }) => text)]);
  return { name: `network-${period}.csv`, rows: [header, ...lines] };
}

function isOverview(value: unknown): value is Overview {
  return typeof value === 'object' && value !== null && 'columns' in value;
}
