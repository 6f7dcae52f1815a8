import { ACTORS } from './cast.ts';
import { ENTRIES, type Entry, operationOf, variablesFor } from './entries.ts';
import type { Matrix } from './field-cells.ts';
import { mayHave } from './page.ts';
import { cellOf } from './tree.ts';

/** Entries: more than any list of the matrix holds. */
const WHOLE_LIST = 100;

/** The cursor at the end of each list, by the name of its entry. */
export type Cursors = ReadonlyMap<string, string>;

/** The ends of all lists, as their rightful readers have them. */
export async function endsOfLists(matrix: Matrix): Promise<Cursors> {
  const lists = ENTRIES.filter(({ root }) => root.field.args.some(({ name }) => name === 'after'));
  const ends = new Map<string, string>();
  for (const entry of lists) ends.set(entry.name, await endOf(matrix, entry));
  return ends;
}

async function endOf({ api, page, world }: Matrix, entry: Entry): Promise<string> {
  const reader = ACTORS.find((actor) => actor.home !== 'faraway' && mayHave(page, actor, cellOf(entry.root)));
  if (reader === undefined) throw new Error(`Nobody may read ${entry.name}.`);
  const variables = { ...variablesFor(entry, reader, world), first: WHOLE_LIST };
  const query = operationOf(entry, variables, [{ alias: null, selection: 'pageInfo { endCursor }' }]);
  const { data, body } = await api(reader, { query, variables });
  const list = (data as Readonly<Record<string, { readonly pageInfo?: { readonly endCursor?: string } }>> | null)?.[
    entry.root.field.name
  ];
  const cursor = list?.pageInfo?.endCursor;
  if (cursor === undefined) throw new Error(`No cursor comes from ${entry.name}, so none can be tried: ${body}`);
  return cursor;
}

/** Of the same list, and of an entry that is nowhere: right beside the one that is there. */
export function cursorBeside(cursor: string): string {
  const [list = '', sortKey = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('\n');
  const isNumber = /^\d+$/.test(sortKey);
  const beside = isNumber ? String(Number(sortKey) + 1) : sortKey.slice(0, -1) + (sortKey.endsWith('Z') ? 'Y' : 'Z');
  return Buffer.from(`${list}\n${beside}`).toString('base64url');
}
