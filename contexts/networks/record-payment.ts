import type { LocalDate } from '../../platform/dates/index.ts';
import type { Scope } from '../../platform/actor/scope.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { Write } from '../../platform/table/write.ts';
import { checkPayment, isRetrospective, paidTo, type PaymentPeople } from './domain/check-money.ts';
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
  const references = [keys.paymentReference(scope, reference), ...erased];
  const answered = retrospectiveBy !== undefined && { retrospectiveBy };
  return moveMoney(deps, request, {
    operation: 'recordPayment',
    call,
    event: 'SUPPORT_PAID',
    alsoReads: ({ current }) => [...references, ...notesOf(scope, current, call).map(({ key }) => key)],
    plan: ({ state, policy, today, found }) => {
      if (found.slice(0, references.length).some((marker) => marker !== undefined))
        return { problems: [problem('M12', 'input', 'reference')] };
      const noted = found.slice(references.length);
      const notes = notesOf(scope, state.current, call).map((note, place) => ({
        ...note,
        isThere: noted[place] !== undefined,
      }));
      const payment = { pence, on: paidOn, ...answered, ...(payeeRef !== undefined && { payeeRef }) };
      return {
        line,
        answer: (account) => checkPayment(state.current, account, { payment, people: peopleIn(notes), policy, today }),
        entry: { kind: 'PAYMENT', ...payment, reference },
        alsoWrites: ({ entryId }) => [
          {
            kind: 'CREATE',
            item: markerItem(keys.paymentReference(scope, reference), entryGlobalId(scope, state.current.id, entryId)),
          },
          // Of an erasure and a payment at once, one comes first, and the other sees it.
          ...erased.map((key): Write => ({ kind: 'ABSENT', key })),
          ...notes.flatMap((note) => noteWrites(note, entryId)),
        ],
      };
    },
  });
}

/** `MAKES`: it is noted that they have this hand in the package. `BARS`: it must not be noted that they have. */
type Note = { readonly key: Key; readonly of: 'PAYEE' | 'ANSWERER'; readonly does: 'MAKES' | 'BARS' };

/**
 * Where it is noted who was paid by a package, and who answered for a payment of it: nobody does both (M4). None for a
 * payee without a reference, who approves nothing.
 */
function notesOf(scope: Scope, current: SupportPackage, call: RecordPayment): readonly Note[] {
  const { id, request } = current;
  const line = request.lines.find(({ number }) => number === call.line);
  if (line === undefined) return [];
  const payee = paidTo(line, call);
  const ofPayee =
    payee === undefined ? [] : notesOn('PAYEE', keys.paidBy(scope, id, payee), keys.answeredBy(scope, id, payee));
  const answerer = isRetrospective(current, line, { on: call.paidOn }) ? call.retrospectiveBy : undefined;
  // Who answers for their own payment is refused as it is.
  if (answerer === undefined || answerer === payee) return ofPayee;
  return [...ofPayee, ...notesOn('ANSWERER', keys.answeredBy(scope, id, answerer), keys.paidBy(scope, id, answerer))];
}

function notesOn(of: Note['of'], makes: Key, bars: Key): readonly Note[] {
  return [
    { key: makes, of, does: 'MAKES' },
    { key: bars, of, does: 'BARS' },
  ];
}

type Noted = Note & { readonly isThere: boolean };

function peopleIn(notes: readonly Noted[]): PaymentPeople {
  const isBarred = (who: Note['of']): boolean =>
    notes.some(({ of, does, isThere }) => of === who && does === 'BARS' && isThere);
  return { hasPayeeAnswered: isBarred('PAYEE'), wasAnswererPaid: isBarred('ANSWERER') };
}

function noteWrites({ key, does, isThere }: Noted, entryId: string): readonly Write[] {
  if (does === 'BARS') return [{ kind: 'ABSENT', key }];
  return isThere ? [] : [{ kind: 'PUT', item: markerItem(key, entryId) }];
}
