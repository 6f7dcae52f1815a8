import type { FileProblem } from './file-import.ts';
import type { Column } from './flat-tables.ts';

const SEVERAL = '|';
const WHOLE_NUMBERS = new Set(['Int', 'Pence']);
const DAYS = new Set(['Date', 'DateTime', 'Month']);
/** A day as spreadsheets show it, or count it. */
const SPREADSHEET_DAY = /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?: .*)?|\d{5}(?:\.\d+)?)$/;
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false, y: true, n: false };

/** A cell as the input takes it. What it cannot be read as is left as it is: whoever reads the record says what is taken. */
export function valueOf({ type, isList }: Column, cell: string): unknown {
  if (isList) return cell.split(SEVERAL).map((part) => one(type.name, part.trim()));
  return one(type.name, cell.trim());
}

function one(type: string, text: string): unknown {
  if (WHOLE_NUMBERS.has(type) && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === 'Boolean') return BOOLEANS[text.toLowerCase()] ?? text;
  return text;
}

/** Null for any cell but a day that a spreadsheet has rewritten. */
export function spreadsheetDay({ name, type }: Column, cell: string, row: number): FileProblem | null {
  return DAYS.has(type.name) && SPREADSHEET_DAY.test(cell.trim()) ? { row, column: name, code: 'FL18' } : null;
}
