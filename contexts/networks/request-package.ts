import { londonDate } from '../../platform/dates/index.ts';
import { refused } from '../../platform/journal/decisions.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { checkRequest } from './domain/check-request.ts';
import type { PackageRequest, SupportPackage } from './domain/package.ts';
import { problem } from './domain/rules.ts';
import { checkGiven } from './packages/check-given.ts';
import { type PackageDecided, type PackageState, versionOf } from './packages/decide-package.ts';
import type { NetworksDeps } from './packages/deps.ts';
import { listedWrites } from './packages/listed-writes.ts';
import { checkNeed, meetingOf } from './packages/meeting.ts';
import { keys, markerItem, NO_ACCOUNT, packageItem, packagePartition, type SourceRecord } from './store.ts';

export type RequestPackage = {
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
  readonly sourceRecord: SourceRecord;
  readonly request: PackageRequest;
};

/** Begins a package as a draft: who asks, for whom, why, and what it shall pay for. */
export async function requestPackage(
  deps: NetworksDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: RequestPackage,
): Promise<Performed<PackageState>> {
  const { scope } = request.actor;
  const id = deps.journal.nextId();
  const today = londonDate(request.now);
  const meeting = await meetingOf(deps, scope, input.request);
  return perform(deps.journal, request, {
    operation: 'requestPackage',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [keys.packageSource(scope, input.sourceRecord)],
    decide: ([taken]) => {
      const problems = [
        ...checkGiven(input),
        ...(taken === undefined ? [] : [problem('N5', 'input', 'sourceRecord')]),
        ...checkRequest(input.request, ['input', 'request']),
        ...checkNeed(input.request, { meeting, by: today }),
      ];
      if (problems.some(({ severity }) => severity === 'ERROR')) return refused(problems);
      return { ...begun(request, id, input), problems };
    },
  });
}

function begun(
  request: Request,
  id: string,
  { sourceRecord, request: asked }: Pick<RequestPackage, 'sourceRecord' | 'request'>,
): PackageDecided {
  const { scope } = request.actor;
  const at = request.now.toISOString();
  const current: SupportPackage = {
    id,
    version: 1,
    source: sourceRecord,
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
