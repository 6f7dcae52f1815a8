import type {
  BatchPackageInput,
  BatchPackagePurgeInput,
  BatchPaymentInput,
} from '../../../graphql/generated/resolvers-types.ts';
import type { Journal, Request } from '../../../platform/journal/command.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { RecordDone, RecordKind } from '../../../platform/journal/record-kind.ts';
import type { WithoutNulls } from '../../../platform/without-nulls.ts';
import { erasePackage } from '../erase-package.ts';
import type { ErasingPackagesDeps } from '../packages/deps.ts';
import { recordPackage } from '../record-package.ts';
import { recordPaymentOnce } from '../record-payment-once.ts';
import { findPackageSource, packageGlobalId, type SourceRecord } from '../store.ts';
import { requestOf } from './inputs.ts';

type Deps = Omit<ErasingPackagesDeps, 'journal'>;

/** What a system may send of support packages in batches. */
export function networksKinds(deps: Deps): readonly RecordKind[] {
  return [packageKind(deps), purgeKind(deps), paymentKind(deps)];
}

function packageKind(deps: Deps): RecordKind<WithoutNulls<BatchPackageInput>> {
  return {
    name: 'supportPackage',
    permission: 'SUPPORT_RECORD',
    touches: ({ sourceRecord }) => [nameOf(sourceRecord)],
    async record(journal, request, { input, ...call }): Promise<RecordDone> {
      const asked = { ...input, ...call, request: requestOf(input.request) };
      const { outcome, replayed, fields } = await recordPackage({ ...deps, journal }, request, asked);
      return { outcome, replayed, ...(fields && { fields }) };
    },
  };
}

function purgeKind(deps: Deps): RecordKind<WithoutNulls<BatchPackagePurgeInput>> {
  return {
    name: 'supportPackagePurge',
    permission: 'SUPPORT_ERASE',
    inSteps: true,
    touches: ({ sourceRecord }) => [nameOf(sourceRecord)],
    async record(journal, request, { input: { sourceRecord, ...input }, ...call }): Promise<RecordDone> {
      const packageId = await packageIdOf(journal, request, sourceRecord);
      const asked = { ...input, ...call, packageId };
      const { outcome, replayed, fields } = await erasePackage({ ...deps, journal }, request, asked);
      const problems = outcome.problems.map((problem) => bySource(problem, 'sourceRecord'));
      return { outcome: { ...outcome, problems }, replayed, ...(fields && { fields }) };
    },
  };
}

function paymentKind(deps: Deps): RecordKind<WithoutNulls<BatchPaymentInput>> {
  return {
    name: 'payment',
    permission: 'SUPPORT_PAY',
    // Payments of one package meet at its balances: one after the other, none has to be tried twice.
    touches: ({ packageSourceRecord, reference }) => [nameOf(packageSourceRecord), `payment ${reference}`],
    async record(journal, request, { input: { packageSourceRecord, ...payment }, ...call }): Promise<RecordDone> {
      const packageId = await packageIdOf(journal, request, packageSourceRecord);
      const paid = { ...payment, ...call, packageId };
      const { outcome, replayed, fields } = await recordPaymentOnce({ ...deps, journal }, request, paid);
      const problems = outcome.problems.map((problem) => bySource(problem, 'packageSourceRecord'));
      return { outcome: { ...outcome, problems }, replayed, ...(fields && { fields }) };
    },
  };
}

/** In a batch a package is named by its source record. */
function bySource(problem: Problem, field: string): Problem {
  return { ...problem, path: problem.path.map((part) => (part === 'packageId' ? field : part)) };
}

/** The global id that it has, or had before it was erased. Empty if there is none. */
async function packageIdOf(journal: Journal, { actor: { scope } }: Request, source: SourceRecord): Promise<string> {
  const { id, erasedId } = await findPackageSource(journal, scope, source);
  const found = id ?? erasedId;
  return found === undefined ? '' : packageGlobalId(scope, found);
}

function nameOf({ system, recordId }: SourceRecord): string {
  return `package ${system} ${recordId}`;
}
