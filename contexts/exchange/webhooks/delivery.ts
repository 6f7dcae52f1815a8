import type { Link } from '../../../platform/journal/sequencing/chain.ts';
import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import { changeFrom } from '../feed/change.ts';

/** What came of one attempt: all but the first are failures. Of an answer nothing is kept but its status. */
export type AttemptOutcome = 'DELIVERED' | 'REFUSED' | 'NO_ANSWER' | 'NO_CONNECTION' | 'ADDRESS_NOT_ALLOWED';

export type Attempt = {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly outcome: AttemptOutcome;
  /** Null where there was no answer. */
  readonly statusCode: number | null;
  readonly milliseconds: number;
};

/** What is told, whatever becomes of it: the same text at each attempt. */
export type Message = {
  /** `webhook-id`: of the event, and so the same over retries and replays. */
  readonly id: string;
  readonly type: string;
  /** Of the event. ISO 8601 instant, UTC. */
  readonly at: string;
  /** Null for a test. */
  readonly sequence: number | null;
  readonly record: RecordVersion | null;
};

/** `DEAD`: given up after three days. */
export type DeliveryStatus = 'DUE' | 'DELIVERED' | 'DEAD';

export type Delivery = {
  readonly id: string;
  readonly version: number;
  readonly webhook: string;
  readonly message: Message;
  readonly status: DeliveryStatus;
  readonly createdAt: string;
  /** When it is to be tried next. Of what is not due, when it last was. */
  readonly dueAt: string;
  readonly attemptCount: number;
  /** The newest, oldest first. */
  readonly attempts: readonly Attempt[];
};

/** Attempts that the log of a delivery keeps. */
const MOST_ATTEMPTS_KEPT = 20;

export function messageOf(link: Link): Message {
  const { at, type, sequence, record } = changeFrom(link);
  return { id: `msg_${link.entry.id}`, type, at, sequence, record };
}

export function testMessage(id: string, at: string): Message {
  return { id: `msg_${id}`, type: 'TEST', at, sequence: null, record: null };
}

/** A new delivery, due at once. */
export function deliveryOf(
  message: Message,
  { id, webhook, now }: { readonly id: string; readonly webhook: string; readonly now: string },
): Delivery {
  const rest = { status: 'DUE', createdAt: now, dueAt: now, attemptCount: 0, attempts: [] } as const;
  return { id, version: 1, webhook, message, ...rest };
}

/** The next version, after an attempt. */
export function attempted(delivery: Delivery, attempt: Attempt, next: Pick<Delivery, 'status' | 'dueAt'>): Delivery {
  const { version, attemptCount, attempts } = delivery;
  return {
    ...delivery,
    ...next,
    version: version + 1,
    attemptCount: attemptCount + 1,
    attempts: [...attempts, attempt].slice(-MOST_ATTEMPTS_KEPT),
  };
}

/** The body, thin: ids only. `null` where there is no such thing, as in a test. */
export function bodyOf({ type, at, sequence, record }: Message): string {
  const data = { sequence, recordId: record?.id ?? null, version: record?.version ?? null };
  return JSON.stringify({ type, timestamp: at, data });
}
