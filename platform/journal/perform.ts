import { backOffMilliseconds } from '../table/back-off.ts';
import { attemptsOf, classifyFailure, type WriteFailure } from '../table/failure.ts';
import { decodeItem } from '../table/item.ts';
import { countRefusals } from '../tally.ts';
import type { Key } from '../table/keys.ts';
import type { Write } from '../table/write.ts';
import type { Command, FinalDecision, Journal, Performed, Request } from './command.ts';
import { keyedHash } from './hash.ts';
import {
  epochSeconds,
  type IdempotencyRecord,
  idempotencyItem,
  idempotencyKeysOf,
  recordAmong,
} from './idempotency.ts';
import { Contention, OutcomeUnknown, Unavailable } from './outage.ts';
import { fieldsOf, outcomeOf, writesFor } from './transaction.ts';

export type { Command, Decision, FinalDecision, Journal, Performed, RecordChange, Request } from './command.ts';

/**
 * So many that nobody starves: of 64 callers who want one item at once, the last comes after all others, and each
 * attempt that found the item held has cost the holder nothing.
 */
const MOST_ATTEMPTS = 60;
/** Of those, attempts that the table itself failed: an outage is not mended by more of them. */
const MOST_FAILURES = 14;
/** No attempt is begun later than this: one takes two calls, and API Gateway waits for 29 s. */
const LAST_BEGUN_MILLISECONDS = 15_000;

/**
 * Does a mutation once: state, event, audit entry and idempotency record in one transaction, or nothing. Two round
 * trips when nobody else writes the same record. Whatever interrupts it, sending the same key and input again settles
 * it.
 *
 * @throws Contention after many collisions: nothing was written.
 * @throws Unavailable when the table could not be read: nothing was written.
 * @throws OutcomeUnknown when the table gave no answer to a write: it may have been written.
 */
export async function perform<State>(
  journal: Journal,
  request: Request,
  command: Command<State>,
): Promise<Performed<State>> {
  const call: Call<State> = {
    journal,
    request,
    command,
    keys: idempotencyKeysOf(journal, request.actor, command.idempotencyKey),
    inputHash: keyedHash(journal.hashKey, [command.operation, command.input]),
  };
  const began = performance.now();
  let mayHaveWritten = false;
  let isRead = true;
  let isForMore = false;
  let failures = 0;

  for (let attempt = 1; attempt <= MOST_ATTEMPTS && failures < MOST_FAILURES; attempt += 1) {
    if (performance.now() - began > lastBegunIn(journal)) break;
    if (attempt > 1 && !isForMore) await journal.pause(backOffMilliseconds(attempt));
    const tried = await tryOnce(call, mayHaveWritten);
    isForMore = tried.kind === 'READ_MORE';
    if (tried.kind === 'DONE') return counted(tried.performed);
    isRead = tried.kind !== 'UNREAD';
    if (tried.kind === 'UNKNOWN') mayHaveWritten = true;
    if (tried.kind === 'UNKNOWN' || tried.kind === 'UNREAD') failures += 1;
  }
  if (mayHaveWritten) throw new OutcomeUnknown(command.operation);
  throw isRead ? new Contention(command.operation) : new Unavailable(command.operation);
}

/** For the figures of the request: by which rules it was refused. */
function counted<State>(performed: Performed<State>): Performed<State> {
  const { status, problems } = performed.outcome;
  if (status === 'REFUSED')
    countRefusals(problems.filter(({ severity }) => severity === 'ERROR').map(({ code }) => code));
  return performed;
}

function lastBegunIn({ lastBegunMilliseconds = LAST_BEGUN_MILLISECONDS }: Journal): number {
  return lastBegunMilliseconds;
}

type Call<State> = {
  readonly journal: Journal;
  readonly request: Request;
  readonly command: Command<State>;
  /** Of the idempotency record: the one in use, and those that others may use. */
  readonly keys: readonly [Key, ...Key[]];
  readonly inputHash: string;
};

type Attempt<State> =
  | { readonly kind: 'DONE'; readonly performed: Performed<State> }
  /** Nothing could be read, so nothing was tried. */
  | { readonly kind: 'UNREAD' }
  /** What was read showed that more must be read. */
  | { readonly kind: 'READ_MORE' }
  /** Another change came between, or the table was busy: nothing was written. */
  | { readonly kind: 'CROSSED' }
  /** No answer to a write. */
  | { readonly kind: 'UNKNOWN' };

