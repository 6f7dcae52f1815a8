import { govukYears } from '../../format.ts';
import { type Figure, numberWords, shownAs, type ShownFigure } from '../figures.ts';
import type { Place } from './filters.ts';
import { type Neighbours, type Range, rangeOf } from './neighbours.ts';
import type { Column, Columns, View } from './views.ts';

export type Cell = {
  readonly figure: ShownFigure;
  /** Null where fewer than two neighbours were told. */
  readonly range: Range | null;
  readonly neighbours: string;
};
export type Row = { readonly name: string; readonly cells: readonly Cell[] };
export type Table = {
  /** The financial year, such as 202627. */
  readonly period: string;
  readonly periods: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[];
  readonly columns: readonly Column[];
  /** Authorities by their names, and all of them together at the end. */
  readonly rows: readonly Row[];
};

type Asked = { readonly places: readonly Place[]; readonly neighbours: Neighbours; readonly period: string | null };

/** One view of a release: null for a release without a figure of it. The year is the one asked for, or the latest. */
export function tableOf(
  { columns }: View,
  figures: Columns,
  { places, neighbours, period: asked }: Asked,
): Table | null {
  const all = Object.values(figures).flatMap(({ edges }) => edges.map(({ node }) => node));
  const periods = [...new Set(all.map(({ period }) => period))].toSorted().toReversed();
  const period = periods.find((one) => one === asked) ?? periods[0];
  if (period === undefined) return null;

  const at = ({ key, unit }: Column, authority: string | null): ShownFigure => {
    const found = figures[key]?.edges.find(
      ({ node }) => node.period === period && (node.authority?.id ?? null) === authority,
    );
    return shownAs(unit, found?.node satisfies Figure | undefined);
  };
  const cellOf = (column: Column, id: string): Cell => {
    const range = rangeOf((neighbours.get(id) ?? []).map((other) => at(column, other).number));
    return { figure: at(column, id), range, neighbours: rangeWords(range, column) };
  };
  const together = columns.map((column) => ({ figure: at(column, null), range: null, neighbours: '' }));
  return {
    period,
    periods: periods.map((value) => ({ value, text: govukYears(value), selected: value === period })),
    columns,
    rows: [
      ...places.map(({ id, name }) => ({ name, cells: columns.map((column) => cellOf(column, id)) })),
      { name: 'All authorities together', cells: together },
    ],
  };
}

function rangeWords(range: Range | null, { unit }: Column): string {
  if (range === null) return '';
  return `${numberWords(unit, range.from)} to ${numberWords(unit, range.to)}`;
}
