import type { Scope } from '../../platform/actor/scope.ts';
import { addDays, type LocalDate } from '../../platform/dates/index.ts';
import { filledPage, type Keyed, type Page, type PageRequest } from '../../platform/graphql/connection.ts';
import { areHeld } from '../../platform/retention/holds.ts';
import type { Table } from '../../platform/table/table.ts';
import type { AuthorityProfile } from '../programme/index.ts';
import { conferenceId } from './recording/advance.ts';
import type { AssessedConference } from './recording/assessed.ts';
import { retentionCandidates } from './retention-candidates.ts';

/** Whole days: as long as a committee takes to decide that something must be kept. */
const DAYS_AHEAD = 90;

export type RetentionDue = {
  readonly conference: AssessedConference;
  readonly retainUntil: LocalDate;
  readonly erasedFrom: LocalDate;
  /** Whether a legal hold keeps it. */
  readonly held: boolean;
};

export type DueListing = {
  readonly table: Table;
  readonly scope: Scope;
  readonly profile: AuthorityProfile;
  readonly today: LocalDate;
};

/** One page of what would be erased by itself within 90 days, so that the authority can see it coming. */
export async function listRetentionDue(listing: DueListing, request: PageRequest): Promise<Page<Keyed<RetentionDue>>> {
  const { table, scope, today } = listing;
  const by = addDays(today, DAYS_AHEAD);
  const page = await filledPage<AssessedConference | null>({
    request,
    matches: (conference) => conference !== null && dueIn(conference, by) !== null,
    fetch: (after, limit) => retentionCandidates({ ...listing, by }, { after, limit }),
  });
  const due = page.items.flatMap(({ item, sortKey }) => {
    const days = item === null ? null : dueIn(item, by);
    return item === null || days === null ? [] : [{ item: { conference: item, ...days }, sortKey }];
  });
  const records = due.map(({ item }) => conferenceId(scope, item.conference.record.id));
  const held = await areHeld(table, scope, records);
  return {
    ...page,
    items: due.map(({ item, sortKey }, at) => ({ item: { ...item, held: held[at] === true }, sortKey })),
  };
}

function dueIn(
  { retention }: AssessedConference,
  by: LocalDate,
): Pick<RetentionDue, 'retainUntil' | 'erasedFrom'> | null {
  const { retainUntil, erasedFrom } = retention;
  return retainUntil === null || erasedFrom === null || erasedFrom > by ? null : { retainUntil, erasedFrom };
}
