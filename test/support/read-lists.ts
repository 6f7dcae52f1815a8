import type { ConferenceEvent, Query, WorkItem } from '../../graphql/generated/resolvers-types.ts';
import type { Caller, Variables } from './caller.ts';

/** The work list of at most a hundred items, under a filter. */
export async function workList(caller: Caller, filter: Variables = {}): Promise<readonly WorkItem[]> {
  const { workList: page } = await caller.ask<Pick<Query, 'workList'>>(
    `query ($filter: WorkListFilter) {
      workList(first: 100, filter: $filter) {
        edges { node { overdue inBreach due { kind dueOn state daysLate } conference { id } } }
      }
    }`,
    { filter },
  );
  return page.edges.map(({ node }) => node);
}

/** What stands in the work list of one conference. Undefined if nothing does. */
export async function workFor(caller: Caller, id: string): Promise<WorkItem | undefined> {
  return (await workList(caller)).find(({ conference }) => conference.id === id);
}

/** What happened to a conference, oldest first. */
export async function historyOf(caller: Caller, id: string): Promise<readonly ConferenceEvent[]> {
  const { conference } = await caller.ask<Pick<Query, 'conference'>>(
    `query ($id: ID!) {
      conference(id: $id) { id history(first: 100) { edges { node { id type version fields at } } } }
    }`,
    { id },
  );
  return (conference?.history.edges ?? []).map(({ node }) => node);
}
