import type { LocalDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import { checkPayment } from './domain/check-money.ts';
import type { Pence } from './domain/pence.ts';
import { problem } from './domain/rules.ts';
import type { PackageState } from './packages/decide-package.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';
import { moveMoney } from './packages/move-money.ts';
import { entryGlobalId, keys, markerItem } from './store.ts';

export type RecordPayment = PackageCall & {
  readonly line: number;
  readonly pence: Pence;
  readonly paidOn: LocalDate;
  /** The finance system's own, of one payment. */
  readonly reference: string;
  readonly payeeRef?: string;
  readonly retrospectiveBy?: string;
};

/** Records that money was paid. Never more than is approved, whoever else pays at that moment (M1). */
export function recordPayment(
  deps: NetworksDeps,
  request: Request,
  call: RecordPayment,
): Promise<Performed<PackageState>> {
  const { line, pence, paidOn, reference, payeeRef, retrospectiveBy } = call;
  const { scope } = request.actor;
  const answered = retrospectiveBy !== undefined && { retrospectiveBy };
  return moveMoney(deps, request, {
    operation: 'recordPayment',
    call,
    event: 'SUPPORT_PAID',
    alsoReads: () => [keys.paymentReference(scope, reference)],
    plan: ({ state, policy, today, found }) => {
      if (found[0] !== undefined) return { problems: [problem('M12', 'input', 'reference')] };
      const payment = { pence, on: paidOn, ...answered, ...(payeeRef !== undefined && { payeeRef }) };
      return {
        line,
        answer: (account) => checkPayment(state.current, account, { payment, policy, today }),
        entry: { kind: 'PAYMENT', ...payment, reference },
        alsoWrites: (id) => [
          {
            kind: 'CREATE',
            item: markerItem(keys.paymentReference(scope, reference), entryGlobalId(scope, state.current.id, id)),
          },
        ],
      };
    },
  });
}
