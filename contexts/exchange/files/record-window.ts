import type { Request } from '../../../platform/journal/command.ts';
import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import { inTurn } from '../batch/in-turn.ts';
import type { FileImport, Inspected, Totals } from './file-import.ts';
import { type Answered, readFileRecord, type ReadFileRecord, recordOfFile } from './record-of-file.ts';
import { resultRow } from './result-rows.ts';
import type { WorkerDeps } from './worker-deps.ts';
import type { Window } from './window.ts';

/** Records under way at once, as in a batch. */
const AT_ONCE = 8;

export type Work = { readonly request: Request; readonly file: FileImport; readonly inspected: Inspected };

export type WindowDone = {
  /** A row of the result for each record, in the order of the file. */
  readonly rows: string;
  readonly totals: Totals;
  /** Records that were only looked at. */
  readonly looked: readonly RecordVersion[];
};

/** Does the records of a window: those that touch the same in their order, others at once. */
export async function recordWindow(
  { batch, schema, texts }: WorkerDeps,
  { request, file, inspected }: Work,
  window: Window,
): Promise<WindowDone> {
  const repeated = new Map(inspected.repeated);
  const read = window.records.map((record) => readFileRecord(batch, schema, record));
  const failed: unknown[] = [];
  const answers = await inTurn(read, {
    touches: touchedBy,
    atOnce: AT_ONCE,
    async run(one): Promise<Answered | null> {
      const earlier = repeated.get(one.record.first);
      if (earlier !== undefined) return again(one, earlier);
      // Once one has failed for good the window is done anew: what is begun is finished, and nothing is begun.
      if (failed.length > 0) return null;
      return recordOfFile({ deps: batch, request, file }, one).catch((error: unknown) => {
        failed.push(error);
        return null;
      });
    },
  });
  if (failed.length > 0) throw failed[0];
  const done = answers.flatMap((answer, index) => {
    const record = window.records[index];
    return answer === null || record === undefined ? [] : [{ record, answer }];
  });
  return {
    rows: done.map(({ record, answer }) => resultRow(record, answer, texts)).join(''),
    totals: totalsOf(
      window,
      answers.filter((answer) => answer !== null),
    ),
    looked: answers.flatMap((answer) => (answer?.record && answer.status === 'UNCHANGED' ? [answer.record] : [])),
  };
}

function touchedBy({ sent }: ReadFileRecord): readonly string[] {
  return 'problems' in sent ? [] : sent.kind.touches(sent.input);
}

function again({ record }: ReadFileRecord, earlier: number): Answered {
  const told = [{ code: 'FL17', row: record.first, column: null, hint: `It begins at row ${earlier}.` }];
  return { status: 'REFUSED', withQueries: false, record: null, told };
}

function totalsOf({ records }: Window, answers: readonly Answered[]): Totals {
  const count = (wanted: Answered['status']): number => answers.filter(({ status }) => status === wanted).length;
  return {
    rows: records.reduce((sum, { rows }) => sum + rows, 0),
    records: records.length,
    created: count('CREATED'),
    changed: count('CHANGED'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
    withQueries: answers.filter(({ withQueries }) => withQueries).length,
  };
}

export function sumOf(one: Totals, other: Totals): Totals {
  const names = Object.keys(one) as (keyof Totals)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as Totals;
}
