import type { LocalDate } from '../../../platform/dates/index.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import * as decisions from '../../../platform/journal/decisions.ts';
import {
  type Decision,
  type FinalDecision,
  perform,
  type Performed,
  type Request,
} from '../../../platform/journal/perform.ts';
import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Scope } from '../../../platform/actor/scope.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { SupportPackage } from '../domain/package.ts';
import { policyOn, type SupportPolicy } from '../domain/policy.ts';
import { type Account, type Key, keys, packageGlobalId, readAccount, readPackage, readPolicies } from '../store.ts';
import type { NetworksDeps, PackageCall } from './deps.ts';
import { refuseMissing } from './refuse-missing.ts';

/** A package and its money, as a command found or left them. */
export type PackageState = {
  readonly current: SupportPackage;
  readonly account: Account;
  /** What the command added to the ledger. */
  readonly entry?: LedgerEntry;
};

/** What a decision about a package stands on. */
export type Grounds = {
  readonly request: Request;
  readonly scope: Scope;
  readonly today: LocalDate;
  readonly state: PackageState;
  readonly policy: SupportPolicy;
  /** What `alsoReads` named, in its order. */
  readonly found: readonly (Item | undefined)[];
};

export type PackageDecided = FinalDecision<PackageState>;

export type PackageCommand = {
  readonly operation: string;
  readonly call: PackageCall;
  /** What the decision needs besides the package, its account and the policy: known once the package has been read. */
  readonly alsoReads?: (state: PackageState, scope: Scope) => readonly Key[];
  /** What is answered where there is no such package, if the caller did not name the package itself. */
  readonly missing?: Problem;
  readonly decide: (grounds: Grounds) => PackageDecided;
};

/** No item has this id: a foreign or malformed one is looked up like any other, takes as long and answers alike. */
export const NOBODYS_ID = '00000000000000000000000000';

const NO_PACKAGE: Problem = { code: 'NOT_FOUND', severity: 'ERROR', path: ['input', 'packageId'] };

/** Reads a package with its account and the policy in one round trip (two, if more is needed), and decides. */
export async function decidePackage(
  { journal }: NetworksDeps,
  request: Request,
  { operation, call, alsoReads, missing = NO_PACKAGE, decide }: PackageCommand,
): Promise<Performed<PackageState>> {
  const { scope } = request.actor;
  const name = parseGlobalId(call.packageId);
  const isOurs = name?.type === 'SupportPackage' && name.owner === scope.owner;
  const id = isOurs ? name.id : NOBODYS_ID;
  const { idempotencyKey, dryRun, ...input } = call;
  let more: readonly Key[] = [];
  return perform(journal, request, {
    operation,
    idempotencyKey,
    dryRun,
    input,
    reads: () => [keys.package(scope, id), keys.balances(scope, id), keys.policy(scope), ...more],
    decide: ([item, balances, policies, ...found]): Decision<PackageState> => {
      const current = readPackage(item);
      if (current === undefined) return refuseMissing(item, missing);
      const account = readAccount(balances);
      // The two were not read at one instant: between them the terms may have changed.
      if (account.terms !== current.terms) return { kind: 'READ_MORE' };
      const state = { current, account };
      if (call.expectedVersion !== undefined && call.expectedVersion !== current.version)
        return decisions.versionConflict(currentOf(scope, state));
      const needed = alsoReads?.(state, scope) ?? [];
      if (!isSame(needed, more)) {
        more = needed;
        return { kind: 'READ_MORE' };
      }
      const today = londonDate(request.now);
      return decide({ request, scope, today, state, policy: policyOn(readPolicies(policies), today), found });
    },
  });
}

export function refused(problems: readonly Problem[], scope: Scope, state: PackageState): PackageDecided {
  return decisions.refused(problems, currentOf(scope, state));
}

export function unchanged(scope: Scope, state: PackageState): PackageDecided {
  return decisions.unchanged(currentOf(scope, state));
}

function currentOf(scope: Scope, state: PackageState): decisions.Current<PackageState> {
  return { state, record: versionOf(scope, state.current) };
}

export function versionOf(scope: Scope, { id, version }: SupportPackage): RecordVersion {
  return { id: packageGlobalId(scope, id), version };
}

function isSame(one: readonly Key[], other: readonly Key[]): boolean {
  return (
    one.length === other.length && one.every(({ pk, sk }, place) => pk === other[place]?.pk && sk === other[place].sk)
  );
}
