import type { LocalDate } from '../../platform/dates/index.ts';
import type { Scope } from '../../platform/actor/scope.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { Write } from '../../platform/table/write.ts';
import { checkPayment, paidTo } from './domain/check-money.ts';
import type { Pence } from './domain/pence.ts';
import type { SupportPackage } from './domain/package.ts';
import { problem } from './domain/rules.ts';
import type { PackageState } from './packages/decide-package.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';
import { moveMoney } from './packages/move-money.ts';
import { entryGlobalId, erasedPaymentKey, type Key, keys, markerItem, underEachHashKey } from './store.ts';

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
  const erased = underEachHashKey(deps.journal, (hashKey) => erasedPaymentKey(scope, hashKey, reference));
  const answered = retrospectiveBy !== undefined && { retrospectiveBy };
  return moveMoney(deps, request, {
    operation: 'recordPayment',
    call,
    event: 'SUPPORT_PAID',
    alsoReads: ({ current }) => [
      keys.paymentReference(scope, reference),
      ...erased,
      ...payeeKeys(scope, current, call),
    ],
    plan: ({ state, policy, today, found }) => {
      const isTaken = found.slice(0, 1 + erased.length).some((marker) => marker !== undefined);
      const isNoted = found[1 + erased.length];
      if (isTaken) return { problems: [problem('M12', 'input', 'reference')] };
      const notes = isNoted === undefined ? payeeKeys(scope, state.current, call) : [];
      const payment = { pence, on: paidOn, ...answered, ...(payeeRef !== undefined && { payeeRef }) };
      return {
        line,
        answer: (account) => checkPayment(state.current, account, { payment, policy, today }),
        entry: { kind: 'PAYMENT', ...payment, reference },
        alsoWrites: ({ entryId }) => [
          {
            kind: 'CREATE',
            item: markerItem(keys.paymentReference(scope, reference), entryGlobalId(scope, state.current.id, entryId)),
          },
          // Of an erasure and a payment at once, one comes first, and the other sees it.
          ...erased.map((key): Write => ({ kind: 'ABSENT', key })),
          ...notes.map((key): Write => ({ kind: 'PUT', item: markerItem(key, entryId) })),
        ],
      };
    },
  });
}

/** Where it is noted who was paid (M4). None for a payee without a reference, who approves nothing. */
function payeeKeys(scope: Scope, { id, request }: SupportPackage, call: RecordPayment): readonly Key[] {
  const line = request.lines.find(({ number }) => number === call.line);
  const payee = line && paidTo(line, call);
  return payee === undefined ? [] : [keys.paidBy(scope, id, payee)];
}
