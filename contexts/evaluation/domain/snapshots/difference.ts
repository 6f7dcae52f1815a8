import { cellIdsOf } from '../cube/cube.ts';
import type { Contribution } from '../measures/contribution.ts';

/** Why a count is another than in the snapshot before: adding them to the earlier one gives the later one. */
export type Difference = {
  /** Of records that were not there. */
  added: number;
  /** Of records that are there no more: erased. */
  gone: number;
  /** Of records that have been told otherwise since: into the count, and out of it. */
  correctedIn: number;
  correctedOut: number;
};

/** One count that changed. Only counts are told: what happened to a length of time or a sum is told by its count. */
export type CellDifference = Difference & { readonly id: string };

type Reason = keyof Difference;

const NONE: Readonly<Difference> = { added: 0, gone: 0, correctedIn: 0, correctedOut: 0 };

/**
 * Sets what each record brought to the snapshot before beside what it brings now, record by record, and tells of each
 * count why it changed. In any order; memory grows with the counts that changed.
 */
export class Differences {
  readonly #cells = new Map<string, Difference>();

  /** @param before, now what a record brought then, and brings now: nothing where it was, or is, not there */
  compare(before: readonly Contribution[], now: readonly Contribution[]): void {
    const [was, is] = [cellsOf(before), cellsOf(now)];
    const into: Reason = before.length === 0 ? 'added' : 'correctedIn';
    const out: Reason = now.length === 0 ? 'gone' : 'correctedOut';
    for (const [id, count] of is) this.#note(id, into, count - (was.get(id) ?? 0));
    for (const [id, count] of was) this.#note(id, out, count - (is.get(id) ?? 0));
  }

  /**
   * Whatever is still unexplained between two cubes was erased: of what is erased no row is kept that could be compared.
   *
   * @param before, now how many each cube counts, by cell
   */
  balance(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): void {
    for (const id of new Set([...before.keys(), ...now.keys()])) {
      const { added, gone, correctedIn, correctedOut } = this.#cells.get(id) ?? NONE;
      const explained = (before.get(id) ?? 0) + added + correctedIn - gone - correctedOut;
      this.#note(id, 'gone', explained - (now.get(id) ?? 0));
    }
  }

  #note(id: string, reason: Reason, by: number): void {
    if (by <= 0) return;
    const cell = this.#cells.get(id) ?? { ...NONE };
    cell[reason] += by;
    this.#cells.set(id, cell);
  }

  /** In the order of their ids. */
  cells(): readonly CellDifference[] {
    return [...this.#cells].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, why]) => ({ id, ...why }));
  }
}

function cellsOf(contributions: readonly Contribution[]): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const row of contributions) {
    for (const id of row.counts.flatMap((measure) => cellIdsOf(row, measure))) cells.set(id, (cells.get(id) ?? 0) + 1);
  }
  return cells;
}
