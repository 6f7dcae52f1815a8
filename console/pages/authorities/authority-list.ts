import type { ConsoleAuthoritiesQuery } from '../../../graphql/generated/console-operations.ts';
import { govukDate } from '../../format.ts';
import { authorityAddress } from './address.ts';
import { ACCREDITATION_WORDS, bandWords, PROGRAMME_WORDS } from './words.ts';

type Authority = ConsoleAuthoritiesQuery['authorities']['edges'][number]['node'];
type Quality = ConsoleAuthoritiesQuery['networkDataQuality'][number];

/** The columns of the list, as they are headed. */
export const COLUMNS = {
  name: 'Authority',
  region: 'Region',
  membership: 'Membership',
  accreditation: 'Accreditation',
  records: 'Records',
  lastChange: 'Last change',
  lastBatch: 'Last batch',
} as const;
export type ColumnKey = keyof typeof COLUMNS;
export const COLUMN_KEYS = Object.keys(COLUMNS) as readonly ColumnKey[];

export type Cell = {
  readonly text: string;
  /** What the list is put in order by. */
  readonly order: string;
};
export type Row = {
  readonly href: string;
  /** Codes of the programmes that it is, was or will be in. */
  readonly programmes: readonly string[];
  readonly cells: Readonly<Record<ColumnKey, Cell>>;
};

/** What the list is narrowed to and put in order by. */
export type Wanted = { readonly programme: string; readonly sort: ColumnKey; readonly isDescending: boolean };

export function rowsOf({ authorities, networkDataQuality }: ConsoleAuthoritiesQuery): readonly Row[] {
  const qualityOf = new Map(networkDataQuality.map((quality) => [quality.authority?.id, quality]));
  return authorities.edges.map(({ node }) => rowOf(node, qualityOf.get(node.id)));
}

/** What an address asks for: by name, where it asks for nothing that there is. */
export function wantedIn(query: URLSearchParams): Wanted {
  const sort = COLUMN_KEYS.find((key) => key === query.get('sort')) ?? 'name';
  const programme = query.get('programme') ?? '';
  const isKnown = Object.hasOwn(PROGRAMME_WORDS, programme);
  return { programme: isKnown ? programme : '', sort, isDescending: query.get('order') === 'descending' };
}

export function narrowed(rows: readonly Row[], { programme, sort, isDescending }: Wanted): readonly Row[] {
  const kept = rows.filter(({ programmes }) => programme === '' || programmes.includes(programme));
  const ordered = kept.toSorted((one, other) => compare(one, other, sort) || compare(one, other, 'name'));
  return isDescending ? ordered.toReversed() : ordered;
}

/** The heading of each column: where it leads, and which way the list is in order by it. */
export function headingsOf(wanted: Wanted) {
  return COLUMN_KEYS.map((key) => {
    const isSorted = key === wanted.sort;
    const turned = isSorted && !wanted.isDescending ? 'descending' : 'ascending';
    const query = new URLSearchParams({ sort: key, order: turned, programme: wanted.programme });
    const now = wanted.isDescending ? 'descending' : 'ascending';
    return { text: COLUMNS[key], href: `/console/authorities?${query.toString()}`, order: isSorted ? now : null };
  });
}

function compare(one: Row, other: Row, key: ColumnKey): number {
  return one.cells[key].order.localeCompare(other.cells[key].order, 'en-GB', { numeric: true });
}

function rowOf({ id, name, region, memberships, accreditation }: Authority, quality: Quality | undefined): Row {
  const latest = memberships.at(-1);
  const status = ACCREDITATION_WORDS[accreditation.status];
  return {
    href: authorityAddress(id),
    programmes: memberships.map(({ programme }) => programme),
    cells: {
      name: same(name),
      region: same(region.name),
      membership: same(latest === undefined ? 'None' : membershipWords(latest)),
      accreditation: same(status),
      records: {
        text: quality === undefined ? 'None' : bandWords(quality.records),
        order: String(quality?.records.most ?? 0),
      },
      lastChange: dayOf(quality?.lastChangeOn),
      lastBatch: dayOf(quality?.lastBatchOn),
    },
  };
}

const same = (text: string): Cell => ({ text, order: text });

function membershipWords({ programme, wave, from, until }: Authority['memberships'][number]): string {
  const named = `${programme} ${wave.toLowerCase().replaceAll('_', ' ')}`;
  return until === null ? `${named}, since ${govukDate(from)}` : `${named}, until ${govukDate(until)}`;
}

function dayOf(day: string | null | undefined): Cell {
  return day === null || day === undefined ? { text: 'Never', order: '' } : { text: govukDate(day), order: day };
}