/** @param mayHaveWritten whether an attempt before this one was not answered. */
async function tryOnce<State>(call: Call<State>, mayHaveWritten: boolean): Promise<Attempt<State>> {
  const { journal, request, command, keys, inputHash } = call;
  const read = await settled(async () => journal.table.getTogether([...keys, ...(await command.reads())]));
  if (read.failure !== null) return { kind: 'UNREAD' };

  const found = read.value.slice(keys.length);
  const earlier = recordAmong(read.value.slice(0, keys.length), request.now);
  if (earlier !== undefined) return { kind: 'DONE', performed: recall(call, earlier, mayHaveWritten) };

  const decision = command.decide(found);
  if (decision.kind === 'READ_MORE') return { kind: 'READ_MORE' };
  const performed = performedNow(call, decision);
  const { outcome } = performed;
  if (!isRemembered(call, decision)) return { kind: 'DONE', performed };

  const record: IdempotencyRecord = { inputHash, request: request.id, outcome };
  const writes = [...writesFor(decision, outcome, { journal, request }), ...remember(keys, record, request.now)];
  const written = await settled(() => journal.table.write(writes));
  if (written.failure === null) return { kind: 'DONE', performed };
  if (written.failure.kind !== 'CONDITION') return { kind: written.failure.kind === 'UNKNOWN' ? 'UNKNOWN' : 'CROSSED' };

  const taken = written.failure.failed.get(writes.length - 1)?.Item;
  if (taken === undefined) return { kind: 'CROSSED' };
  const winner = decodeItem(taken).body as IdempotencyRecord;
  return { kind: 'DONE', performed: recall(call, winner, mayHaveWritten || attemptsOf(written.error) > 1) };
}

function performedNow<State>({ command, request }: Call<State>, decision: FinalDecision<State>): Performed<State> {
  return {
    outcome: outcomeOf(decision, command.operation, request),
    replayed: false,
    dryRun: command.dryRun,
    state: decision.state,
    ...(decision.kind === 'CHANGED' && { fields: fieldsOf(decision) }),
  };
}

function isRemembered<State>({ command, journal }: Call<State>, { kind }: FinalDecision<State>): boolean {
  return !command.dryRun && (kind === 'CHANGED' || journal.remembers === undefined);
}

type Settled<T> =
  | { readonly failure: null; readonly value: T }
  | { readonly failure: Exclude<WriteFailure, { kind: 'BROKEN' }>; readonly error: unknown };

/** What came of a call, as long as trying again may help; a failure that none can mend is thrown. */
async function settled<T>(work: () => Promise<T>): Promise<Settled<T>> {
  try {
    return { failure: null, value: await work() };
  } catch (error) {
    const failure = classifyFailure(error);
    if (failure.kind === 'BROKEN') throw error;
    return { failure, error };
  }
}

/** @param mayBeOurs whether we sent a write before, whose answer was lost: then it is no replay. */
function recall<State>(call: Call<State>, earlier: IdempotencyRecord, mayBeOurs: boolean): Performed<State> {
  const { command, request } = call;
  const answer = { dryRun: command.dryRun, state: undefined };
  if (isOfSameInput(call, earlier)) {
    return { ...answer, outcome: earlier.outcome, replayed: !(mayBeOurs && earlier.request === request.id) };
  }
  const problems = [{ code: 'IDEMPOTENCY_KEY_REUSED', severity: 'ERROR', path: ['input', 'idempotencyKey'] }] as const;
  const outcome = outcomeOf({ kind: 'REFUSED', problems }, command.operation, request);
  return { ...answer, outcome, replayed: false };
}

/** Whichever key it was hashed with. The others are tried only when the one in use does not fit. */
function isOfSameInput<State>({ journal, command, inputHash }: Call<State>, earlier: IdempotencyRecord): boolean {
  const hashedWith = (key: string): string => keyedHash(key, [command.operation, command.input]);
  return (
    earlier.inputHash === inputHash ||
    (journal.otherHashKeys ?? []).some((key) => earlier.inputHash === hashedWith(key))
  );
}

/** Under the key in use, last, and under no other: of two containers that hash with different keys, one comes first. */
function remember([key, ...others]: Call<unknown>['keys'], record: IdempotencyRecord, now: Date): readonly Write[] {
  const unlessExpiredAt = epochSeconds(now);
  return [
    ...others.map((other): Write => ({ kind: 'ABSENT', key: other, unlessExpiredAt })),
    { kind: 'CREATE', item: idempotencyItem(key, record, now), unlessExpiredAt },
  ];
}
