import type { Actor } from '../actor/actor.ts';
import { backOffMilliseconds, type Pause } from '../table/back-off.ts';
import { classifyFailure } from '../table/failure.ts';
import { decodeItem, type Item } from '../table/item.ts';
import type { Key, Partition } from '../table/keys.ts';
import type { Table } from '../table/table.ts';
import type { Write } from '../table/write.ts';
import { keyedHash } from './hash.ts';
import { actorOfEntry, type AuditEntry, auditItem, eventItem } from './entries.ts';
import {
  epochSeconds,
  type IdempotencyRecord,
  idempotencyItem,
  idempotencyKeyOf,
  readIdempotencyRecord,
} from './idempotency.ts';
import type { Outcome, RecordVersion } from './outcome.ts';
import { Contention, OutcomeUnknown } from './outage.ts';
import type { Problem } from './problem.ts';

/** How a request changes the table: everything that {@link perform} needs besides the command itself. */
export type Journal = {
  readonly table: Table;
  readonly pause: Pause;
  readonly nextId: () => string;
  readonly hashKey: string;
};

/** Who asks, and when: resolved once a request. */
export type Request = { readonly id: string; readonly actor: Actor; readonly now: Date };

export type Command<State> = {
  /** The mutation's name, as in the SDL. */
  readonly operation: string;
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
  /** The input without its key: hashed, so that the same key with another input is noticed. */
  readonly input: unknown;
  /** What `decide` needs, read in one round trip together with the idempotency record. Asked again at each attempt. */
  readonly reads: () => Promise<readonly Key[]> | readonly Key[];
  /** Pure: from what was read, in order, to what shall be. Run again if something moved in between. */
  readonly decide: (found: readonly (Item | undefined)[]) => Decision<State>;
};

export type Decision<State> =
  | {
      readonly kind: 'REFUSED';
      readonly problems: readonly Problem[];
      readonly state?: State;
      readonly record?: RecordVersion;
    }
  | {
      readonly kind: 'UNCHANGED';
      readonly problems: readonly Problem[];
      readonly state: State;
      readonly record: RecordVersion;
    }
  | {
      readonly kind: 'CHANGED';
      readonly problems: readonly Problem[];
      readonly state: State;
      readonly changes: readonly [RecordChange, ...RecordChange[]];
      readonly writes: readonly Write[];
    };

/** One record that a command brings to its next version. Most change one; reopening changes two. */
export type RecordChange = {
  readonly record: RecordVersion;
  /** Where the record lies: its events lie beside it. */
  readonly partition: Partition;
  /** What happened, in the past tense, and the names of the fields that it touched. */
  readonly event: { readonly type: string; readonly fields: readonly string[] };
};

export type Performed<State> = {
  readonly outcome: Outcome;
  /** True if the key had been used before with the same input: nothing was done now. */
  readonly replayed: boolean;
  readonly dryRun: boolean;
  /** The record as it now is, or would be. Undefined for a replay (read it afresh) and where there is none. */
  readonly state: State | undefined;
};

const MOST_ATTEMPTS = 14;

/**
 * Does a mutation once: state, event, audit entry and idempotency record in one transaction, or nothing. Two round
 * trips when nobody else writes the same record. Whatever interrupts it, sending the same key and input again settles
 * it.
 *
 * @throws Contention after many collisions: nothing was written.
 * @throws OutcomeUnknown when the table gave no answer: it may have been written.
 */
export async function perform<State>(
  journal: Journal,
  request: Request,
  command: Command<State>,
): Promise<Performed<State>> {
  const key = idempotencyKeyOf(request.actor, command.idempotencyKey);
  const inputHash = keyedHash(journal.hashKey, [command.operation, command.input]);
  let mayHaveWritten = false;

  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    if (attempt > 1) await journal.pause(backOffMilliseconds(attempt));
    const [known, ...found] = await journal.table.getTogether([key, ...(await command.reads())]);
    const earlier = readIdempotencyRecord(known, request.now);
    if (earlier !== undefined) return recall(earlier, inputHash, { command, request });

    const decision = command.decide(found);
    const outcome = outcomeOf(decision, command.operation, request);
    const performed = { outcome, replayed: false, dryRun: command.dryRun, state: decision.state };
    if (command.dryRun) return performed;

    const record: IdempotencyRecord = { inputHash, request: request.id, outcome };
    const writes = [...writesFor(decision, outcome, { journal, request }), remember(key, record, request.now)];
    try {
      await journal.table.write(writes);
      return performed;
    } catch (error) {
      const failure = classifyFailure(error);
      if (failure.kind === 'BROKEN') throw error;
      if (failure.kind === 'UNKNOWN') mayHaveWritten = true;
      const taken = failure.kind === 'CONDITION' ? failure.failed.get(writes.length - 1)?.Item : undefined;
      if (taken !== undefined)
        return recall(decodeItem(taken).body as IdempotencyRecord, inputHash, { command, request });
    }
  }
  throw mayHaveWritten ? new OutcomeUnknown(command.operation) : new Contention(command.operation);
}

function recall<State>(
  earlier: IdempotencyRecord,
  inputHash: string,
  { command, request }: { readonly command: Command<State>; readonly request: Request },
): Performed<State> {
  if (earlier.inputHash === inputHash) {
    const replayed = earlier.request !== request.id;
    return { outcome: earlier.outcome, replayed, dryRun: command.dryRun, state: undefined };
  }
  const problems = [{ code: 'IDEMPOTENCY_KEY_REUSED', severity: 'ERROR', path: ['input', 'idempotencyKey'] }] as const;
  const outcome = outcomeOf({ kind: 'REFUSED', problems }, command.operation, request);
  return { outcome, replayed: false, dryRun: command.dryRun, state: undefined };
}

function outcomeOf(decision: Decision<unknown>, operation: string, request: Request): Outcome {
  return {
    operation,
    status: decision.kind === 'CHANGED' ? 'APPLIED' : decision.kind,
    records: recordsOf(decision),
    problems: decision.problems,
    at: request.now.toISOString(),
  };
}

function writesFor(
  decision: Decision<unknown>,
  outcome: Outcome,
  { journal, request }: { readonly journal: Journal; readonly request: Request },
): readonly Write[] {
  if (decision.kind !== 'CHANGED') return [];
  const { scope } = request.actor;
  const { at, operation, status, records } = outcome;
  const entry: AuditEntry = {
    id: journal.nextId(),
    at,
    operation,
    outcome: status,
    actor: actorOfEntry(request.actor),
    request: request.id,
    records,
    fields: decision.changes.flatMap(({ event }) => event.fields),
  };
  const events = decision.changes.map(({ record, partition, event }): Write => {
    const happened = { id: journal.nextId(), at, record: record.id, version: record.version, ...event };
    return { kind: 'CREATE', item: eventItem(scope, partition, happened) };
  });
  return [...decision.writes, ...events, { kind: 'CREATE', item: auditItem(scope, entry) }];
}

function recordsOf(decision: Decision<unknown>): readonly RecordVersion[] {
  if (decision.kind === 'CHANGED') return decision.changes.map(({ record }) => record);
  return decision.record === undefined ? [] : [decision.record];
}

function remember(key: Key, record: IdempotencyRecord, now: Date): Write {
  return { kind: 'CREATE', item: idempotencyItem(key, record, now), unlessExpiredAt: epochSeconds(now) };
}
