import { Readable } from 'node:stream';
import { type Actor, may } from '../../platform/actor/actor.ts';
import { type Scope, scopeOf } from '../../platform/actor/scope.ts';
import { actorOfEntry, auditItem } from '../../platform/journal/entries.ts';
import type { RecordVersion } from '../../platform/journal/outcome.ts';
import type { Request } from '../../platform/journal/command.ts';
import { ObjectGone } from '../../platform/objects/objects.ts';
import { classifyFailure } from '../../platform/table/failure.ts';
import type { Write } from '../../platform/table/write.ts';
import type { ImportWork } from './files/deps.ts';
import { FileBroken } from './files/file-broken.ts';
import { type FileImport, type Inspected, type Progress, statusOf } from './files/file-import.ts';
import { inspectFile } from './files/inspect-file.ts';
import { putResultTogether, writePart } from './files/put-result-together.ts';
import { recordsOf } from './files/records-of.ts';
import { recordWindow, sumOf, type WindowDone } from './files/record-window.ts';
import { type Window, windowsOf } from './files/window.ts';
import type { WorkerDeps } from './files/worker-deps.ts';
import { fileKey, findImport, type Found, progressWrite } from './store/imports.ts';

/** `MORE`: it is to be gone on with. `ELSEWHERE`: another worker has come between, and goes on with it. */
export type RunImport = 'ENDED' | 'MORE' | 'ELSEWHERE' | 'NOTHING_TO_DO';

type Run = {
  readonly deps: WorkerDeps;
  readonly scope: Scope;
  readonly file: FileImport;
  /** When the last checkpoint was written, by the clock that never goes back. */
  lastAt: number;
};

const MOST_RECORDS = 500;
const MOST_BYTES = 4_000_000;

/**
 * Works on a file from its last checkpoint on, until it is done or `mayGoOn` says no. Whatever ends it in between, the
 * next run goes on where it was: what it does again changes nothing twice, and writes the same part of the result.
 */
export async function runImport(
  deps: WorkerDeps,
  { owner, id }: ImportWork,
  mayGoOn: () => boolean,
): Promise<RunImport> {
  const scope = scopeOf(owner);
  const found = await findImport(deps.batch.journal.table, scope, id);
  if (found === undefined || !isToBeDone(found)) return 'NOTHING_TO_DO';
  const { file } = found;
  const run: Run = { deps, scope, file, lastAt: deps.batch.elapsed() };
  try {
    if (file.cancelledAt !== null) return await end(run, found.progress, 'CANCELLED');
    const actor = await actorFor(run);
    if (actor === null) return await end(run, found.progress, 'STOPPED');
    return await work(run, await inspected(run, found.progress), { actor, mayGoOn });
  } catch (error) {
    if (error instanceof Elsewhere) return 'ELSEWHERE';
    throw error;
  }
}

function isToBeDone({ file, progress }: Found): boolean {
  const status = statusOf(file, progress);
  return (
    status === 'QUEUED' ||
    status === 'RUNNING' ||
    (status === 'CANCELLED' && progress.status !== 'CANCELLED' && file.start !== null)
  );
}

/** Whoever started it, as the registry knows them now. Null: they may not send records any more. */
async function actorFor({ deps, scope, file }: Run): Promise<Actor | null> {
  const actor = file.start === null ? null : await deps.starterNow(file.start);
  return actor !== null && actor.scope.owner === scope.owner && may(actor, 'BATCH_RECORD') ? actor : null;
}

/** Looks the whole file through, once. */
async function inspected(run: Run, progress: Progress): Promise<Progress> {
  if (progress.inspected !== null) return progress;
  const { deps, scope, file } = run;
  const key = fileKey(scope, file);
  const found = await deps.objects.find(key);
  try {
    if (found?.bytes !== file.bytes) throw new FileBroken([{ row: null, column: null, code: 'FL8' }]);
    const { etag } = found;
    const looked = await inspectFile(await deps.objects.read(key, { etag }), { file, schema: deps.schema });
    return await checkpoint(run, {
      ...progress,
      ...looked.begins,
      status: 'RUNNING',
      inspected: { etag, ...looked.found },
    });
  } catch (error) {
    if (!(error instanceof FileBroken)) throw error;
    return { ...progress, status: 'REFUSED', problems: error.problems };
  }
}

type Working = { readonly actor: Actor; readonly mayGoOn: () => boolean };

