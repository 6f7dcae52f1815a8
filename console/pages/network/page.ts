import {
  ConsoleNetworkDocument,
  ConsoleNetworkFiguresDocument,
  type ConsoleNetworkQuery,
} from '../../../graphql/generated/console-operations.ts';
import { may, type Page, type PageRequest, type Reader, type ViewModel } from '../../page.ts';
import { csvOf } from './csv.ts';
import { chosen, type Filters, places } from './filters.ts';
import { neighboursIn } from './neighbours.ts';
import { overviewOf } from './overview.ts';
import { panelsOf } from './panels.ts';
import { qualityRows } from './quality.ts';
import { tableOf } from './table.ts';
import { type View, VIEWS } from './views.ts';

const [GLANCE, QUALITY] = ['glance', 'quality'] as const;

/** The network at a glance and by subject, from the latest published release: the first page of all. */
export const networkPage: Page = {
  path: '/console',
  title: 'Network',
  section: 'Network',
  permissions: ['PROGRAMME_READ', 'RELEASE_READ'],
  operations: [
    'ConsoleNetwork',
    'ConsoleNetworkFigures',
    'ConsoleNetworkTimeliness',
    'ConsoleNetworkDuty',
    'ConsoleNetworkSupport',
    'ConsoleNetworkPractice',
  ],
  view: 'network/network.njk',
  async load(request) {
    const { ask, query, reader } = request;
    const name = viewIn(query, reader);
    const network = await ask(ConsoleNetworkDocument, { withQuality: name === QUALITY });
    const filters = chosen(query, network.programmes);
    const held = { places: network.networkPlaces.places, free: network.networkPlaces.free };
    const common = { view: name, views: linksTo(name, query, reader), csvAddress: addressOf(query, { format: 'csv' }) };
    const { latest: release, ...calendar } = network.releaseCalendar;
    const model = { ...common, held, filters, release, calendar };
    if (name === QUALITY) {
      const shown = places(network.programmes, filters);
      return { ...model, quality: qualityRows(network.networkDataQuality ?? [], shown) };
    }
    if (release === null) return model;
    return { ...model, ...(await figuresOf(request, { network, filters, name, release: release.id })) };
  },
  csv: (model) => csvOf(model),
};

type Wanted = {
  readonly network: ConsoleNetworkQuery;
  readonly filters: Filters;
  readonly name: string;
  readonly release: string;
};

async function figuresOf({ ask, query }: PageRequest, { network, filters, name, release }: Wanted): Promise<ViewModel> {
  const shown = places(network.programmes, filters);
  const period = query.get('period');
  const view = VIEWS.find((one) => one.name === name);
  if (view === undefined) {
    const told = await ask(ConsoleNetworkFiguresDocument, { release });
    return { overview: told.release && overviewOf(told.release, shown, period) };
  }
  const figures = await view.read(ask, release);
  const asked = { places: shown, neighbours: neighboursIn(network.programmes), period };
  const table = figures && tableOf(view, figures, asked);
  return { note: view.note, viewTitle: view.title, table, panels: table === null ? [] : panelsOf(table) };
}

/** The view that the address names; at a glance where there is none of that name, or not for this reader. */
function viewIn(query: URLSearchParams, reader: Reader): string {
  const asked = query.get('view') ?? GLANCE;
  return linksFor(reader).some(({ name }) => name === asked) ? asked : GLANCE;
}

function linksFor(reader: Reader): readonly Pick<View, 'name' | 'title'>[] {
  const quality = may(reader, ['NETWORK_QUALITY_READ']) ? [{ name: QUALITY, title: 'Data quality' }] : [];
  return [{ name: GLANCE, title: 'At a glance' }, ...VIEWS, ...quality];
}

/** To the other views, with the same filters. */
function linksTo(current: string, query: URLSearchParams, reader: Reader) {
  return linksFor(reader).map(({ name, title }) => ({
    text: title,
    href: addressOf(query, { view: name }),
    active: name === current,
  }));
}

function addressOf(query: URLSearchParams, changes: Readonly<Record<string, string>>): string {
  return `/console?${new URLSearchParams({ ...Object.fromEntries(query), ...changes }).toString()}`;
}
