import { type Answer, cancelled, refusal } from './answer.ts';
import type { Call } from './call.ts';
import { itemsOfTransaction, itemsWritten } from './touched-items.ts';

/** Either the call is refused, or it is in flight until `done` is called. */
export type Admission = { readonly refused: Answer } | { readonly done: () => void };

const MESSAGE = 'Transaction is ongoing for the item';

/**
 * Who writes what at this moment, and DynamoDB's refusals of those who come in between:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html#transaction-conflict-handling
 *
 * - a write, or a transaction's item, that a write transaction in flight holds
 * - an item read in a transaction that any write in flight holds
 *
 * A plain read is never refused, and plain writes wait for one another inside DynamoDB.
 */
export class ItemsInFlight {
  readonly #inTransaction = new Set<string>();
  readonly #inWrite = new Map<string, number>();
  readonly #tokens = new Set<string>();

  admit(call: Call): Admission {
    if (call.operation === 'TransactWriteItems') return this.#admitTransaction(call);
    if (call.operation === 'TransactGetItems') return this.#admitTransactionalRead(call);
    return this.#admitWrite(call);
  }

  #admitTransaction({ input }: Call): Admission {
    const token = input.ClientRequestToken;
    if (token !== undefined && this.#tokens.has(token)) return { refused: inProgress() };
    const items = itemsOfTransaction(input);
    if (items.some((item) => this.#inTransaction.has(item))) {
      return { refused: conflict(items, (item) => this.#inTransaction.has(item)) };
    }
    if (token !== undefined) this.#tokens.add(token);
    for (const item of items) this.#inTransaction.add(item);
    return {
      done: () => {
        if (token !== undefined) this.#tokens.delete(token);
        for (const item of items) this.#inTransaction.delete(item);
      },
    };
  }

  #admitTransactionalRead({ input }: Call): Admission {
    const items = itemsOfTransaction(input);
    const isWritten = (item: string): boolean => this.#inTransaction.has(item) || this.#inWrite.has(item);
    return items.some(isWritten) ? { refused: conflict(items, isWritten) } : { done: () => undefined };
  }

  #admitWrite(call: Call): Admission {
    const items = itemsWritten(call);
    // A batch is many writes, each for itself: it does not fail as one.
    const isSingle = call.operation !== 'BatchWriteItem';
    if (isSingle && items.some((item) => this.#inTransaction.has(item))) {
      return { refused: refusal('TransactionConflictException', MESSAGE) };
    }
    for (const item of items) this.#inWrite.set(item, (this.#inWrite.get(item) ?? 0) + 1);
    return {
      done: () => {
        for (const item of items) this.#oneWriteLess(item);
      },
    };
  }

  #oneWriteLess(item: string): void {
    const left = (this.#inWrite.get(item) ?? 1) - 1;
    if (left === 0) this.#inWrite.delete(item);
    else this.#inWrite.set(item, left);
  }
}

function conflict(items: readonly string[], isHeld: (item: string) => boolean): Answer {
  return cancelled(
    items.map((item) => (isHeld(item) ? { Code: 'TransactionConflict', Message: MESSAGE } : { Code: 'None' })),
  );
}

function inProgress(): Answer {
  return refusal(
    'TransactionInProgressException',
    'The transaction with the given request token is already in progress.',
  );
}
