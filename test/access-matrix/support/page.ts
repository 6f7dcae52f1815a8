import { readFileSync } from 'node:fs';
import { ACTOR_KINDS } from '../../../platform/actor/permissions.ts';
import { type Actor, isLeftTo } from './cast.ts';

/** Kinds of actors; and whoever looks under a break-glass grant, whatever their kind. */
const COLUMNS = [...ACTOR_KINDS, 'UNDER_GRANT'] as const;

type Column = (typeof COLUMNS)[number];

/** A row of the page: what a field needs, and who has it. */
export type Row = { readonly permission: string; readonly mayHave: ReadonlySet<Column> };

/** The committed page, by `Type.field`: what the running API is held to. */
export type Page = ReadonlyMap<string, Row>;

const HEADING = /^## (?<type>\w+)$/;
const ROW = /^\| `(?<field>\w+)` \| `(?<permission>\w+)` \| (?<marks>[✓–](?: \| [✓–])*) \|$/;

export function readPage(path = 'docs/generated/access-matrix.md'): Page {
  const rows = new Map<string, Row>();
  let type = '';
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    type = HEADING.exec(line)?.groups?.['type'] ?? type;
    const { field, permission = '', marks = '' } = ROW.exec(line)?.groups ?? {};
    if (field === undefined) continue;
    const mayHave = marks.split(' | ').flatMap((mark, index) => (mark === '✓' ? [columnAt(index)] : []));
    rows.set(`${type}.${field}`, { permission, mayHave: new Set(mayHave) });
  }
  return rows;
}

function columnAt(index: number): Column {
  const column = COLUMNS[index];
  if (column === undefined) throw new Error('The page has more columns than there are kinds of actor.');
  return column;
}

/** What the page says of one cell, for an actor whose scopes may narrow its kind. */
export function mayHave(page: Page, actor: Actor, cell: string): boolean {
  const { permission, mayHave: kinds } = rowOf(page, cell);
  return kinds.has(actor.look === null ? actor.kind : 'UNDER_GRANT') && isLeftTo(actor, permission);
}

export function rowOf(page: Page, cell: string): Row {
  const row = page.get(cell);
  if (row === undefined) throw new Error(`${cell} is not on docs/generated/access-matrix.md: npm run generate.`);
  return row;
}
