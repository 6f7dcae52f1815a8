import { badInput } from './errors.ts';

export const MOST_PER_PAGE = 100;
const USUAL_PER_PAGE = 50;

export type Page<T> = {
  readonly items: readonly T[];
  /** Sort key from which the next page goes on. Null at the end of the list. */
  readonly next: string | null;
};

export type PageRequest = { readonly first: number; readonly after: string | null };

/**
 * A cursor is the sort key of its edge and the list that it belongs to. Whose list it is, is never read from it: the
 * partition is built anew from the actor, so a cursor of another's leads nowhere.
 */
export function cursorOf(list: string, sortKey: string): string {
  return Buffer.from(`${list}\n${sortKey}`).toString('base64url');
}

export function pageRequest(
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  list: string,
): PageRequest {
  const first = args.first ?? USUAL_PER_PAGE;
  if (first < 1 || first > MOST_PER_PAGE) {
    throw badInput(`"first" takes a whole number from 1 to ${MOST_PER_PAGE}; it was ${first}.`);
  }
  return { first, after: args.after === null || args.after === undefined ? null : sortKeyOf(args.after, list) };
}

function sortKeyOf(cursor: string, list: string): string {
  const [madeFor, sortKey, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split('\n');
  if (sortKey === undefined || sortKey === '' || rest.length > 0) {
    throw badInput('"after" is not a cursor of this API: give the endCursor of the page before.');
  }
  if (madeFor !== list) throw badInput('"after" is a cursor of another list or filter: begin again without it.');
  return sortKey;
}

export type Connection<Node> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
};

export function connectionOf<T>(
  page: Page<T>,
  list: string,
  given: { readonly after: string | null; readonly sortKeyOf: (item: T) => string },
): Connection<T> {
  const edges = page.items.map((node) => ({ cursor: cursorOf(list, given.sortKeyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.next !== null,
      hasPreviousPage: given.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: page.next === null ? (edges.at(-1)?.cursor ?? null) : cursorOf(list, page.next),
    },
  };
}
