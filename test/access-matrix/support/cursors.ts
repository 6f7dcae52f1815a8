import { ACTORS } from './cast.ts';
import { ENTRIES, type Entry, operationOf, variablesFor } from './entries.ts';
import type { Matrix } from './field-cells.ts';
import { mayHave } from './page.ts';
import { cellOf } from './tree.ts';

/** Entries: the most that a page has. */
const WHOLE_PAGE = 100;

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
  const query = operationOf(entry, pagingOf(entry, null), [{ alias: null, selection: PAGE_INFO }]);
  let end: string | null = null;
  for (;;) {
    const { data, body } = await api(reader, { query, variables: pagingOf(entry, end) });
    const info = (data as Readonly<Record<string, List>> | null)?.[entry.root.field.name]?.pageInfo;
    const cursor = info?.endCursor ?? null;
    if (cursor === null) throw new Error(`No cursor comes from ${entry.name}, so none can be tried: ${body}`);
    if (info?.hasNextPage !== true) return cursor;
    end = cursor;
  }

  function pagingOf(of: Entry, after: string | null) {
    return { ...variablesFor(of, reader!, world), first: WHOLE_PAGE, after };
  }
}

const PAGE_INFO = 'pageInfo { hasNextPage endCursor }';
type List = { readonly pageInfo?: { readonly hasNextPage?: boolean; readonly endCursor?: string | null } };

/** Of the same list, and of an entry that is nowhere: right beside the one that is there. */
export function cursorBeside(cursor: string): string {
  const [list = '', sortKey = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('\n');
  const isNumber = /^\d+$/.test(sortKey);
  const beside = isNumber ? String(Number(sortKey) + 1) : sortKey.slice(0, -1) + (sortKey.endsWith('Z') ? 'Y' : 'Z');
  return Buffer.from(`${list}\n${beside}`).toString('base64url');
}
