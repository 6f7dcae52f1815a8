import { globalId } from '../../platform/graphql/global-id.ts';
import { NETWORK } from '../../platform/actor/scope.ts';
import type { Request } from '../../platform/journal/command.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import { asOutage } from './batch/as-outage.ts';
import type { BatchDeps } from './batch/deps.ts';
import { inTurn } from './batch/in-turn.ts';
import { recordOne, type SentRecord, type UnreadRecord } from './batch/record-one.ts';
import type { RecordResult } from './batch/result.ts';
import { type BatchTotals, isWhollyAccepted, totalsOf } from './batch/totals.ts';
import { sentBatchWrite, trialWrite } from './store/batches.ts';

/** Records of one batch that are under way at once: so that they wait for the table together, and seldom for each other. */
const AT_ONCE = 8;
const MOST_RECORDS = 100;

export type RecordBatch = {
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
  readonly records: readonly (SentRecord | UnreadRecord)[];
};

export type BatchDone = {
  /** Of the batch as such: then no record was looked at. */
  readonly problems: readonly Problem[];
  /** In the order sent. */
  readonly results: readonly RecordResult[];
  readonly totals: BatchTotals;
};

/**
 * Does the records of a batch, each in a transaction of its own. What was done by the same batch before is not done
 * again; what changes nothing writes nothing; and what is not reached in time is for the sender to send again.
 */
export async function recordBatch(deps: BatchDeps, request: Request, batch: RecordBatch): Promise<BatchDone> {
  const { idempotencyKey, dryRun, records } = batch;
  if (records.length === 0 || records.length > MOST_RECORDS) {
    const problems = [{ code: 'B1', severity: 'ERROR', path: ['input', 'records'] }] as const;
    return { problems, results: [], totals: totalsOf([]) };
  }
  const sending = { deps, request, idempotencyKey, dryRun, began: deps.elapsed() };
  const results = await inTurn(records, {
    touches: touchedBy,
    atOnce: AT_ONCE,
    run: (record, index) => recordOne(sending, record, index),
  });
  const totals = totalsOf(results);
  await note(deps, request, { totals, dryRun });
  return { problems: [], results: dryRun ? withEarlier(records, results) : results, totals };
}

function touchedBy(record: SentRecord | UnreadRecord): readonly string[] {
  return 'problems' in record ? [] : record.kind.touches(record.input);
}

type Noted = Pick<BatchDone, 'totals'> & Pick<RecordBatch, 'dryRun'>;

/** So that it can be seen what was sent or tried out when. Not worth failing for: what was recorded stands. */
async function note(
  { journal, noteFailure }: BatchDeps,
  { actor, now, id: request }: Request,
  { totals, dryRun }: Noted,
): Promise<void> {
  const clientId = globalId({ type: 'ApiClient', owner: NETWORK, id: actor.id });
  const sent = { at: now.toISOString(), clientId };
  const write = dryRun
    ? trialWrite(actor.scope, { ...sent, wouldBeAccepted: isWhollyAccepted(totals) })
    : sentBatchWrite(actor.scope, { id: journal.nextId(), ...sent, totals });
  try {
    await journal.table.write([write]);
  } catch (error) {
    noteFailure(asOutage(error, 'recordBatch'), request);
  }
}

/** Tried out, no record sees what an earlier one would have done: that is said of each that touches the same. */
function withEarlier(records: RecordBatch['records'], results: readonly RecordResult[]): readonly RecordResult[] {
  const touched = new Set<string>();
  return results.map((result, index) => {
    const record = records[index];
    const names = record === undefined ? [] : touchedBy(record);
    const hasEarlier = names.some((name) => touched.has(name));
    if (result.status === 'CREATED' || result.status === 'CHANGED') for (const name of names) touched.add(name);
    if (!hasEarlier) return result;
    const path = ['input', 'records', String(index)];
    return { ...result, problems: [...result.problems, { code: 'B5', severity: 'INFO', path }] };
  });
}
