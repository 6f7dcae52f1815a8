import { addDays } from '../../platform/dates/index.ts';
import { filledPage, type Keyed, type Page, type PageRequest } from '../../platform/graphql/connection.ts';
import { areHeld } from '../../platform/retention/holds.ts';
import { type DuePackage, type PackageCandidates, packageRetentionCandidates } from './package-retention-candidates.ts';
import { packageGlobalId } from './store.ts';

/** Whole days: as long as a committee takes to decide that something must be kept. */
const DAYS_AHEAD = 90;

/** A package that would be erased by itself, and whether a legal hold keeps it. */
export type ListedDue = DuePackage & { readonly held: boolean };

/** One page of what would be erased by itself within 90 days, so that the authority can see it coming. */
export async function listPackagesDue(
  listing: Omit<PackageCandidates, 'by'>,
  request: PageRequest,
): Promise<Page<Keyed<ListedDue>>> {
  const { table, scope, today } = listing;
  const by = addDays(today, DAYS_AHEAD);
  const page = await filledPage<DuePackage | null>({
    request,
    matches: (due) => due !== null,
    fetch: (after, limit) => packageRetentionCandidates({ ...listing, by }, { after, limit }),
  });
  const due = page.items.flatMap(({ item, sortKey }) => (item === null ? [] : [{ item, sortKey }]));
  const held = await areHeld(
    table,
    scope,
    due.map(({ item }) => packageGlobalId(scope, item.current.id)),
  );
  return {
    ...page,
    items: due.map(({ item, sortKey }, at) => ({ item: { ...item, held: held[at] === true }, sortKey })),
  };
}
