import type { Unit } from '../figures.ts';
import type { Range } from './neighbours.ts';
import type { Table } from './table.ts';

/** A row of a panel, in units of the drawing. `bar` is null where there is no number to draw. */
type Drawn = {
  readonly y: number;
  readonly name: string;
  readonly text: string;
  readonly bar: number | null;
  /** From the lowest to the highest of its neighbours. Null where that is not told. */
  readonly range: { readonly from: number; readonly to: number } | null;
};
/** One column drawn: a small multiple, every one of the same size. */
export type Panel = {
  readonly id: string;
  readonly title: string;
  readonly height: number;
  readonly rows: readonly Drawn[];
};

const [ROW, BARS] = [26, 100];
/** Letters of a name that fit beside the bars: the table has all of them. */
const MOST_LETTERS = 17;

/** A panel for each column, of the authorities in the order of their names. All together would dwarf them. */
export function panelsOf({ columns, rows }: Table): readonly Panel[] {
  const places = rows.slice(0, -1);
  return columns.map(({ key, title, unit }, place) => {
    const cells = places.map(({ name, cells }) => ({ name, cell: cells[place] }));
    const most = highest(
      cells.map(({ cell }) => [cell?.figure.number ?? 0, cell?.range?.to ?? 0]),
      unit,
    );
    const along = (value: number): number => Math.round((Math.max(0, value) / most) * BARS);
    return {
      id: `panel-${key}`,
      title,
      height: cells.length * ROW,
      rows: cells.map(({ name, cell }, index) => ({
        y: index * ROW,
        name: name.length <= MOST_LETTERS ? name : `${name.slice(0, MOST_LETTERS - 1)}…`,
        text: cell === undefined ? '' : cell.figure.text,
        bar: typeof cell?.figure.number === 'number' ? along(cell.figure.number) : null,
        range: drawnRange(cell?.range ?? null, along),
      })),
    };
  });
}

function highest(pairs: readonly (readonly number[])[], unit: Unit): number {
  return unit === 'PER_CENT' ? 100 : Math.max(1, ...pairs.flat());
}

function drawnRange(range: Range | null, along: (value: number) => number): Drawn['range'] {
  return range === null ? null : { from: along(range.from), to: along(range.to) };
}
