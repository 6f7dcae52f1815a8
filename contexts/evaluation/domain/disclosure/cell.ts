/** One count, and what the risk of publishing it is judged by. */
export type Cell = {
  /** Unique among the cells that are looked at together. */
  readonly id: string;
  /** Null for what several authorities come to together. */
  readonly authority: string | null;
  /** Children, or whatever the measure counts. */
  readonly count: number;
  /** The families that they belong to: siblings are many children and one family. */
  readonly families: number;
  /** What each authority brings to it, where it brings any. */
  readonly contributions: ReadonlyMap<string, number>;
  /** False for what no table shows, and yet can be worked out from what they show: it is protected all the same. */
  readonly isReleased: boolean;
};

/** Counts that are published together or one after another, and what holds between them. */
export type LinkedTables = {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly relations: readonly Relation[];
  /** Cells that one table shows: they lean on each other more than on those of other tables. */
  readonly tables: readonly (readonly string[])[];
};

export type Term = { readonly cell: string; readonly coefficient: number };

/** What anybody may know to hold of some counts: `from ≤ Σ coefficient × count ≤ to`, in whole numbers. */
export type Relation = { readonly terms: readonly Term[]; readonly from: number; readonly to: number };

/** A total and what it is made of. */
export function sum(total: string, parts: readonly string[]): Relation {
  const terms = [{ cell: total, coefficient: 1 }, ...parts.map((cell) => ({ cell, coefficient: -1 }))];
  return { terms, from: 0, to: 0 };
}

/** One stage of a funnel and an earlier one (X6). */
export function atMost(smaller: string, larger: string): Relation {
  return {
    terms: [
      { cell: larger, coefficient: 1 },
      { cell: smaller, coefficient: -1 },
    ],
    from: 0,
    to: Infinity,
  };
}

/** @returns whether the relation holds where each cell has this count. */
export function holds({ terms, from, to }: Relation, countOf: (cell: string) => number): boolean {
  const value = terms.reduce((total, { cell, coefficient }) => total + coefficient * countOf(cell), 0);
  return value >= from && value <= to;
}
