import { filledPage, type Keyed, type Page, type PageRequest } from '../../platform/graphql/connection.ts';
import { type ConferenceFilter, type Listing, matches } from './list-conferences.ts';
import type { ConferenceSummary } from './recording/summary.ts';
import { idsByChild } from './store.ts';

type OfChild = Listing & {
  /** Whole conferences by id, in one round trip; null where one is gone. */
  readonly summariesByIds: (ids: readonly string[]) => Promise<readonly (ConferenceSummary | null)[]>;
};

/** One page of the conferences of one child, newest first: the child's entries, and then the conferences together. */
export function listConferencesOfChild(
  { table, scope, today, summariesByIds }: OfChild,
  filter: ConferenceFilter & { readonly laChildId: string },
  request: PageRequest,
): Promise<Page<Keyed<ConferenceSummary>>> {
  return filledPage({
    request,
    matches: (summary) => matches(summary, filter, today),
    async fetch(after, limit) {
      const entries = await idsByChild(table, scope, { laChildId: filter.laChildId, after, limit });
      const summaries = await summariesByIds(entries.map(({ item }) => item));
      return entries.flatMap(({ sortKey }, index) => {
        const item = summaries[index] ?? null;
        return item === null ? [] : [{ item, sortKey }];
      });
    },
  });
}
