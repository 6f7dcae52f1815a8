import type { TextTable } from '../screener/files.ts';
import { type ChildRecord, nameOf } from './child-record.ts';
import { encode, type Steps } from './classes.ts';
import { type Column, NOT_APPLICABLE } from './column.ts';
import { COLUMNS } from './columns.ts';
import { generalise } from './generalise.ts';
import { type KnownSum, knownSums } from './known-sums.ts';
import { ALL, type Ladder, laddersOf, type Places, type Step } from './ladders.ts';
import type { ExtractParameters } from './parameters.ts';
import type { Naming } from './naming.ts';
import { mostTold } from './top-code.ts';

export type ExtractAsked = {
  readonly parameters: ExtractParameters;
  readonly places: Places;
  /** Ids of the authorities whose records may be there. */
  readonly authorities: readonly string[];
  readonly naming: Naming;
};

/** What is told by each column, for the data dictionary. */
export type Explained = {
  readonly key: string;
  readonly title: string;
  readonly kind: 'PSEUDONYM' | 'DESCRIPTION' | 'CODES' | 'DAYS' | 'MARK';
  /** Of descriptions: how finely they are told. */
  readonly told: string | null;
  /** The codes that it may hold, with what they say. Empty for pseudonyms, marks and lengths of time. */
  readonly codes: Readonly<Record<string, string>>;
  /** Of lengths of time: the longest that is told as it is; what is longer is told as this. Null where none is told. */
  readonly topCode: number | null;
};

export type ExtractTable = {
  /** In the order of the pseudonyms, which is none. */
  readonly table: TextTable;
  readonly columns: readonly Explained[];
  readonly rows: number;
  /** Rows that would have been told apart, and are not in it. */
  readonly leftOut: number;
  readonly children: number;
  /** What its descriptions add up to. */
  readonly sums: readonly KnownSum[];
};

/** What every file begins with, and ends with. */
export const CHILD_COLUMN = 'child';
export const MARK_COLUMN = 'row_mark';

/**
 * The records of children for one project: pseudonyms of its own, descriptions so coarse that at least ten children share
 * each, codes and lengths of time, no date and no text (DOMAIN 6.5).
 *
 * @returns null where there are too few children for anything to be told
 */
export function extractTable(records: readonly ChildRecord[], asked: ExtractAsked): ExtractTable | null {
  const { parameters, naming } = asked;
  const ladders = laddersOf(records, asked);
  const generalised = generalise(encode(records, ladders), parameters);
  if (generalised === null) return null;
  const kept = generalised.rows.flatMap((row) => records[row] ?? []);
  const described = ladders.map((ladder, place) => descriptionOf(ladder, generalised.steps[place] ?? 0));
  const columns = [...described, ...COLUMNS.filter(mayStand(ladders, generalised.steps)).map(toldOf(kept, parameters))];
  const rows = kept.map((record) => {
    const cells = [naming.pseudonymOf(record), ...columns.map(({ cellOf }) => cellOf(record))];
    return [...cells, naming.markOf(cells)];
  });
  rows.sort((one, other) => (one.join() < other.join() ? -1 : 1));
  return {
    table: { columns: [CHILD_COLUMN, ...columns.map(({ key }) => key), MARK_COLUMN], rows },
    columns: [CHILD, ...columns.map(({ cellOf: _cellOf, ...explained }) => explained), ROW_MARK],
    rows: rows.length,
    leftOut: generalised.leftOut,
    children: new Set(rows.map(([child]) => child)).size,
    sums: knownSums({ records, kept, ladders, steps: generalised.steps }),
  };
}

const PLAIN = { told: null, codes: {}, topCode: null };
const CHILD: Explained = { key: CHILD_COLUMN, title: 'Pseudonym of the child', kind: 'PSEUDONYM', ...PLAIN };
const ROW_MARK: Explained = { key: MARK_COLUMN, title: 'Mark of the row', kind: 'MARK', ...PLAIN };

type Told = Explained & { readonly cellOf: (record: ChildRecord) => string };

function descriptionOf({ key, title, steps }: Ladder, at: number): Told {
  const { title: told, levels, levelOf } = steps[at] ?? NOT_TOLD;
  const codes = Object.fromEntries(levels.map((level) => [level, level]));
  return { key, title, kind: 'DESCRIPTION', told, codes, topCode: null, cellOf: levelOf };
}

const NOT_TOLD: Step = { title: 'Not told', levels: [ALL], levelOf: () => ALL };

/** A column that tells something of what is told more coarsely would tell it after all. */
function mayStand(ladders: readonly Ladder[], steps: Steps): (column: Column) => boolean {
  const stepOf = (key: string): number => steps[ladders.findIndex((ladder) => ladder.key === key)] ?? 0;
  return ({ beside }) => beside === undefined || stepOf(beside.ladder) <= beside.step;
}

function toldOf(kept: readonly ChildRecord[], { leastChildren }: ExtractParameters): (column: Column) => Told {
  return (column) => {
    const { key, title } = column;
    if (column.kind === 'CODES') {
      const { codes, codeOf } = column;
      return { key, title, kind: 'CODES', told: null, codes, topCode: null, cellOf: codeOf };
    }
    const { daysOf } = column;
    const topCode = mostTold(longestOf(kept, daysOf), leastChildren);
    const cellOf = (record: ChildRecord): string => {
      const days = topCode === null ? null : daysOf(record);
      return days === null || topCode === null ? NOT_APPLICABLE : String(Math.min(days, topCode));
    };
    return { key, title, kind: 'DAYS', told: column.unit, codes: {}, topCode, cellOf };
  };
}

/** Of each child, the longest of theirs. */
function longestOf(kept: readonly ChildRecord[], daysOf: (record: ChildRecord) => number | null): readonly number[] {
  const longest = new Map<string, number>();
  for (const record of kept) {
    const [child, days] = [nameOf(record), daysOf(record)];
    if (days !== null) longest.set(child, Math.max(days, longest.get(child) ?? 0));
  }
  return [...longest.values()];
}
