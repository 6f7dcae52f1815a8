import type { Scope } from '../../platform/actor/scope.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import type { Keyed } from '../../platform/graphql/connection.ts';
import type { Table } from '../../platform/table/table.ts';
import { firstDayOpen, type FollowUpDue } from './domain/due.ts';
import { unrecordedIn } from './due-of.ts';
import { listDue } from './store/due.ts';
import { conferenceWithFollowUps } from './store/follow-ups.ts';

/** What is due of one conference on one day. */
export type DueOfConference = {
  readonly conference: string;
  readonly dueOn: LocalDate;
  readonly due: readonly FollowUpDue[];
};

export type DueWanted = {
  readonly today: LocalDate;
  readonly until: LocalDate;
  readonly after: string | null;
  readonly limit: number;
};

/**
 * Follow-ups that nobody has recorded, soonest first, from those that can still be done in time. The list is a moment behind;
 * each entry is looked at anew, so that one that was recorded meanwhile is empty here, and never told.
 */
export async function listFollowUpsDue(
  table: Table,
  scope: Scope,
  { today, ...wanted }: DueWanted,
): Promise<readonly Keyed<DueOfConference>[]> {
  const entries = await listDue(table, scope, { ...wanted, from: firstDayOpen(today) });
  return Promise.all(
    entries.map(async ({ item: { conference, day }, sortKey }) => {
      const beside = await conferenceWithFollowUps(table, scope, conference);
      const due = unrecordedIn(beside).filter(({ dueOn }) => dueOn === day);
      return { item: { conference, dueOn: day, due }, sortKey };
    }),
  );
}
