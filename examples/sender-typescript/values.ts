import type { SQLOutputValue } from 'node:sqlite';
import type { Column } from './mapping.ts';

/** Part of a record while it is put together. */
export type Said = Record<string, unknown>;

/** What SQLite gives. */
export type Cell = SQLOutputValue | undefined;

type One = string | number | boolean;

const WHOLE_NUMBERS: ReadonlySet<string> = new Set(['Int', 'Pence']);
const TRUTHS: Readonly<Record<string, boolean>> = {
  '1': true,
  '0': false,
  true: true,
  false: false,
  y: true,
  n: false,
};

/** A cell as the API takes it. Null if it is empty. What cannot be read is left as it is: the API says what it takes. */
export function valueOf({ type, several }: Pick<Column, 'type' | 'several'>, cell: Cell): One | readonly One[] | null {
  if (cell === null || cell === undefined) return null;
  const text = String(cell).trim();
  if (text === '') return null;
  return several ? text.split('|').map((part) => one(type, part.trim())) : one(type, text);
}

function one(type: string, text: string): One {
  if (WHOLE_NUMBERS.has(type) && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === 'Boolean') return TRUTHS[text.toLowerCase()] ?? text;
  return text;
}

/** Sets what stands at a path, which is of names alone. */
export function put(said: Said, path: readonly string[], value: unknown): void {
  let at = said;
  for (const part of path.slice(0, -1)) {
    at[part] ??= {};
    at = at[part] as Said;
  }
  at[path.at(-1) ?? ''] = value;
}
