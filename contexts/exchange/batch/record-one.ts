import { createHash } from 'node:crypto';
import { may } from '../../../platform/actor/actor.ts';
import { canonicalJson } from '../../../platform/canonical-json.ts';
import type { Journal, Request } from '../../../platform/journal/command.ts';
import { Outage } from '../../../platform/journal/outage.ts';
import type { RecordCall, RecordKind } from '../../../platform/journal/record-kind.ts';
import { asOutage } from './as-outage.ts';
import type { BatchDeps } from './deps.ts';
import { type Place, type RecordResult, resultOf, undone, unread } from './result.ts';

/** Milliseconds of a request in which records are begun. What then is under way has the rest of API Gateway's 29 s. */
export const BEGINNING_FOR = 20_000;
/** Milliseconds after which a record that meets others is not tried once more. */
const TRYING_FOR = 22_000;

/** A record as it was sent: `input` is that of its kind, without nulls. */
export type SentRecord = { readonly kind: RecordKind; readonly input: never };

/** A record that could not be read. */
export type UnreadRecord = { readonly problems: RecordResult['problems'] };

export type Sending = {
  readonly deps: BatchDeps;
  readonly request: Request;
  /** Of the batch. */
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
  /** By `deps.elapsed`. */
  readonly began: number;
};

/** Does one record of a batch, as if it had been sent alone. Never rejects: its neighbours have nothing to do with it. */
export async function recordOne(
  sending: Sending,
  record: SentRecord | UnreadRecord,
  index: number,
): Promise<RecordResult> {
  if ('problems' in record) return unread(index, record);
  const { kind, input } = record;
  const { deps, request, dryRun, began } = sending;
  const place = { index, kind: kind.name };
  if (!may(request.actor, kind.permission)) return undone(place, 'REFUSED', `LACKS_${kind.permission}`);
  const spent = deps.elapsed() - began;
  if (spent > BEGINNING_FOR) return undone(place, 'NOT_REACHED', 'B2');
  const journal: Journal = {
    ...deps.journal,
    remembers: 'CHANGES',
    lastBegunMilliseconds: Math.min(TRYING_FOR - spent, LONGEST_TRYING),
  };
  const call: RecordCall<never> = { input, idempotencyKey: keyOf(sending, kind, input), dryRun };
  try {
    return resultOf(place, await kind.record(journal, request, call));
  } catch (error) {
    return failed(place, error, { deps, request, inSteps: kind.inSteps ?? false });
  }
}

/** Milliseconds that one record may go on meeting others: then the next has its turn. */
const LONGEST_TRYING = 15_000;

/** The same for the same record of the same batch, wherever it stands in it: a batch may be sent again in part. */
function keyOf({ idempotencyKey }: Sending, { name }: RecordKind, input: unknown): string {
  const text = canonicalJson(['record of a batch', idempotencyKey, name, input]);
  return createHash('sha256').update(text).digest('base64url');
}

function failed(
  place: Place,
  cause: unknown,
  { deps, request, inSteps }: Pick<Sending, 'deps' | 'request'> & { readonly inSteps: boolean },
): RecordResult {
  const error = asOutage(cause, 'recordBatch');
  deps.noteFailure(error, request.id);
  const isUnwritten = !inSteps && error instanceof Outage && error.code !== 'OUTCOME_UNKNOWN';
  return isUnwritten ? undone(place, 'NOT_REACHED', 'B3') : undone(place, 'UNKNOWN', 'B4');
}
