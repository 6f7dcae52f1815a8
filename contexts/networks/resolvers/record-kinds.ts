import type { BatchPackageInput, BatchPaymentInput } from '../../../graphql/generated/resolvers-types.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { RecordDone, RecordKind } from '../../../platform/journal/record-kind.ts';
import type { WithoutNulls } from '../../../platform/without-nulls.ts';
import type { NetworksDeps } from '../packages/deps.ts';
import { recordPackage } from '../record-package.ts';
import { recordPaymentOnce } from '../record-payment-once.ts';
import { packageGlobalId, packageIdBySource, type SourceRecord } from '../store.ts';
import { requestOf } from './inputs.ts';

type Deps = Omit<NetworksDeps, 'journal'>;

/** What a system may send of support packages in batches. */
export function networksKinds(deps: Deps): readonly RecordKind[] {
  return [packageKind(deps), paymentKind(deps)];
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

function paymentKind(deps: Deps): RecordKind<WithoutNulls<BatchPaymentInput>> {
  return {
    name: 'payment',
    permission: 'SUPPORT_PAY',
    // Payments of one package meet at its balances: one after the other, none has to be tried twice.
    touches: ({ packageSourceRecord, reference }) => [nameOf(packageSourceRecord), `payment ${reference}`],
    async record(journal, request, { input: { packageSourceRecord, ...payment }, ...call }): Promise<RecordDone> {
      const { scope } = request.actor;
      const id = await packageIdBySource(journal.table, scope, packageSourceRecord);
      const packageId = id === undefined ? '' : packageGlobalId(scope, id);
      const paid = { ...payment, ...call, packageId };
      const { outcome, replayed, fields } = await recordPaymentOnce({ ...deps, journal }, request, paid);
      const problems = outcome.problems.map(bySource);
      return { outcome: { ...outcome, problems }, replayed, ...(fields && { fields }) };
    },
  };
}

/** In a batch a package is named by its source record. */
function bySource(problem: Problem): Problem {
  return { ...problem, path: problem.path.map((part) => (part === 'packageId' ? 'packageSourceRecord' : part)) };
}

function nameOf({ system, recordId }: SourceRecord): string {
  return `package ${system} ${recordId}`;
}