async function work(run: Run, begun: Progress, { actor, mayGoOn }: Working): Promise<RunImport> {
  const { deps, scope, file } = run;
  if (begun.status === 'REFUSED' || begun.inspected === null) return end(run, begun, 'REFUSED');
  let progress = begun;
  let hasMore = false;
  try {
    const bytes = await rest(run, begun, begun.inspected);
    const records = recordsOf(bytes, { file, schema: deps.schema, from: progress, columns: begun.inspected.columns });
    for await (const window of windowsOf(records, {
      mostRecords: deps.mostRecords ?? MOST_RECORDS,
      mostBytes: MOST_BYTES,
    })) {
      if (!mayGoOn()) {
        hasMore = true;
        break;
      }
      const request = requestOf(run, actor);
      const done = await recordWindow(deps, { request, file, inspected: begun.inspected }, window);
      progress = await afterWindow(run, progress, { window, done, request });
      const found = await findImport(deps.batch.journal.table, scope, file.id);
      if (found?.file.cancelledAt !== null) return await end(run, progress, 'CANCELLED');
    }
  } catch (error) {
    // Somebody has sent another file in its place: what was done stands.
    if (!(error instanceof ObjectGone)) throw error;
    return end(run, { ...progress, problems: [{ row: null, column: null, code: 'FL8' }] }, 'REFUSED');
  }
  return hasMore ? 'MORE' : end(run, progress, 'DONE');
}

async function rest({ deps, scope, file }: Run, { byte }: Progress, { etag }: Inspected): Promise<Readable> {
  return byte >= file.bytes ? Readable.from([]) : deps.objects.read(fileKey(scope, file), { etag, from: byte });
}

function requestOf({ deps, file }: Run, actor: Actor): Request {
  return { id: file.start?.request ?? file.id, actor, now: deps.clock.now() };
}

type Done = { readonly window: Window; readonly done: WindowDone; readonly request: Request };

/** The result is written before it is said that it was: a part that is written again is the same. */
async function afterWindow(run: Run, progress: Progress, { window, done, request }: Done): Promise<Progress> {
  const { deps, scope, file } = run;
  const part = progress.part + 1;
  await writePart(deps.objects, { scope, id: file.id, parts: part }, done.rows);
  const next = { ...progress, byte: window.byte, row: window.row, part, totals: sumOf(progress.totals, done.totals) };
  return checkpoint(run, next, lookedAt(run, request, done.looked));
}

/** Changes have their entries in the audit trail. That others were looked at is one for all of a window. */
function lookedAt({ deps, scope }: Run, request: Request, records: readonly RecordVersion[]): readonly Write[] {
  if (records.length === 0) return [];
  const entry = {
    id: deps.batch.journal.nextId(),
    at: request.now.toISOString(),
    operation: 'fileImport',
    outcome: 'READ',
    actor: actorOfEntry(request.actor),
    request: request.id,
    records,
    fields: [],
  } as const;
  return [{ kind: 'CREATE', item: auditItem(scope, entry) }];
}

class Elsewhere extends Error {}

/** @throws Elsewhere if another worker has written one since. */
async function checkpoint(run: Run, progress: Progress, others: readonly Write[] = []): Promise<Progress> {
  const { deps, scope, file } = run;
  const now = deps.batch.elapsed();
  const next: Progress = {
    ...progress,
    version: progress.version + 1,
    at: deps.clock.now().toISOString(),
    worked: progress.worked + Math.round(now - run.lastAt),
  };
  try {
    await deps.batch.journal.table.write([progressWrite(scope, file, next), ...others]);
  } catch (error) {
    if (classifyFailure(error).kind === 'CONDITION') throw new Elsewhere();
    throw error;
  }
  run.lastAt = now;
  return next;
}

/** Writes down how it ended. The file goes, and what came of it is put together for its sender. */
async function end(
  run: Run,
  progress: Progress,
  status: 'DONE' | 'REFUSED' | 'STOPPED' | 'CANCELLED',
): Promise<RunImport> {
  const { deps, scope, file } = run;
  if (status !== 'STOPPED' && progress.part > 0) {
    await putResultTogether(deps.objects, { scope, id: file.id, parts: progress.part });
  }
  await checkpoint(run, { ...progress, status });
  if (status !== 'STOPPED') await deps.objects.remove(fileKey(scope, file));
  return 'ENDED';
}
