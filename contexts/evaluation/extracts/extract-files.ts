import type { Extract } from '../domain/extracts/extract.ts';
import type { Explained, ExtractTable } from '../domain/extracts/extract-table.ts';
import { mayBeLeftOut } from '../domain/extracts/parameters.ts';
import type { TextTable } from '../domain/screener/files.ts';
import { bundleOf } from '../files/bundle.ts';
import { csvOf } from '../files/csv.ts';
import { jsonOf } from '../files/json.ts';

/** An extract as its project is given it: the records, what each column and code says, and how it was made. */
export function extractBundle(extract: Extract, made: ExtractTable): Buffer {
  const { id, project, snapshot, parameters, expiresOn } = extract;
  const { rows, children, columns } = made;
  const about = {
    ...{ extract: id, project, snapshot, parameters, expiresOn, rows, children },
    // How many there were would tell how many are of a description that is not there.
    rowsLeftOutAtMost: mayBeLeftOut(rows, parameters),
    columns: columns.map(({ key, title, kind, told, topCode }) => ({ key, title, kind, told, topCode })),
    terms:
      'For the people of the project alone. Nobody may try to find out whom a row is of. Delete it on its last day.',
  };
  return bundleOf([
    { name: 'records.csv', body: csvOf(made.table) },
    { name: 'codes.csv', body: csvOf(codesOf(columns)) },
    { name: 'about.json', body: jsonOf(about) },
  ]);
}

function codesOf(columns: readonly Explained[]): TextTable {
  const rows = columns.flatMap(({ key, codes }) => Object.entries(codes).map(([code, says]) => [key, code, says]));
  return { columns: ['column', 'code', 'says'], rows };
}
