import type { ChildRecord } from './child-record.ts';
import { type Column, NOT_APPLICABLE } from './column.ts';
import { COLUMNS } from './columns.ts';
import { NOT_FOLLOWED_UP, NOT_KNOWN, OUTCOME_COLUMNS } from './outcome-columns.ts';

/** A column of what nobody may infer of a child whom they recognise: not all of a description may have the same. */
export type Outcome = {
  readonly column: Column;
  /** What a cell says, as far as it counts here: of lengths of time, whether there was any. */
  readonly saying: (cell: string) => string;
  /** What all may have in common, since it tells nothing of them that could harm: that nothing is known, or has happened. */
  readonly plain: ReadonlySet<string>;
};

const SOME = 'some';
const NONE = '0';
const UNTOLD = [NOT_APPLICABLE, NOT_FOLLOWED_UP, NOT_KNOWN];
/** What befalls few children: of any ten, mostly none. */
const RARE = /_(?:ceased|proceedings|re_referred)$/;

/** How far the episode came, and all that is told of follow-ups. */
export const OUTCOMES: readonly Outcome[] = [
  ...COLUMNS.filter(({ key }) => key === 'furthest_stage').map((column) => outcomeOf(column, [])),
  ...OUTCOME_COLUMNS.map((column) => outcomeOf(column, RARE.test(column.key) ? [...UNTOLD, 'no'] : UNTOLD)),
];

function outcomeOf(column: Column, plain: readonly string[]): Outcome {
  if (column.kind === 'CODES') return { column, saying: (cell) => cell, plain: new Set(plain) };
  const saying = (cell: string): string => (cell === NOT_APPLICABLE || cell === NONE ? cell : SOME);
  return { column, saying, plain: new Set([...plain, NONE]) };
}

/** What a record says in the column of an outcome, if it is told. */
export function sayingOf({ column, saying }: Outcome, record: ChildRecord): string {
  if (column.kind === 'CODES') return saying(column.codeOf(record));
  return saying(String(column.daysOf(record) ?? NOT_APPLICABLE));
}
