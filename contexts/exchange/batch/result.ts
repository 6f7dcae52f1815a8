import type { Problem } from '../../../platform/journal/problem.ts';
import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import type { RecordDone } from '../../../platform/journal/record-kind.ts';

export const RECORD_STATUSES = ['CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED', 'NOT_REACHED', 'UNKNOWN'] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** With the reason that the record holds for it, or with what the place takes. */
type ToldProblem = Problem & { readonly reasonGiven?: string; readonly hint?: string };

/** What became of one record of a batch. */
export type RecordResult = {
  /** In the batch, from 0. */
  readonly index: number;
  readonly status: RecordStatus;
  readonly withQueries: boolean;
  /** Null where there is no such record. */
  readonly record: RecordVersion | null;
  /** Names. Null unless the record was created or changed now. */
  readonly fields: readonly string[] | null;
  readonly problems: readonly ToldProblem[];
  readonly replayed: boolean;
};

/** Where a record stands in its batch. */
export type Place = { readonly index: number; readonly kind: string };

export function resultOf(place: Place, done: RecordDone): RecordResult {
  const { outcome, replayed, fields, explained } = done;
  const [record] = outcome.records;
  const problems = explained ?? outcome.problems;
  const status = statusOf(done);
  return {
    index: place.index,
    status,
    withQueries:
      status !== 'REFUSED' && problems.some((problem) => problem.severity === 'QUERY' && !('reasonGiven' in problem)),
    record: record ?? null,
    fields: fields ?? null,
    problems: problems.map((problem) => ({ ...problem, path: pathInBatch(place, problem) })),
    replayed,
  };
}

export function unread(index: number, { problems }: Pick<RecordResult, 'problems'>): RecordResult {
  return { ...NOTHING, index, status: 'REFUSED', problems };
}

const NOTHING = { withQueries: false, record: null, fields: null, replayed: false } as const;

/** A record that was not done, for a reason that is not its own. */
export function undone(
  { index, kind }: Place,
  status: 'REFUSED' | 'NOT_REACHED' | 'UNKNOWN',
  code: string,
): RecordResult {
  const path = ['input', 'records', String(index), kind];
  const problems = [{ code, severity: 'ERROR', path }] as const;
  return { ...NOTHING, index, status, problems };
}

/** A record that is applied for the first time has no version but its first. */
function statusOf({ outcome }: RecordDone): RecordStatus {
  if (outcome.status !== 'APPLIED') return outcome.status;
  return outcome.records[0]?.version === 1 ? 'CREATED' : 'CHANGED';
}

/** From the mutation's argument down: what a use case tells of its own input stands deeper in a batch. */
function pathInBatch({ index, kind }: Place, { path: [root, ...rest] }: Problem): readonly string[] {
  return root === 'input' ? ['input', 'records', String(index), kind, ...rest] : [root ?? 'input', ...rest];
}
