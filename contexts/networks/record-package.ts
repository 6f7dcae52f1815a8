import { londonDate } from '../../platform/dates/index.ts';
import { versionConflict } from '../../platform/journal/decisions.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import { broughtBy, isLater, isOutdated } from '../../platform/journal/source-state.ts';
import { fieldsChanged, checkAsked, replaceRequest } from './change-package.ts';
import { mayBe } from './domain/lifecycle.ts';
import { policyOn } from './domain/policy.ts';
import { problem } from './domain/rules.ts';
import { checkGiven } from './packages/check-given.ts';
import { type Grounds, type PackageDecided, type PackageState, refused, versionOf } from './packages/decide-package.ts';
import type { NetworksDeps } from './packages/deps.ts';
import { meetingOf } from './packages/meeting.ts';
import { refuseMissing } from './packages/refuse-missing.ts';
import { begun } from './packages/begin-package.ts';
import type { PackageRequest } from './domain/package.ts';
import { findPackageSource, keys, type SourceRecord, readAccount, readPackage, readPolicies } from './store.ts';

/** A request as its system holds it. */
type Asked = {
  readonly sourceRecord: SourceRecord;
  readonly request: PackageRequest;
  readonly sourceUpdatedAt?: string | undefined;
};

export type RecordPackage = Asked & {
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
  /** Undefined to go ahead whatever came between. */
  readonly expectedVersion?: number | undefined;
};

/**
 * Records the request of a package as a record system holds it: begins a draft, or brings it to what is given, for as
 * long as it may be changed. The same again changes nothing, wherever the package stands.
 */
export async function recordPackage(
  deps: NetworksDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: RecordPackage,
): Promise<Performed<PackageState>> {
  const { scope } = request.actor;
  const newId = deps.journal.nextId();
  const meeting = await meetingOf(deps, scope, input.request);
  let known: string | undefined;
  return perform(deps.journal, request, {
    operation: 'recordPackage',
    idempotencyKey,
    dryRun,
    input,
    reads: async () => {
      const { id, erasedId } = await findPackageSource(deps.journal, scope, input.sourceRecord);
      known = id ?? erasedId;
      return known === undefined ? [] : [keys.package(scope, known), keys.balances(scope, known), keys.policy(scope)];
    },
    decide: ([item, balances, policies]) => {
      const current = readPackage(item);
      const against = checkAsked({ request }, input.request, meeting);
      if (current === undefined && known !== undefined) return refuseMissing(item, NO_PACKAGE);
      if (current === undefined) return begin(deps, request, { id: newId, input, against });
      const account = readAccount(balances);
      // The two were not read at one instant: between them the terms may have changed.
      if (account.terms !== current.terms) return { kind: 'READ_MORE' };
      const today = londonDate(request.now);
      const policy = policyOn(readPolicies(policies), today);
      const grounds: Grounds = { request, scope, today, state: { current, account }, policy, found: [] };
      return bringTo(grounds, input, against);
    },
  });
}

/** Only if the marker of its source is there, and it is not: between the two it was erased, and is read again. */
const NO_PACKAGE: Problem = { code: 'NOT_FOUND', severity: 'ERROR', path: ['input', 'sourceRecord'] };

function begin(
  deps: NetworksDeps,
  request: Request,
  { id, input, against }: { readonly id: string; readonly input: Asked; readonly against: readonly Problem[] },
): PackageDecided {
  const { sourceRecord, sourceUpdatedAt, request: asked } = input;
  const problems = [...checkGiven(input), ...against];
  if (problems.some(({ severity }) => severity === 'ERROR')) return { kind: 'REFUSED', problems };
  return { ...begun(deps, request, { id, sourceRecord, asked, sourceUpdatedAt }), problems };
}

const OUTDATED: Problem = { code: 'SOURCE_STATE_OLD', severity: 'ERROR', path: ['input', 'sourceUpdatedAt'] };

function bringTo(
  grounds: Grounds,
  { expectedVersion, sourceUpdatedAt, ...asked }: Asked & Pick<RecordPackage, 'expectedVersion'>,
  against: readonly Problem[],
): PackageDecided {
  const { state, scope } = grounds;
  const { current } = state;
  if (expectedVersion !== undefined && expectedVersion !== current.version)
    return versionConflict({ state, record: versionOf(scope, current) });
  const changed = fieldsChanged(current.request, asked.request);
  const mayChange = mayBe('CHANGE', current.status);
  const isNews = mayChange && isLater(current, sourceUpdatedAt);
  const fields = [...changed, ...(isNews ? ['sourceUpdatedAt'] : [])];
  // What it says already is not looked at again: rules may be stricter today than when it was asked.
  if (fields.length === 0) return replaceRequest(grounds, asked.request, { against: [], fields, kept: {} });
  if (isOutdated(current, sourceUpdatedAt)) return refused([OUTDATED], scope, state);
  const refusing = [...checkGiven(asked), ...(mayChange ? [] : [problem('N1', 'input', 'sourceRecord')])];
  return replaceRequest(grounds, asked.request, {
    against: [...refusing, ...against],
    fields,
    kept: broughtBy(sourceUpdatedAt, current.version + 1),
  });
}
