import { randomUUID } from 'node:crypto';
import type { Api } from './api.ts';
import type { BackOff } from './back-off.ts';
import { batchesOf, type HashedRecord } from './deltas.ts';
import type { Report } from './report.ts';
import type { State } from './state.ts';

export type Run = {
  readonly api: Api;
  readonly backOff: BackOff;
  readonly state: State;
  readonly report: Report;
  readonly dryRun: boolean;
  /** Whether what was refused is sent again as it is, since something else was mended. */
  readonly refusedToo: boolean;
  readonly mostRecords: number;
};

/** Sends a batch, and what of it was not reached, until each of its records is answered. */
async function sendBatch(run: Run, key: string, records: readonly HashedRecord[]): Promise<void> {
  const { api, backOff, state, report, dryRun } = run;
  let left = records;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const answers = await api.recordBatch({ key, records: left, dryRun });
    const answered = answers.flatMap((answer) => {
      const record = left[answer.index];
      return record === undefined || answer.status === 'NOT_REACHED' || answer.status === 'UNKNOWN'
        ? []
        : [{ record, answer }];
    });
    if (!dryRun) {
      state.acknowledge(
        answered.map(({ record, answer }) => ({
          record,
          outcome: answer.status === 'REFUSED' ? 'REFUSED' : 'ACCEPTED',
        })),
      );
    }
    for (const { record, answer } of answered) report.add(record, answer);
    const done = new Set(answered.map(({ record }) => record));
    left = left.filter((record) => !done.has(record));
    if (left.length > 0) await backOff.wait(attempt, `${String(left.length)} records were not reached`);
  }
}

/** Records whose content the API has not yet accepted, or refused, as it is now. */
function due(records: readonly HashedRecord[], { state, report, refusedToo }: Run): readonly HashedRecord[] {
  return records.filter((record) => {
    const known = state.find(record.id);
    if (record.faults.length > 0) report.holdBack(record);
    else if (known?.hash !== record.hash) return true;
    else if (known.outcome === 'ACCEPTED') report.leaveOut('SAME');
    else if (refusedToo) return true;
    else report.leaveOut('REFUSED_BEFORE');
    return false;
  });
}

/** Sends what is due, batch by batch in the order of the source. */
export async function sendAll(run: Run, records: readonly HashedRecord[]): Promise<void> {
  const wanted = due(records, run);
  const begun = run.dryRun ? null : run.state.begun();
  // What was under way when the last run ended is sent again by the key that it had.
  const again = begun === null ? [] : wanted.filter(({ id, hash }) => begun.hashes.get(id) === hash);
  if (begun !== null) await sendBatch(run, begun.key, again);
  const rest = wanted.filter((record) => !again.includes(record));
  for (const batch of batchesOf(rest, run.mostRecords)) {
    const key = randomUUID();
    if (!run.dryRun) run.state.begin(key, batch);
    await sendBatch(run, key, batch);
  }
}
