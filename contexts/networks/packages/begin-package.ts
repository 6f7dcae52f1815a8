import { refused } from '../../../platform/journal/decisions.ts';
import { perform, type Performed, type Request } from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { broughtBy } from '../../../platform/journal/source-state.ts';
import type { PackageRequest, SupportPackage } from '../domain/package.ts';
import { problem } from '../domain/rules.ts';
import { keys, markerItem, NO_ACCOUNT, packageItem, packagePartition, type SourceRecord } from '../store.ts';
import { checkGiven } from './check-given.ts';
import { type PackageDecided, type PackageState, versionOf } from './decide-package.ts';
import type { NetworksDeps } from './deps.ts';
import { listedWrites } from './listed-writes.ts';

/** What every call that begins a package says. */
export type BeginningCall = {
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
  readonly sourceRecord: SourceRecord;
};

export type Beginning<Call extends BeginningCall> = {
  readonly operation: string;
  readonly call: Call;
  /** What is asked for. Undefined: what it would be taken from is not there, and `problems` says so. */
  readonly asked: PackageRequest | undefined;
  readonly problems: readonly Problem[];
};

/** Writes a package as a draft, once for its source record. */
export function beginPackage<Call extends BeginningCall>(
  deps: NetworksDeps,
  request: Request,
  { operation, call: { idempotencyKey, dryRun, ...input }, asked, problems: found }: Beginning<Call>,
): Promise<Performed<PackageState>> {
  const { scope } = request.actor;
  const id = deps.journal.nextId();
  return perform(deps.journal, request, {
    operation,
    idempotencyKey,
    dryRun,
    input,
    reads: () => [keys.packageSource(scope, input.sourceRecord)],
    decide: ([taken]) => {
      const problems = [
        ...checkGiven(input),
        ...(taken === undefined ? [] : [problem('N5', 'input', 'sourceRecord')]),
        ...found,
      ];
      if (asked === undefined || problems.some(({ severity }) => severity === 'ERROR')) return refused(problems);
      return { ...begun(request, id, { sourceRecord: input.sourceRecord, asked }), problems };
    },
  });
}

/** What a package begins with. */
export type Begun = {
  readonly sourceRecord: SourceRecord;
  readonly asked: PackageRequest;
  /** When its source last changed it. */
  readonly sourceUpdatedAt?: string | undefined;
};

export function begun(request: Request, id: string, { sourceRecord, asked, sourceUpdatedAt }: Begun): PackageDecided {
  const { scope } = request.actor;
  const at = request.now.toISOString();
  const current: SupportPackage = {
    id,
    version: 1,
    source: sourceRecord,
    ...broughtBy(sourceUpdatedAt, 1),
    status: 'DRAFT',
    terms: 0,
    request: asked,
    createdAt: at,
    changedAt: at,
    decisions: [],
    reviews: [],
    reviewDueOn: null,
  };
  return {
    kind: 'CHANGED',
    problems: [],
    state: { current, account: NO_ACCOUNT },
    changes: [
      {
        record: versionOf(scope, current),
        partition: packagePartition(scope, id),
        event: { type: 'PACKAGE_REQUESTED', fields: Object.keys(asked) },
      },
    ],
    writes: [
      { kind: 'CREATE', item: packageItem(scope, current) },
      { kind: 'CREATE', item: markerItem(keys.packageSource(scope, sourceRecord), id) },
      ...listedWrites(scope, id, { before: undefined, after: asked }),
    ],
  };
}
