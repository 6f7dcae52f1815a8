import { stringify } from 'csv-stringify/sync';
import type { RuleText } from '../../../platform/journal/rule.ts';
import type { RecordResult } from '../batch/result.ts';
import type { FileRecord } from './file-record.ts';

/** Sentences of all rules that a record may break. */
export type RuleTexts = ReadonlyMap<string, RuleText>;

export type Told = {
  readonly code: string;
  readonly row: number;
  readonly column: string | null;
  readonly hint?: string | undefined;
};

type Answer = Pick<RecordResult, 'status' | 'withQueries' | 'record'> & { readonly told: readonly Told[] };

const COLUMNS = [
  'first_row',
  'last_row',
  'record',
  'status',
  'record_id',
  'version',
  'with_queries',
  'rules',
  'problems',
] as const;

/** The first line of a result. */
export function resultHeader(): string {
  return line([...COLUMNS]);
}

/** What became of a record of a file, as a record of a CSV. Holds no value of it but what it is known by. */
export function resultRow({ first, last, named }: FileRecord, answer: Answer, texts: RuleTexts): string {
  const { status, withQueries, record, told } = answer;
  const rules = [...new Set(told.map(({ code }) => code))].join(' ');
  const problems = told.map((one) => sentence(one, texts)).join(' | ');
  return line([first, last, named, status, record?.id ?? '', record?.version ?? '', withQueries, rules, problems]);
}

function sentence({ code, row, column, hint }: Told, texts: RuleTexts): string {
  const text = texts.get(code);
  if (text === undefined) throw new Error(`No table of rules holds the code ${code}.`);
  const place = column === null ? `Row ${row}` : `Row ${row}, ${column}`;
  return [`${place}: ${code}.`, text.message, ...(hint === undefined ? [] : [hint]), text.nextStep].join(' ');
}

/** RFC 4180, ended by CRLF. What a spreadsheet would take for a formula gets an apostrophe before it. */
function line(values: readonly (string | number | boolean)[]): string {
  return stringify([[...values]], {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
}
