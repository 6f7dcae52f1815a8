import type { Conference, ConferenceConnection, PageInfo, WorkItem } from '../../graphql/generated/resolvers-types.ts';
import type { Caller, Variables } from './caller.ts';

export type Edge<Node> = { readonly cursor: string; readonly node: Node };
export type ListPage<Node> = { readonly edges: readonly Edge<Node>[]; readonly pageInfo: PageInfo };
export type Listed = Pick<Conference, 'id' | 'version' | 'referredOn' | 'changedAt'>;
/** One page of a list: after a cursor, or from the beginning. */
export type Turn<Node> = (first: number, after: string | null) => Promise<ListPage<Node>>;

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

export const CONFERENCES = `query ($filter: ConferenceFilter, $first: Int, $after: String) {
  conferences(filter: $filter, first: $first, after: $after) {
    edges { cursor node { id version referredOn changedAt } } ${PAGE_INFO}
  }
}`;

export const WORK_LIST = `query ($filter: WorkListFilter, $first: Int, $after: String) {
  workList(filter: $filter, first: $first, after: $after) {
    edges { cursor node { overdue inBreach due { kind dueOn state daysLate } conference { id } } } ${PAGE_INFO}
  }
}`;

export function turnConferences(caller: Caller, filter: Variables): Turn<Listed> {
  return async (first, after) =>
    (await caller.ask<{ conferences: ConferenceConnection }>(CONFERENCES, { filter, first, after })).conferences;
}

export function turnWorkList(caller: Caller, filter: Variables): Turn<WorkItem> {
  return async (first, after) =>
    (await caller.ask<{ workList: ListPage<WorkItem> }>(WORK_LIST, { filter, first, after })).workList;
}

/**
 * All of a list, page by page.
 *
 * @param between what happens after each page, such as somebody else's changes
 */
export async function walk<Node>(
  turn: Turn<Node>,
  first: number,
  between: (page: number) => Promise<void> = () => Promise.resolve(),
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const { edges, pageInfo }: ListPage<Node> = await turn(first, after);
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return nodes;
    if (pageInfo.endCursor === after) throw new Error('The list does not get on.');
    after = pageInfo.endCursor;
    await between(page);
  }
}
