import type { GraphQLSchema } from 'graphql';
import { backOffMilliseconds } from '../../../platform/table/back-off.ts';
import type { Request } from '../../../platform/journal/command.ts';
import { Unavailable } from '../../../platform/journal/outage.ts';
import { readRecord } from '../batch/read-record.ts';
import { recordOne, type SentRecord, type UnreadRecord } from '../batch/record-one.ts';
import type { BatchDeps } from '../batch/deps.ts';
import type { RecordResult } from '../batch/result.ts';
import type { FileImport } from './file-import.ts';
import type { FileRecord } from './file-record.ts';
import type { Told } from './result-rows.ts';

/** Times that a record is tried which the table did not take, or did not say so: then the whole import waits. */
const MOST_TRIES = 6;

export type Recording = {
  readonly deps: BatchDeps;
  readonly request: Request;
  readonly file: FileImport;
};

/** A record with what it was read as. */
export type ReadFileRecord = { readonly record: FileRecord; readonly sent: SentRecord | UnreadRecord };

export type Answered = Pick<RecordResult, 'status' | 'withQueries' | 'record'> & { readonly told: readonly Told[] };

const REFUSED = { status: 'REFUSED', withQueries: false, record: null } as const;

/** Reads a record of a file as one of a batch is read, unless its rows or its key keep it from that. */
export function readFileRecord(
  deps: Pick<BatchDeps, 'kinds'>,
  schema: GraphQLSchema,
  record: FileRecord,
): ReadFileRecord {
  const { problems, value } = record;
  const sent = problems.length > 0 ? { problems: [] } : readRecord(deps, schema, { value, index: 0 });
  return { record, sent };
}

/**
 * Does one record of a file by the very use case that records it alone. Its key follows from the file and its row, so
 * that however often it is begun, it changes nothing twice.
 *
 * @throws Unavailable where the table does not take it for long.
 */
export async function recordOfFile(
  { deps, request, file }: Recording,
  { record, sent }: ReadFileRecord,
): Promise<Answered> {
  if (record.problems.length > 0)
    return { ...REFUSED, told: record.problems.map((one) => ({ ...one, row: one.row ?? 0 })) };
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const idempotencyKey = `file ${file.id} row ${record.first}`;
    const sending = { deps, request, idempotencyKey, dryRun: file.tryOut, began: deps.elapsed() };
    const result = await recordOne(sending, sent, 0);
    if (result.status !== 'NOT_REACHED' && result.status !== 'UNKNOWN') return answered(record, result);
    await deps.journal.pause(SLOWER * backOffMilliseconds(attempt));
  }
  throw new Unavailable('fileImport');
}

/** Times slower than a request tries again: nobody waits for this one. */
const SLOWER = 10;

function answered({ standing }: FileRecord, { status, withQueries, record, problems }: RecordResult): Answered {
  const told = problems.map(({ code, path, ...problem }) => ({
    code,
    ...standing(withinRecord(path)),
    ...('hint' in problem && { hint: problem.hint }),
  }));
  return { status, withQueries, record, told };
}

/** A path of a batch begins `input`, `records`, the index, and the kind; one of the record itself begins with its own parts. */
function withinRecord(path: readonly string[]): readonly string[] {
  return path[0] === 'input' ? path.slice(4) : path;
}
