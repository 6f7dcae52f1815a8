import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import { badInput } from './errors.ts';
import { LIMITS } from './limits/limits.ts';

export const MOST_PER_PAGE = LIMITS.perPage;
const USUAL_PER_PAGE = 50;
const FINGERPRINT_CHARACTERS = 10;
/** Bytes. DynamoDB refuses to compare a sort key with more than 1,024; ours are far shorter. */
const LONGEST_SORT_KEY = 512;

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
  const isSortKey = sortKey !== undefined && sortKey !== '' && Buffer.byteLength(sortKey) <= LONGEST_SORT_KEY;
  if (!isSortKey || rest.length > 0) {
    throw badInput('"after" is not a cursor of this API: give the endCursor of the page before.');
  }
  if (madeFor !== list) throw badInput('"after" is a cursor of another list or filter: begin again without it.');
  return sortKey;
}

/** The name of a list with its filter, so that a cursor of another filter is noticed. Short, and says nothing of it. */
export function listName(list: string, filter: unknown): string {
  return `${list}:${createHash('sha256').update(canonicalJson(filter)).digest('base64url').slice(0, FINGERPRINT_CHARACTERS)}`;
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

export function connectionOf<T>(page: Page<Keyed<T>>, list: string, { after }: PageRequest): Connection<T> {
  const edges = page.items.map(({ item, sortKey }) => ({ cursor: cursorOf(list, sortKey), node: item }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.next !== null,
      hasPreviousPage: after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: page.next === null ? (edges.at(-1)?.cursor ?? null) : cursorOf(list, page.next),
    },
  };
}

export type Keyed<T> = { readonly item: T; readonly sortKey: string };

type Filling<T> = {
  readonly request: PageRequest;
  /** Entries after a sort key, in order, at most as many as asked. */
  readonly fetch: (after: string | null, limit: number) => Promise<readonly Keyed<T>[]>;
  /** Null when nothing is filtered. */
  readonly matches: ((item: T) => boolean) | null;
};

/** Entries that one page may look at: what a page costs is bounded, and a rare filter gives a shorter page. */
const MOST_EXAMINED = 500;

/** Reads on until the page is full, the list ends, or the page has looked at as much as it may. */
export async function filledPage<T>({ request, fetch, matches }: Filling<T>): Promise<Page<Keyed<T>>> {
  const { first } = request;
  const limit = matches === null ? first + 1 : Math.max(first + 1, MOST_PER_PAGE);
  const kept: Keyed<T>[] = [];
  let after = request.after;
  for (let examined = 0; examined < MOST_EXAMINED; examined += limit) {
    const entries = await fetch(after, limit);
    for (const entry of entries) {
      if (kept.length === first) return { items: kept, next: after };
      after = entry.sortKey;
      if (matches === null || matches(entry.item)) kept.push(entry);
    }
    if (entries.length < limit) return { items: kept, next: null };
  }
  return { items: kept, next: after };
}
