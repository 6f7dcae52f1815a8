import DataLoader from 'dataloader';
import { oncePerRequest, type RequestContext } from '../../../platform/graphql/context.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import type { Balance } from '../domain/balance.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { Line } from '../domain/line.ts';
import type { SupportPackage } from '../domain/package.ts';
import type { SupportPolicy } from '../domain/policy.ts';
import type { NetworksDeps } from '../packages/deps.ts';
import type { Statement } from '../state-account.ts';
import type { PackageState } from '../packages/decide-package.ts';
import { type Account, entryGlobalId, entryName, keys, packageGlobalId, packagesByIds, readEntry } from '../store.ts';

/** A package with its money, as resolvers hold it. */
export type PackageView = {
  readonly __typename: 'SupportPackage';
  readonly current: SupportPackage;
  readonly account: Account;
};

/** A line with what is left of it; none before it is approved. */
export type LineView = Line & { readonly balance: Balance | null };

/** An entry of a package's ledger. */
export type EntryView = LedgerEntry & { readonly packageId: string };

export type StatementView = Statement;

export type PolicyView = { readonly versions: readonly SupportPolicy[] };

export type PackageViews = {
  /** Of an entry's id, which is its package's and its own. Null if there is none in the actor's own scope. */
  readonly entryById: (context: RequestContext, id: string) => Promise<EntryView | null>;
  /** Null if there is none in the actor's own scope. Many at once are one round trip. */
  readonly byId: (context: RequestContext, id: string) => Promise<PackageView | null>;
  /** Of one that has just been erased. */
  readonly forget: (context: RequestContext, id: string) => void;
  /** A package as it was just written, or would be: what is asked after it in the same request sees it too. */
  readonly ofState: (context: RequestContext, state: PackageState, tried: boolean) => PackageView;
};

export function packageViews({ journal }: NetworksDeps): PackageViews {
  const loaderOf = oncePerRequest(
    'support packages by id',
    ({ actor }) =>
      new DataLoader<string, PackageView | null>(async (ids) => {
        const found = await packagesByIds(journal.table, actor.scope, ids);
        return found.map((state) => state && view(state));
      }),
  );
  return {
    async entryById(context, id) {
      const { scope } = context.actor;
      const { packageId, entryId } = entryName(id);
      const found = readEntry(await journal.table.get(keys.entry(scope, packageId, entryId)));
      if (found === undefined) return null;
      noteRead(context, { id: entryGlobalId(scope, packageId, entryId), version: 1 });
      return { ...found, packageId };
    },
    async byId(context, id) {
      const found = await loaderOf(context).load(id);
      if (found !== null) {
        noteRead(context, { id: packageGlobalId(context.actor.scope, id), version: found.current.version });
      }
      return found;
    },
    forget: (context, id) => void loaderOf(context).clear(id),
    ofState(context, state, tried) {
      const made = view(state);
      if (!tried) loaderOf(context).clear(state.current.id).prime(state.current.id, made);
      return made;
    },
  };
}

function view({ current, account }: Pick<PackageState, 'current' | 'account'>): PackageView {
  return { __typename: 'SupportPackage', current, account };
}
