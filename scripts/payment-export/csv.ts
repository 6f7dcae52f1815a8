import { stringify } from 'csv-stringify/sync';
import type { Entry } from './ledger.ts';

const COLUMNS = {
  entry: ({ id }: Entry) => id,
  package: ({ packageId }: Entry) => packageId,
  lines: ({ lines }: Entry) => lines.join(' '),
  kind: ({ kind }: Entry) => kind,
  date: ({ on }: Entry) => on,
  recorded_at: ({ at }: Entry) => at,
  pence: ({ pence }: Entry) => pence,
  pounds: ({ pence }: Entry) => new Pounds(pence),
  reference: ({ reference }: Entry) => reference,
  payee: ({ payeeRef }: Entry) => payeeRef,
  retrospective_by: ({ retrospectiveBy }: Entry) => retrospectiveBy,
  mends: ({ paymentId }: Entry) => paymentId,
} as const;

/** A number of ours, in the only form in which it is written. */
class Pounds {
  readonly text: string;

  constructor(pence: number) {
    const [whole, rest] = [Math.floor(Math.abs(pence) / 100), Math.abs(pence) % 100];
    this.text = `${pence < 0 ? '-' : ''}${String(whole)}.${String(rest).padStart(2, '0')}`;
  }
}

/** Numbers of ours may begin with a minus. Whatever else a spreadsheet would take for a formula gets an apostrophe before it. */
const NUMBER = { escape_formulas: false } as const;

export const HEADER = row(Object.keys(COLUMNS));

/** One entry of the ledger as a record of a CSV file: RFC 4180, ended by CRLF. */
export function csvRow(entry: Entry): string {
  return row(Object.values(COLUMNS).map((column) => column(entry)));
}

function row(values: readonly (string | number | Pounds | null)[]): string {
  return stringify([[...values]], {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      number: (value) => ({ value: String(value), ...NUMBER }),
      object: (value) => ({ value: value instanceof Pounds ? value.text : '', ...NUMBER }),
    },
  });
}
