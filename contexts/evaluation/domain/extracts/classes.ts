import { furthestStage, type ChildRecord, nameOf } from './child-record.ts';
import type { Ladder } from './ladders.ts';
import type { ExtractParameters } from './parameters.ts';

/** For each ladder, in order, the step that is told. */
export type Steps = readonly number[];

/** Records as numbers, so that many ways of telling them can be tried: by ladder and step, the level of each record. */
export type Encoded = {
  readonly records: number;
  readonly levels: readonly (readonly Uint16Array[])[];
  /** How many levels there are, by ladder and step. */
  readonly sizes: readonly (readonly number[])[];
  /** The rows of each child, earliest first. */
  readonly children: readonly (readonly number[])[];
  /** Of each child. */
  readonly families: Int32Array;
  /** Of each row. */
  readonly outcomes: Uint8Array;
};

export function encode(records: readonly ChildRecord[], ladders: readonly Ladder[]): Encoded {
  const steps = ladders.map((ladder) => ladder.steps);
  const levels = steps.map((ladder) =>
    ladder.map((step) => {
      const places = new Map(step.levels.map((level, place) => [level, place]));
      return Uint16Array.from(records, (record) => placeOf(places, step.levelOf(record)));
    }),
  );
  const children = rowsByChild(records);
  const families = new Map<string, number>();
  const outcomes = new Map<string, number>();
  return {
    records: records.length,
    levels,
    sizes: steps.map((ladder) => ladder.map((step) => step.levels.length)),
    children,
    families: Int32Array.from(children, ([row = 0]) => numbered(families, familyOf(records[row]))),
    outcomes: Uint8Array.from(records, (record) => numbered(outcomes, furthestStage(record))),
  };
}

function placeOf(places: ReadonlyMap<string, number>, level: string): number {
  const place = places.get(level);
  if (place === undefined) throw new RangeError(`There is no level ${level}`);
  return place;
}

function numbered(names: Map<string, number>, name: string): number {
  const number = names.get(name) ?? names.size;
  names.set(name, number);
  return number;
}

function familyOf(record: ChildRecord | undefined): string {
  return record === undefined ? '' : `${record.authority}#${record.family}`;
}

function rowsByChild(records: readonly ChildRecord[]): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  records.forEach((record, row) => {
    const name = nameOf(record);
    const own = rows.get(name);
    if (own === undefined) rows.set(name, [row]);
    else own.push(row);
  });
  const periodOf = (row: number): string => records[row]?.period ?? '';
  return [...rows.values()].map((own) => own.toSorted((one, other) => (periodOf(one) < periodOf(other) ? -1 : 1)));
}

export type Kept = {
  /** Rows that are in the extract. */
  readonly rows: readonly number[];
  readonly leftOut: number;
};

/**
 * The rows that can be told in these steps. Whoever knows of a child's two referrals knows more than either says, so a child
 * is described by all its rows together; where too few are described alike, by the first alone; and else it is left out.
 */
export function keptOf(encoded: Encoded, steps: Steps, parameters: ExtractParameters): Kept {
  const told = describe(encoded, steps);
  const whole = wholeChildren(encoded, told, parameters);
  const isWhole = new Set(whole);
  const single = encoded.children.flatMap((_rows, child) => (isWhole.has(child) ? [] : [child]));
  const alone = childrenByFirstRow(encoded, { single, told }, parameters);
  const rows = [
    ...whole.flatMap((child) => encoded.children[child] ?? []),
    ...alone.flatMap((child) => encoded.children[child]?.[0] ?? []),
  ];
  return { rows, leftOut: encoded.records - rows.length };
}

/** What is told of each row, as one number for all of its levels: a number of mixed bases, less than `most`. */
type Descriptions = { readonly of: Int32Array; readonly most: number };

function describe({ records, levels, sizes }: Encoded, steps: Steps): Descriptions {
  const of = new Int32Array(records);
  let most = 1;
  steps.forEach((step, ladder) => {
    const size = sizes[ladder]?.[step] ?? 1;
    const level = levels[ladder]?.[step] ?? new Uint16Array(records);
    for (let row = 0; row < records; row += 1) of[row] = (of[row] ?? 0) * size + (level[row] ?? 0);
    most *= size;
  });
  return { of, most };
}

/** Outcomes for each of a child's rows: of every one there must be several. */
type Class = { readonly children: number[]; readonly families: Set<number>; readonly outcomes: readonly Set<number>[] };

/** The children of several rows who may be told of with all of them. */
function wholeChildren(
  { children, families, outcomes }: Encoded,
  { of }: Descriptions,
  least: ExtractParameters,
): readonly number[] {
  const classes = new Map<string, Class>();
  children.forEach((rows, child) => {
    if (rows.length === 1) return;
    const described = rows.toSorted((one, other) => (of[one] ?? 0) - (of[other] ?? 0));
    const name = described.map((row) => of[row]).join(' ');
    const found = classes.get(name) ?? { children: [], families: new Set(), outcomes: rows.map(() => new Set()) };
    classes.set(name, found);
    found.children.push(child);
    found.families.add(families[child] ?? 0);
    described.forEach((row, place) => found.outcomes[place]?.add(outcomes[row] ?? 0));
  });
  const isSafe = (found: Class): boolean =>
    found.children.length >= least.leastChildren &&
    found.families.size >= least.leastFamilies &&
    found.outcomes.every(({ size }) => size >= least.leastOutcomes);
  return [...classes.values()].filter(isSafe).flatMap((found) => found.children);
}

/**
 * Those of `single` who may be told of by one row: their only one, or their first. Counted in arrays by description: there are
 * hundreds of thousands of rows and hundreds of ways of telling them.
 */
function childrenByFirstRow(
  { children, families, outcomes }: Encoded,
  { single, told: { of, most } }: { readonly single: readonly number[]; readonly told: Descriptions },
  least: ExtractParameters,
): readonly number[] {
  const counted = new Int32Array(most);
  const seen = {
    families: new DistinctUpTo(least.leastFamilies, most),
    outcomes: new DistinctUpTo(least.leastOutcomes, most),
  };
  const rowOf = (child: number): number => children[child]?.[0] ?? 0;
  for (const child of single) {
    const row = rowOf(child);
    const description = of[row] ?? 0;
    counted[description] = (counted[description] ?? 0) + 1;
    seen.families.add(description, families[child] ?? 0);
    seen.outcomes.add(description, outcomes[row] ?? 0);
  }
  return single.filter((child) => {
    const description = of[rowOf(child)] ?? 0;
    const isEnough = (counted[description] ?? 0) >= least.leastChildren;
    return isEnough && seen.families.isReached(description) && seen.outcomes.isReached(description);
  });
}

/** Whether so many different numbers have come to a class; more need not be told apart. */
class DistinctUpTo {
  readonly #known: readonly Int32Array[];

  constructor(least: number, classes: number) {
    this.#known = Array.from({ length: least }, () => new Int32Array(classes));
  }

  add(description: number, number: number): void {
    for (const known of this.#known) {
      const there = known[description] ?? 0;
      // Numbers begin at 0, which is what an empty place holds.
      if (there === number + 1) return;
      if (there === 0) {
        known[description] = number + 1;
        return;
      }
    }
  }

  isReached(description: number): boolean {
    return (this.#known.at(-1)?.[description] ?? 1) > 0;
  }
}
