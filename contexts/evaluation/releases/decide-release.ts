import { type Call, isStale, notFound, refused, versionConflict } from '../../../platform/journal/decisions.ts';
import {
  type Decision,
  type Journal,
  perform,
  type Performed,
  type Request,
} from '../../../platform/journal/perform.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Progress, Release, Signed } from '../domain/releases/release.ts';
import { figuresOn, whoShares } from '../who-shares.ts';
import { type FilesOutcome, filesIn, filesKey } from '../store/release-files.ts';
import {
  findRelease,
  historyOfRelease,
  type Out,
  outIn,
  progressIn,
  releaseId,
  releaseIn,
  releaseKeys,
  releaseWrite,
} from '../store/releases.ts';

/** What people decide about one release. */
export type DecideRelease = Call & {
  /** Empty for what is no release's id. */
  readonly release: string;
  readonly expectedVersion: number | null;
};

export type Found = {
  readonly release: Release;
  readonly progress: Progress | undefined;
  readonly out: Out;
  /** Whether every authority in it shares its figures still. */
  readonly isShared: boolean;
  /** Null until the worker has stored its files, or refused to. */
  readonly files: FilesOutcome | null;
};

/** Why not, or what it changes of the release, and what else is written. */
export type Verdict =
  | { readonly kind: 'REFUSED'; readonly problem: Problem }
  | { readonly kind: 'CHANGED'; readonly change: Partial<Release>; readonly writes?: readonly Write[] };

type Deciding = {
  readonly call: DecideRelease;
  readonly operation: string;
  readonly event: string;
  readonly field: keyof Release;
  readonly decide: (found: Found, signed: Signed) => Verdict;
};

/** The next version of a release, on what is known of it in the same transaction, and of agreements just before. */
export async function decideRelease(
  { journal }: { readonly journal: Journal },
  request: Request,
  { call, operation, event, field, decide }: Deciding,
): Promise<Performed<Release>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { release: id, expectedVersion } = input;
  const isShared = id !== '' && (await isStillShared(journal.table, id, request.now));
  return perform(journal, request, {
    operation,
    idempotencyKey,
    dryRun,
    input,
    reads: () =>
      id === '' ? [] : [releaseKeys.release(id), releaseKeys.progress(id), releaseKeys.out(), filesKey(id)],
    decide: ([item, progress, out, files]): Decision<Release> => {
      const release = releaseIn(item);
      if (release === undefined) return notFound('releaseId');
      const current = { state: release, record: { id: releaseId(id), version: release.version } };
      if (isStale(expectedVersion, release.version)) return versionConflict(current);
      const { actor, now } = request;
      const signed = { by: { id: actor.id, subject: actor.subject }, at: now.toISOString() };
      const verdict = decide(
        { release, progress: progressIn(progress), out: outIn(out), files: filesIn(files), isShared },
        signed,
      );
      if (verdict.kind === 'REFUSED') return refused([verdict.problem], current);
      const version = release.version + 1;
      const state: Release = { ...release, ...verdict.change, version };
      return {
        kind: 'CHANGED',
        problems: [],
        state,
        changes: [
          {
            record: { id: releaseId(id), version },
            partition: historyOfRelease(id),
            event: { type: event, fields: [field] },
          },
        ],
        writes: [releaseWrite(state), ...(verdict.writes ?? [])],
      };
    },
  });
}

async function isStillShared(table: Table, id: string, now: Date): Promise<boolean> {
  const authorities = (await findRelease(table, id))?.authorities ?? [];
  return (await whoShares(table, authorities, figuresOn(londonDate(now)))).length === authorities.length;
}
