import { govukDate, govukDateTime } from '../format.ts';
import type { CsvFile, ViewModel } from '../page.ts';
import type { Tag } from './audit/words.ts';

/** What stands in one place of a list. */
export type Cell = {
  readonly text: string;
  /** What the list is put in order by, where that is not the text. */
  readonly order?: string;
  /** What a file says, where that is not the text. */
  readonly inFile?: string;
  /** Where it leads. */
  readonly href?: string;
  /** How it is shown, where it says how something stands. */
  readonly tag?: Tag;
};

/** A column, by the name that addresses have for it: how it is headed, and what stands in it. */
export type Columns<Item> = Readonly<Record<string, { readonly heading: string; readonly cell: (item: Item) => Cell }>>;

/** A page of a list as its address asks for it. */
export type Listing = {
  readonly headings: readonly Heading[];
  readonly rows: readonly (readonly Cell[])[];
  /** Where the same comes as a file. */
  readonly csvHref: string;
  /** Where the list goes on. Null at its end. */
  readonly nextHref: string | null;
};

/** Its link puts the list in order by it, and turns round one that is. */
type Heading = { readonly text: string; readonly href: string; readonly order: Order | null };
type Order = 'ascending' | 'descending';

type Asked = {
  /** The page's own. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Of the API's own page: where the list goes on. */
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** The column that the list is in order by where nothing is asked. Absent: it stays as it comes. */
  readonly usual?: string;
};

/** One page of a list, put in order by the column that its address names: by the first, where two are alike. */
export function listing<Item>(items: readonly Item[], columns: Columns<Item>, asked: Asked): Listing {
  const { path, query, pageInfo, usual } = asked;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const keys = Object.keys(columns);
  const sort = keys.find((key) => key === query.get('sort')) ?? usual;
  const order: Order = query.get('order') === 'descending' ? 'descending' : 'ascending';
  const rows = items.map((item) => Object.values(columns).map(({ cell }) => cell(item)));
  const address = (changes: Readonly<Record<string, string>>) => addressWith({ path, query }, changes);
  return {
    headings: Object.entries(columns).map(([key, { heading: text }]) => {
      const now = key === sort ? order : null;
      return {
        text,
        order: now,
        href: address({ sort: key, order: now === 'ascending' ? 'descending' : 'ascending' }),
      };
    }),
    rows: sort === undefined ? rows : inOrder(rows, { place: keys.indexOf(sort), order }),
    csvHref: address({ format: 'csv' }),
    nextHref: next === null ? null : address({ after: next }),
  };
}

/** The page's list as a file: what it shows, in the order in which it shows it. */
export function listAsCsv(name: string): (model: ViewModel) => CsvFile {
  return ({ list }) => {
    const { headings, rows } = list as Listing;
    const lines = rows.map((row) => row.map(({ text, inFile }) => inFile ?? text));
    return { name, rows: [headings.map(({ text }) => text), ...lines] };
  };
}

/** @param instant ISO 8601; null where it has not come, which `otherwise` says */
export function instantCell(instant: string | null, otherwise = ''): Cell {
  return instant === null
    ? { text: otherwise, order: '', inFile: '' }
    : { text: govukDateTime(instant), order: instant, inFile: instant };
}

/** The same of a day. */
export function dayCell(day: string | null, otherwise = ''): Cell {
  return day === null ? { text: otherwise, order: '', inFile: '' } : { text: govukDate(day), order: day, inFile: day };
}

export function tagCell(tag: Tag): Cell {
  return { text: tag.text, tag };
}

type By = { readonly place: number; readonly order: Order };

function inOrder(rows: readonly (readonly Cell[])[], { place, order }: By): readonly (readonly Cell[])[] {
  const ordered = rows.toSorted((one, other) => compare(one[place], other[place]) || compare(one[0], other[0]));
  return order === 'descending' ? ordered.toReversed() : ordered;
}

function compare(one: Cell | undefined, other: Cell | undefined): number {
  return orderOf(one).localeCompare(orderOf(other), 'en-GB', { numeric: true });
}

function orderOf(cell: Cell | undefined): string {
  return cell?.order ?? cell?.text ?? '';
}

/** The address as it is, but for what is said, and for what was just done. */
function addressWith(
  { path, query }: Pick<Asked, 'path' | 'query'>,
  changes: Readonly<Record<string, string>>,
): string {
  const { done: _done, format: _format, ...kept } = Object.fromEntries(query);
  return `${path}?${new URLSearchParams({ ...kept, ...changes }).toString()}`;
}
