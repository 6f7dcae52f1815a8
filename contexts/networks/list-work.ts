import { addDays, type LocalDate } from '../../platform/dates/index.ts';
import { filledPage, type Keyed, type Page, type PageRequest } from '../../platform/graphql/connection.ts';
import type { SupportWork } from './domain/codes.ts';
import type { PackageListing } from './list-packages.ts';
import { listPackageSummaries, listProjected } from './store.ts';

/** A package as a list names it. */
export type Listed = { readonly id: string };

type WorkAsked = { readonly work: SupportWork; readonly dueBy: LocalDate | null; readonly today: LocalDate };

/** One page of what there is to do: of dates that were stored, so that nothing is rewritten as days go by. */
export function listWork(
  listing: PackageListing,
  { work, dueBy, today }: WorkAsked,
  request: PageRequest,
): Promise<Page<Keyed<Listed>>> {
  const until = dueBy !== null && { until: `${dueBy}~` };
  switch (work) {
    case 'TO_DECIDE':
      return listToDecide(listing, request);
    case 'TO_REVIEW':
      return listDue(listing, 'toReview', { until, request });
    case 'ABOUT_TO_END':
      return listDue(listing, 'ending', { until, request });
    case 'TO_PAY':
      return listFigures(listing, request, { list: 'toPay', newestFirst: false, ...until });
    case 'OVER_FORECAST':
      // A package is over forecast on each day before the one that it is listed by.
      return listFigures(listing, request, {
        list: 'overForecast',
        newestFirst: true,
        from: addDays(today, 1),
        ...until,
      });
  }
}

/** What is to be reviewed, or ends, soonest first: what is overdue stands at the top. */
function listDue(
  { table, scope }: PackageListing,
  list: 'toReview' | 'ending',
  { until, request }: { readonly until: false | { readonly until: string }; readonly request: PageRequest },
): Promise<Page<Keyed<Listed>>> {
  return filledPage({
    request,
    matches: null,
    fetch: (after, limit) => listPackageSummaries(table, scope, { list, newestFirst: false, after, limit, ...until }),
  });
}

type Figures = Omit<Parameters<typeof listProjected>[2], 'after' | 'limit'>;

/** What follows the change feed has listed: a moment behind, at most. */
function listFigures(
  { table, scope }: PackageListing,
  request: PageRequest,
  figures: Figures,
): Promise<Page<Keyed<Listed>>> {
  return filledPage({
    request,
    matches: null,
    fetch: (after, limit) => listProjected(table, scope, { ...figures, after, limit }),
  });
}

const TO_DECIDE = ['SUBMITTED', 'ELIGIBILITY_CHECKED', 'VARIATION_REQUESTED'] as const;

/** What waits for a decision: of each status in turn, the longest waiting first. */
async function listToDecide({ table, scope }: PackageListing, request: PageRequest): Promise<Page<Keyed<Listed>>> {
  return filledPage({
    request,
    matches: null,
    fetch: async (after, limit) => {
      const [place = '0', ...rest] = (after ?? '0:').split(':');
      const found: Keyed<Listed>[] = [];
      for (let n = Number(place); n < TO_DECIDE.length && found.length < limit; n += 1) {
        const from = n === Number(place) && rest.join(':') !== '' ? rest.join(':') : null;
        const more = await listPackageSummaries(table, scope, {
          list: 'status',
          of: TO_DECIDE[n] ?? '',
          newestFirst: false,
          after: from,
          limit: limit - found.length,
        });
        found.push(...more.map(({ item, sortKey }) => ({ item, sortKey: `${String(n)}:${sortKey}` })));
      }
      return found;
    },
  });
}
