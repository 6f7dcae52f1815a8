import { cellIdsOf, leftBetween, MOST_FAMILIES_TOLD_APART } from '../cube/cube.ts';
import type { FigurePopulation } from '../codes.ts';
import type { Contribution } from '../measures/contribution.ts';
import { MEASURES } from '../measures/catalogue.ts';

/** One count of one authority, as it is frozen: all that any figure of it is worked out from. */
export type FrozenCell = {
  /** As `cellId` has it. */
  readonly id: string;
  readonly population: FigurePopulation;
  readonly measure: string;
  /** Rows that are counted, or that have a value. */
  readonly count: number;
  /** Families that they belong to; ten stands for ten or more. */
  readonly families: number;
  /** Of a sum: what it comes to, and the two largest of the amounts, whichever way they went. */
  readonly sum?: number;
  readonly largest?: readonly number[];
  /** Of quartiles: each value and how often it occurs, in order. */
  readonly values?: readonly (readonly [value: number, times: number])[];
};

type Open = {
  readonly population: FigurePopulation;
  readonly measure: string;
  count: number;
  sum: number;
  largest: readonly number[];
  readonly families: Set<string>;
  readonly values: Map<number, number>;
};

const KIND = new Map(
  Object.values(MEASURES).flatMap((measures) => measures.map(({ key, kind }) => [key, kind] as const)),
);

/** Whoever is counted in the one and not in the other is told by the two: a count of its own, whatever a release shows. */
const STAGES = Object.values(MEASURES).flatMap((measures) =>
  measures.flatMap((measure) =>
    measure.kind === 'COUNT' && measure.within !== undefined ? [{ key: measure.key, within: measure.within }] : [],
  ),
);

const TOLD_APART = 2;

/**
 * Counts contributions into the cells of one authority's cube, in one pass and in any order. Memory grows with the cube
 * and with the different lengths of time, not with the rows.
 */
export class Tally {
  readonly #cells = new Map<string, Open>();

  add(row: Contribution): void {
    const counted = new Set(row.counts);
    for (const measure of counted) this.#addTo(row, measure, 1);
    for (const stage of STAGES) {
      if (counted.has(stage.within) && !counted.has(stage.key)) this.#addTo(row, leftBetween(stage), 1);
    }
    for (const [measure, value] of Object.entries(row.values)) this.#addTo(row, measure, value);
  }

  #addTo(row: Contribution, measure: string, value: number): void {
    const { population, family } = row;
    const kind = KIND.get(measure);
    for (const id of cellIdsOf(row, measure)) {
      const cell = this.#cell(id, { population, measure });
      cell.count += 1;
      if (kind === 'SUM') {
        cell.sum += value;
        cell.largest = [...cell.largest, Math.abs(value)].sort((one, other) => other - one).slice(0, TOLD_APART);
      }
      if (kind === 'QUARTILES') cell.values.set(value, (cell.values.get(value) ?? 0) + 1);
      if (cell.families.size < MOST_FAMILIES_TOLD_APART) cell.families.add(family);
    }
  }

  #cell(id: string, of: Pick<Open, 'population' | 'measure'>): Open {
    const found = this.#cells.get(id);
    if (found !== undefined) return found;
    const made: Open = { ...of, count: 0, sum: 0, largest: [], families: new Set(), values: new Map() };
    this.#cells.set(id, made);
    return made;
  }

  /** Those in which there is anything, in the order of their ids. */
  cells(): readonly FrozenCell[] {
    return [...this.#cells].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, cell]) => frozen(id, cell));
  }
}

/** Of the cells that count and neither time nor add up. */
export function countsIn(cells: readonly FrozenCell[]): ReadonlyMap<string, number> {
  return new Map(cells.filter(({ measure }) => KIND.get(measure) === 'COUNT').map(({ id, count }) => [id, count]));
}

function frozen(id: string, { population, measure, count, sum, largest, families, values }: Open): FrozenCell {
  const kind = KIND.get(measure);
  return {
    id,
    population,
    measure,
    count,
    families: families.size,
    ...(kind === 'SUM' && { sum, largest }),
    ...(kind === 'QUARTILES' && { values: [...values].sort(([one], [other]) => one - other) }),
  };
}
