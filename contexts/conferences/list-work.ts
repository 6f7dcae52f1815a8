import { isAfter, type LocalDate } from '../../platform/dates/index.ts';
import { filledPage, type Keyed, type Page, type PageRequest } from '../../platform/graphql/connection.ts';
import type { DutyKind } from './domain/codes.ts';
import type { Listing } from './list-conferences.ts';
import type { ConferenceSummary } from './recording/summary.ts';
import { listSummaries } from './store.ts';

export type WorkListFilter = {
  readonly due?: DutyKind;
  readonly coordinatorRef?: string;
  readonly dueBy?: LocalDate;
  readonly overdueOnly: boolean;
};

/** What a team has to do, soonest first: what is overdue, or in breach, therefore stands at the top. */
export function listWork(
  { table, scope, today }: Listing,
  filter: WorkListFilter,
  request: PageRequest,
): Promise<Page<Keyed<ConferenceSummary>>> {
  const { dueBy, overdueOnly, due, coordinatorRef } = filter;
  // A breach stands under the day of the application, which may be today.
  const lastDay = overdueOnly ? today : dueBy;
  const isFiltered = overdueOnly || due !== undefined || coordinatorRef !== undefined;
  return filledPage({
    request,
    matches: isFiltered ? (summary) => matches(summary, filter, today) : null,
    fetch: (after, limit) =>
      listSummaries(table, scope, {
        list: 'due',
        newestFirst: false,
        after,
        limit,
        ...(lastDay !== undefined && { until: `${lastDay}~` }),
      }),
  });
}

/** Where one kind of duty is asked for, days are asked of that duty alone, and a breach is nobody's kind. */
function matches(summary: ConferenceSummary, filter: WorkListFilter, today: LocalDate): boolean {
  const { due, coordinatorRef, dueBy, overdueOnly } = filter;
  const wanted = summary.due.filter(({ kind }) => due === undefined || kind === due);
  const breachedOn = due === undefined ? summary.breachedOn : undefined;
  const isDueBy = (day: LocalDate): boolean =>
    wanted.some(({ dueOn }) => dueOn !== null && !isAfter(dueOn, day)) ||
    (breachedOn !== undefined && !isAfter(breachedOn, day));
  const isOverdue = wanted.some(({ dueOn }) => dueOn !== null && isAfter(today, dueOn));
  return (
    (coordinatorRef === undefined || summary.coordinatorRef === coordinatorRef) &&
    (due === undefined || wanted.length > 0) &&
    (dueBy === undefined || isDueBy(dueBy)) &&
    (!overdueOnly || isOverdue || breachedOn !== undefined)
  );
}
