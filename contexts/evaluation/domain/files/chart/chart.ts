import { NETWORK } from '../../cube/cube.ts';
import type { PublishedMeasure, PublishedTable } from '../../releases/published-table.ts';
import { reportingYearOf } from '../../statistics/table-rows.ts';
import { type CellRead, readCell } from '../symbols.ts';

/** One place in one panel. */
export type Mark = {
  readonly place: string;
  readonly now: CellRead;
  /** In the period before. Null where there is none. */
  readonly before: CellRead | null;
};

/** One measure: the places one under the other, on an axis of its own, since units differ. */
export type Panel = {
  readonly title: string;
  readonly unit: PublishedMeasure['unit'];
  /** Of all authorities together: told in words, since it would dwarf them on their axis. */
  readonly network: Omit<Mark, 'place'>;
  readonly marks: readonly Mark[];
};

export type Chart = {
  readonly title: string;
  /** The year in which it ends. */
  readonly period: string;
  /** Null where the data set has one period only. */
  readonly before: string | null;
  readonly places: readonly string[];
  readonly panels: readonly Panel[];
};

/**
 * Totals of a data set in its newest period, and in the one before: a panel for each measure. What is not in the data set
 * is not in the chart: it is drawn from the same cells.
 *
 * @throws RangeError for a data set without periods, or a cell that is neither a number nor a symbol
 */
export function chartOf(table: PublishedTable): Chart {
  const [period, before = null] = [...table.periods].sort().reverse();
  if (period === undefined) throw new RangeError(`The data set ${table.name} has no period`);
  const nameOf = (id: string): string => table.places.get(id)?.laName ?? id;
  const panels = table.measures.map(({ key, title, unit }): Panel => {
    const at = (authority: string, when: string): CellRead =>
      readCell(table.symbolAt({ period: when, measure: key, authority, trait: null }));
    const both = (id: string) => ({ now: at(id, period), before: before === null ? null : at(id, before) });
    const marks = table.authorities.map((id) => ({ place: nameOf(id), ...both(id) }));
    return { title, unit, network: both(NETWORK), marks };
  });
  const years = { period: reportingYearOf(period), before: before === null ? null : reportingYearOf(before) };
  return { title: table.title, ...years, places: table.authorities.map(nameOf), panels };
}

/** Figures of the newest period that are drawn as a symbol, since they are not told. */
export function symbolsIn({ panels }: Chart): number {
  return panels.flatMap(({ marks }) => marks).filter(({ now }) => now.digits === null).length;
}
