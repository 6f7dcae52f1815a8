import { recordsOf, type TextTable } from '../screener/files.ts';
import { CHILD_COLUMN, type Explained } from './extract-table.ts';
import type { ExtractParameters } from './parameters.ts';
import { MARK, PSEUDONYM } from './naming.ts';
import { NOT_APPLICABLE } from './column.ts';
import { OUTCOMES } from './diverse.ts';

export type ExtractFault =
  | { readonly kind: 'TOO_FEW_CHILDREN'; readonly description: string; readonly found: number }
  | { readonly kind: 'TOO_FEW_OUTCOMES'; readonly column: string; readonly description: string; readonly found: number }
  | { readonly kind: 'NOT_A_CODE'; readonly column: string };

/**
 * Looks a finished extract through, as it is written and trusting nothing of how it was made: no cell holds what is not of
 * its column's codes, and nobody can be told apart by all that is told of their episodes together.
 */
export function checkExtract(
  table: TextTable,
  columns: readonly Explained[],
  parameters: ExtractParameters,
): readonly ExtractFault[] {
  return [...strayCells(table, columns), ...tooFew(table, columns, parameters)];
}

function strayCells(table: TextTable, columns: readonly Explained[]): readonly ExtractFault[] {
  return table.columns.flatMap((column, place): readonly ExtractFault[] => {
    const explained = columns[place];
    const isCode = explained?.key === column ? codesOf(explained) : () => false;
    return table.rows.every((row) => isCode(row[place] ?? '')) ? [] : [{ kind: 'NOT_A_CODE', column }];
  });
}

function codesOf({ kind, codes, topCode }: Explained): (cell: string) => boolean {
  switch (kind) {
    case 'PSEUDONYM':
      return (cell) => PSEUDONYM.test(cell);
    case 'MARK':
      return (cell) => MARK.test(cell);
    case 'DAYS':
      return (cell) => cell === NOT_APPLICABLE || (/^\d{1,5}$/.test(cell) && Number(cell) <= (topCode ?? -1));
    case 'DESCRIPTION':
    case 'CODES':
      return (cell) => Object.hasOwn(codes, cell);
  }
}

function tooFew(
  table: TextTable,
  columns: readonly Explained[],
  { leastChildren, leastOutcomes }: ExtractParameters,
): readonly ExtractFault[] {
  const described = columns.filter(({ kind }) => kind === 'DESCRIPTION').map(({ key }) => key);
  const episodes = Map.groupBy(recordsOf(table), (record) => record[CHILD_COLUMN] ?? '');
  const told = OUTCOMES.filter(({ column }) => table.columns.includes(column.key));
  const descriptionOf = (record: Episode): string => described.map((key) => record[key]).join(' | ');
  const classes = Map.groupBy(episodes.values(), (own) => own.map(descriptionOf).sort().join(' & '));
  return [...classes].flatMap(([description, children]): readonly ExtractFault[] => {
    if (children.length < leastChildren) {
      return [{ kind: 'TOO_FEW_CHILDREN', description, found: children.length }];
    }
    // An outcome that all have in common is told of each of them.
    const alike = [...Map.groupBy(children.flat(), descriptionOf).values()];
    return told.flatMap(({ column: { key }, saying, plain }): readonly ExtractFault[] => {
      const said = alike.map((all) => new Set(all.map((each) => saying(each[key] ?? ''))));
      const tooFewOf = said.find((these) => these.size < leastOutcomes && !these.isSubsetOf(plain));
      return tooFewOf === undefined
        ? []
        : [{ kind: 'TOO_FEW_OUTCOMES', column: key, description, found: tooFewOf.size }];
    });
  });
}

type Episode = Readonly<Record<string, string>>;
