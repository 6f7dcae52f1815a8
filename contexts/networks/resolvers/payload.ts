import type { RequestContext } from '../../../platform/graphql/context.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Outcome } from '../../../platform/journal/outcome.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import type { PackageState } from '../packages/decide-package.ts';
import { entryName, type StoredAllocation } from '../store.ts';
import type { EntryView, PackageView, PackageViews, PolicyView } from './views.ts';

type Answer = Pick<Outcome, 'status' | 'problems'> & { readonly replayed: boolean; readonly dryRun: boolean };

export type PackagePayload = Answer & {
  readonly package: () => Promise<PackageView | null>;
  readonly entry: () => Promise<EntryView | null>;
};

export type AllocationPayload = Answer & { readonly allocations: () => Promise<readonly StoredAllocation[]> };

export type PolicyPayload = Answer & { readonly policy: () => Promise<PolicyView> };

type Answered = Pick<Performed<unknown>, 'outcome' | 'replayed' | 'dryRun'>;

export function payloadOf({ outcome, replayed, dryRun }: Answered): Answer {
  return { status: outcome.status, problems: outcome.problems, replayed, dryRun };
}

/** The package as the command left it; after a replay, as it now is. */
export function packagePayload(
  views: PackageViews,
  { context, performed }: { readonly context: RequestContext; readonly performed: Performed<PackageState> },
): PackagePayload {
  const { outcome, replayed, dryRun, state } = performed;
  // A change has its own entry in the audit trail. Everything else tells of a record that was only read.
  const isChange = outcome.status === 'APPLIED' && !replayed && !dryRun;
  if (!isChange) for (const record of outcome.records) noteRead(context, record);
  return {
    ...payloadOf(performed),
    package: async () => {
      if (state !== undefined) return views.ofState(context, state, dryRun);
      const id = packageIdIn(outcome.records[0]?.id ?? '');
      return id === undefined ? null : views.byId(context, id);
    },
    entry: async () => {
      if (state !== undefined)
        return state.entry === undefined ? null : { ...state.entry, packageId: state.current.id };
      const name = parseGlobalId(outcome.records[0]?.id ?? '');
      return name?.type === 'LedgerEntry' ? views.entryById(context, name.id) : null;
    },
  };
}

/** A movement of money names the entry: the package is the first part of its id. */
function packageIdIn(globalId: string): string | undefined {
  const name = parseGlobalId(globalId);
  if (name?.type === 'LedgerEntry') return entryName(name.id).packageId;
  return name?.type === 'SupportPackage' ? name.id : undefined;
}
