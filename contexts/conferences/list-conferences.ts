import type { Scope } from '../../platform/actor/scope.ts';
import { addDays, isAfter, type LocalDate } from '../../platform/dates/index.ts';
import { filledPage, type Keyed, type Page, type PageRequest } from '../../platform/graphql/connection.ts';
import type { Table } from '../../platform/table/table.ts';
import type { ConferenceStatus, DutyKind, FgdmTriggerPoint } from './domain/codes.ts';
import type { ConferenceSummary } from './recording/summary.ts';
import { type ListRange, listSummaries } from './store.ts';

/** All that are given must hold. */
export type ConferenceFilter = {
  readonly status?: ConferenceStatus;
  readonly triggerPoint?: FgdmTriggerPoint;
  readonly coordinatorRef?: string;
  readonly laChildId?: string;
  readonly due?: DutyKind;
  readonly overdue?: DutyKind;
  /** ISO 8601 instant, UTC. */
  readonly changedSince?: string;
};

export type Listing = {
  readonly table: Table;
  readonly scope: Scope;
  readonly today: LocalDate;
};

/** One page of an authority's conferences: one read of one index, whatever the size of the authority or the network. */
export function listConferences(
  { table, scope, today }: Listing,
  filter: ConferenceFilter,
  request: PageRequest,
): Promise<Page<Keyed<ConferenceSummary>>> {
  const range = rangeFor(filter, today);
  return filledPage({
    request,
    matches: isAnswered(filter, range) ? null : (summary) => matches(summary, filter, today),
    fetch: (after, limit) => listSummaries(table, scope, { ...range, after, limit }),
  });
}

/** The list that narrows the most; the rest of the filter is looked at entry by entry. */
function rangeFor(
  { changedSince, coordinatorRef, overdue, due, status, triggerPoint }: ConferenceFilter,
  today: LocalDate,
): ListRange {
  if (changedSince !== undefined)
    return { list: 'changed', newestFirst: false, from: new Date(changedSince).toISOString() };
  if (coordinatorRef !== undefined) return { list: 'coordinator', of: coordinatorRef, newestFirst: true };
  if (overdue !== undefined) return { list: 'due', newestFirst: false, until: `${addDays(today, -1)}~` };
  if (due !== undefined) return { list: 'due', newestFirst: false };
  if (status !== undefined) return { list: 'status', of: status, newestFirst: true };
  if (triggerPoint !== undefined) return { list: 'trigger', of: triggerPoint, newestFirst: true };
  return { list: 'changed', newestFirst: true };
}

/** Whether the range alone is the answer, so that a page is read exactly as long as it is. */
function isAnswered(filter: ConferenceFilter, { list }: ListRange): boolean {
  const given = Object.keys(filter).length;
  return given === 0 || (given === 1 && list !== 'due' && filter.laChildId === undefined);
}

/** Also what the index could answer: an entry may have changed since. */
export function matches(summary: ConferenceSummary, filter: ConferenceFilter, today: LocalDate): boolean {
  return isAsFiled(summary, filter) && isAsDue(summary, filter, today);
}

function isAsFiled(summary: ConferenceSummary, filter: ConferenceFilter): boolean {
  const { status, triggerPoint, coordinatorRef, laChildId, changedSince } = filter;
  return (
    (status === undefined || summary.status === status) &&
    (triggerPoint === undefined || summary.triggerPoint === triggerPoint) &&
    (coordinatorRef === undefined || summary.coordinatorRef === coordinatorRef) &&
    (laChildId === undefined || summary.children.some((child) => child.laChildId === laChildId)) &&
    (changedSince === undefined || Date.parse(summary.changedAt) >= Date.parse(changedSince))
  );
}

function isAsDue({ due: open }: ConferenceSummary, { due, overdue }: ConferenceFilter, today: LocalDate): boolean {
  const isOverdue = ({ dueOn }: ConferenceSummary['due'][number]): boolean => dueOn !== null && isAfter(today, dueOn);
  return (
    (due === undefined || open.some(({ kind }) => kind === due)) &&
    (overdue === undefined || open.some((duty) => duty.kind === overdue && isOverdue(duty)))
  );
}
