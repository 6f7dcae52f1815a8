import type { Scope } from '../../platform/actor/scope.ts';
import { addDays, addYears, type LocalDate } from '../../platform/dates/index.ts';
import type { Keyed } from '../../platform/graphql/connection.ts';
import { idsByStatus } from '../../platform/retention/by-status.ts';
import type { PageAsked } from '../../platform/table/pages.ts';
import type { Table } from '../../platform/table/table.ts';
import { type AuthorityProfile, retentionPolicyOn } from '../programme/index.ts';
import type { ConferenceStatus } from './domain/codes.ts';
import { RETENTION_STATUSES } from './domain/retention.ts';
import { type AssessedConference, assessed } from './recording/assessed.ts';
import { conferencesByIds, listSummaries } from './store.ts';

export type Candidates = {
  readonly table: Table;
  readonly scope: Scope;
  readonly profile: AuthorityProfile;
  readonly today: LocalDate;
  /** Those that may be erased on this day or before it. */
  readonly by: LocalDate;
};

/**
 * Conferences that are over and were referred long enough ago to be past their time by a day, whole, as they are now: the
 * `byStatus` index up to a day of referral, one status after the other. Null for one that was erased meanwhile. Whether
 * its day has come, its own end and class tell.
 */
export async function retentionCandidates(
  candidates: Candidates,
  page: PageAsked,
): Promise<readonly Keyed<AssessedConference | null>[]> {
  const { table, scope, profile, today } = candidates;
  const until = `${lastReferral(candidates)}~`;
  const list = (of: ConferenceStatus, asked: PageAsked) =>
    listSummaries(table, scope, { list: 'status', of, newestFirst: false, until, ...asked });
  const entries = await idsByStatus({ statuses: RETENTION_STATUSES, list }, page);
  const records = await conferencesByIds(
    table,
    scope,
    entries.map(({ item }) => item),
  );
  return entries.map(({ sortKey }, index) => {
    const record = records[index];
    return { item: record === undefined ? null : assessed(record, profile, today), sortKey };
  });
}

/** Nothing that was referred later can be past its time: an episode ends after it began. A day more for 29 February. */
function lastReferral({ profile, today, by }: Candidates): LocalDate {
  const shortest = Math.min(...Object.values(retentionPolicyOn(profile, today).years));
  return addDays(addYears(by, -shortest), 1);
}
