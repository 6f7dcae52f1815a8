import type { Scope } from '../../platform/actor/scope.ts';
import { addDays, addYears, type LocalDate } from '../../platform/dates/index.ts';
import type { Keyed } from '../../platform/graphql/connection.ts';
import type { Table } from '../../platform/table/table.ts';
import { type AuthorityProfile, retentionPolicyOn } from '../programme/index.ts';
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

type Over = (typeof RETENTION_STATUSES)[number];

/**
 * Conferences that are over and were referred long enough ago to be past their time by a day, whole, as they are now: the
 * `byStatus` index up to a day of referral, one status after the other. Null for one that was erased meanwhile. Whether
 * its day has come, its own end and class tell.
 */
export async function retentionCandidates(
  candidates: Candidates,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<AssessedConference | null>[]> {
  const { table, scope, profile, today } = candidates;
  const entries = await entriesFrom(candidates, { after, limit });
  const records = await conferencesByIds(
    table,
    scope,
    entries.map(({ id }) => id),
  );
  return entries.map(({ sortKey }, index) => {
    const record = records[index];
    return { item: record === undefined ? null : assessed(record, profile, today), sortKey };
  });
}

type Entry = { readonly id: string; readonly sortKey: string };

async function entriesFrom(
  candidates: Candidates,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Entry[]> {
  const { table, scope } = candidates;
  const place = placeOf(after);
  const entries: Entry[] = [];
  for (const status of RETENTION_STATUSES.slice(RETENTION_STATUSES.indexOf(place.status))) {
    if (entries.length === limit) break;
    const listed = await listSummaries(table, scope, {
      list: 'status',
      of: status,
      newestFirst: false,
      until: `${lastReferral(candidates)}~`,
      after: status === place.status ? place.sortKey : null,
      limit: limit - entries.length,
    });
    entries.push(...listed.map(({ item, sortKey }) => ({ id: item.id, sortKey: `${status} ${sortKey}` })));
  }
  return entries;
}

function placeOf(after: string | null): { readonly status: Over; readonly sortKey: string | null } {
  const [named, sortKey = null] = after?.split(' ') ?? [];
  const status = RETENTION_STATUSES.find((each) => each === named);
  return status === undefined ? { status: RETENTION_STATUSES[0], sortKey: null } : { status, sortKey };
}

/** Nothing that was referred later can be past its time: an episode ends after it began. A day more for 29 February. */
function lastReferral({ profile, today, by }: Candidates): LocalDate {
  const shortest = Math.min(...Object.values(retentionPolicyOn(profile, today).years));
  return addDays(addYears(by, -shortest), 1);
}
