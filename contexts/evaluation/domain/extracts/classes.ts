import { type ChildRecord, nameOf } from './child-record.ts';
import { type Outcome, OUTCOMES, sayingOf } from './diverse.ts';
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
  readonly outcomes: readonly EncodedOutcome[];
};

type EncodedOutcome = {
  /** What each row says. */
  readonly of: Uint8Array;
  /** What all that are described alike may say. */
  readonly plain: ReadonlySet<number>;
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
  return {
    records: records.length,
    levels,
    sizes: steps.map((ladder) => ladder.map((step) => step.levels.length)),
    children,
    families: Int32Array.from(children, ([row = 0]) => numbered(families, familyOf(records[row]))),
    outcomes: OUTCOMES.map((outcome) => encodeOutcome(outcome, records)),
  };
}

function encodeOutcome(outcome: Outcome, records: readonly ChildRecord[]): EncodedOutcome {
  const numbers = new Map<string, number>();
  const plain = new Set([...outcome.plain].map((saying) => numbered(numbers, saying)));
  return { of: Uint8Array.from(records, (record) => numbered(numbers, sayingOf(outcome, record))), plain };
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

/** The children of several rows who are described alike. */
type Class = { readonly children: number[]; readonly families: Set<number> };

/** The children of several rows who may be told of with all of them. */
function wholeChildren(encoded: Encoded, { of }: Descriptions, least: ExtractParameters): readonly number[] {
  const classes = new Map<string, Class>();
  const described = (rows: readonly number[]): readonly number[] =>
    rows.toSorted((one, other) => (of[one] ?? 0) - (of[other] ?? 0));
  encoded.children.forEach((rows, child) => {
    if (rows.length === 1) return;
    const name = described(rows)
      .map((row) => of[row])
      .join(' ');
    const found = classes.get(name) ?? { children: [], families: new Set() };
    classes.set(name, found);
    found.children.push(child);
    found.families.add(encoded.families[child] ?? 0);
  });
  const isSafe = ({ children, families }: Class): boolean =>
    children.length >= least.leastChildren &&
    families.size >= least.leastFamilies &&
    areDiverse(
      children.map((child) => described(encoded.children[child] ?? [])),
      encoded.outcomes,
      least,
    );
  return [...classes.values()].filter(isSafe).flatMap(({ children }) => children);
}

/** Whether the first rows of all have not one outcome in common, nor the second rows of all, and so on. */
function areDiverse(
  rows: readonly (readonly number[])[],
  outcomes: readonly EncodedOutcome[],
  { leastOutcomes }: ExtractParameters,
): boolean {
  return (rows[0] ?? []).every((_row, place) =>
    outcomes.every(({ of, plain }) => {
      const said = new Set(rows.map((own) => of[own[place] ?? 0] ?? 0));
      return said.size >= leastOutcomes || said.isSubsetOf(plain);
    }),
  );
}

/** Those of `single` who may be told of by one row: their only one, or their first. */
function childrenByFirstRow(
  { children, families, outcomes }: Encoded,
  { single, told }: { readonly single: readonly number[]; readonly told: Descriptions },
  least: ExtractParameters,
): readonly number[] {
  const rowOf = (child: number): number => children[child]?.[0] ?? 0;
  const classes = largeClasses(single.map(rowOf), told, least.leastChildren);
  const seen = new DistinctUpTo(least.leastFamilies, classes.length);
  for (const child of single) seen.add(classes.at(rowOf(child)), families[child] ?? 0);
  const isSafe = Array.from({ length: classes.length }, (_each, nth) => seen.isReached(nth));
  for (const { of, plain } of outcomes) {
    const said = new DistinctUpTo(least.leastOutcomes, classes.length);
    for (const child of single) said.add(classes.at(rowOf(child)), of[rowOf(child)] ?? 0);
    isSafe.forEach((isSoFar, nth) => {
      isSafe[nth] = isSoFar && (said.isReached(nth) || said.are(nth, plain));
    });
  }
  return single.filter((child) => isSafe[classes.at(rowOf(child))] === true);
}

type LargeClasses = {
  readonly length: number;
  /** The number of the class that a row is of: -1 where it is of too few. */
  readonly at: (row: number) => number;
};

/**
 * The descriptions that enough of the rows share, numbered anew. Counted in arrays: there are hundreds of thousands of rows,
 * millions of descriptions and hundreds of ways of telling them, and few classes that are large enough.
 */
function largeClasses(rows: readonly number[], { of, most }: Descriptions, least: number): LargeClasses {
  const counted = new Int32Array(most);
  for (const row of rows) counted[of[row] ?? 0] = (counted[of[row] ?? 0] ?? 0) + 1;
  let length = 0;
  counted.forEach((count, description) => {
    counted[description] = count >= least ? (length += 1) : 0;
  });
  return { length, at: (row) => (counted[of[row] ?? 0] ?? 0) - 1 };
}

/** The first few different numbers that come to a class; more need not be told apart. */
class DistinctUpTo {
  readonly #known: readonly Int32Array[];

  constructor(least: number, classes: number) {
    this.#known = Array.from({ length: least }, () => new Int32Array(classes));
  }

  add(nth: number, number: number): void {
    if (nth < 0) return;
    for (const known of this.#known) {
      const there = known[nth] ?? 0;
      // Numbers begin at 0, which is what an empty place holds.
      if (there === number + 1) return;
      if (there === 0) {
        known[nth] = number + 1;
        return;
      }
    }
  }

  isReached(nth: number): boolean {
    return (this.#known.at(-1)?.[nth] ?? 1) > 0;
  }

  /** Whether all that have come are among these. */
  are(nth: number, these: ReadonlySet<number>): boolean {
    return this.#known.every((known) => (known[nth] ?? 0) === 0 || these.has((known[nth] ?? 0) - 1));
  }
}
