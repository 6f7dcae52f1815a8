import type { Scope } from '../../../platform/actor/scope.ts';
import { refused } from '../../../platform/journal/decisions.ts';
import { perform, type Performed, type Request } from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { broughtBy } from '../../../platform/journal/source-state.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { PackageRequest, SupportPackage } from '../domain/package.ts';
import { problem } from '../domain/rules.ts';
import {
  erasedSourceKey,
  type Key,
  keys,
  markerItem,
  NO_ACCOUNT,
  packageItem,
  packagePartition,
  type SourceRecord,
  underEachHashKey,
} from '../store.ts';
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
    reads: () => [keys.packageSource(scope, input.sourceRecord), ...erasedSourceKeys(deps, scope, input.sourceRecord)],
    decide: ([taken, ...erased]) => {
      if (erased.some((marker) => marker !== undefined)) return refused([ERASED]);
      const problems = [
        ...checkGiven(input),
        ...(taken === undefined ? [] : [problem('N5', 'input', 'sourceRecord')]),
        ...found,
      ];
      if (asked === undefined || problems.some(({ severity }) => severity === 'ERROR')) return refused(problems);
      return { ...begun(deps, request, { id, sourceRecord: input.sourceRecord, asked }), problems };
    },
  });
}

/** Keys that are there if a package of this source record was erased. */
function erasedSourceKeys({ journal }: NetworksDeps, scope: Scope, source: SourceRecord): readonly Key[] {
  return underEachHashKey(journal, (hashKey) => erasedSourceKey(scope, hashKey, source));
}

const ERASED: Problem = { code: 'ERASED', severity: 'ERROR', path: ['input', 'sourceRecord'] };

/** What a package begins with. */
export type Begun = {
  readonly id: string;
  readonly sourceRecord: SourceRecord;
  readonly asked: PackageRequest;
  /** When its source last changed it. */
  readonly sourceUpdatedAt?: string | undefined;
};

export function begun(
  deps: NetworksDeps,
  request: Request,
  { id, sourceRecord, asked, sourceUpdatedAt }: Begun,
): PackageDecided {
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
      ...erasedSourceKeys(deps, scope, sourceRecord).map((key): Write => ({ kind: 'ABSENT', key })),
      ...listedWrites(scope, id, { before: undefined, after: asked }),
    ],
  };
}
