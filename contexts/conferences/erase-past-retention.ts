import { londonDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import { areHeld } from '../../platform/retention/holds.ts';
import type { Tombstone } from '../../platform/retention/tombstone.ts';
import { eraseConference } from './erase-conference.ts';
import { finishErasures } from './finish-erasures.ts';
import { conferenceId } from './recording/advance.ts';
import type { AssessedConference } from './recording/assessed.ts';
import type { ErasingDeps } from './recording/deps.ts';
import { type Candidates, retentionCandidates } from './retention-candidates.ts';

/** What a run did for one authority. */
export type PastRetention = {
  readonly erased: number;
  /** Kept by a legal hold. */
  readonly held: number;
  /** Changed while the run was looking: its grace counts anew. */
  readonly changed: number;
  readonly failed: number;
  /** False where it stopped before it had looked at everything: the next run goes on, since what is erased is listed no more. */
  readonly isDone: boolean;
};

export type ErasingRun = {
  /** Of an actor who works for this one authority. */
  readonly request: Request;
  /** Asked before each chunk. */
  readonly mayGoOn: () => boolean;
  /** Told of each that could not be erased, by its global id: the others are erased all the same. */
  readonly noteFailed: (record: string, error: unknown) => void;
};

/** Conferences that are read, and if their day has come erased, before `mayGoOn` is asked again. */
const A_CHUNK = 50;

/** Erases what has been past its time for at least thirty days, one by one, each by the very command that people use. */
export async function erasePastRetention(deps: ErasingDeps, run: ErasingRun): Promise<PastRetention> {
  const { scope } = run.request.actor;
  const today = londonDate(run.request.now);
  const { table } = deps.journal;
  await finishErasures(deps, run.request);
  const candidates: Candidates = { table, scope, profile: await deps.profiles(scope.owner), today, by: today };
  const tally = { erased: 0, held: 0, changed: 0, failed: 0 };
  for (let after: string | null = null; ;) {
    if (!run.mayGoOn()) return { ...tally, isDone: false };
    const chunk: Awaited<ReturnType<typeof retentionCandidates>> = await retentionCandidates(candidates, {
      after,
      limit: A_CHUNK,
    });
    const due = chunk.flatMap(({ item }) => (item !== null && isDue(item, today) ? [item] : []));
    await eraseEach(deps, run, { due, tally });
    if (chunk.length < A_CHUNK) return { ...tally, isDone: true };
    after = chunk.at(-1)?.sortKey ?? null;
  }
}

function isDue({ retention: { erasedFrom } }: AssessedConference, today: string): boolean {
  return erasedFrom !== null && erasedFrom <= today;
}

type Tally = { erased: number; held: number; changed: number; failed: number };
type Chunk = { readonly due: readonly AssessedConference[]; readonly tally: Tally };

/** What is held is not asked for, so that no refusal is remembered for it day after day. */
async function eraseEach(deps: ErasingDeps, run: ErasingRun, { due, tally }: Chunk): Promise<void> {
  const { scope } = run.request.actor;
  const records = due.map(({ record }) => conferenceId(scope, record.id));
  const held = await areHeld(deps.journal.table, scope, records);
  for (const [at, conference] of due.entries()) {
    const record = conferenceId(scope, conference.record.id);
    if (held[at] === true) {
      tally.held += 1;
      continue;
    }
    try {
      tally[verdictOn(await eraseOne(deps, run, conference))] += 1;
    } catch (error) {
      tally.failed += 1;
      run.noteFailed(record, error);
    }
  }
}

/** The key is this version's and this day's: a run that comes again finds it done, and a refusal is asked anew tomorrow. */
function eraseOne(
  deps: ErasingDeps,
  { request }: ErasingRun,
  { record: { id, version } }: AssessedConference,
): Promise<Performed<Tombstone>> {
  return eraseConference(deps, request, {
    idempotencyKey: `${id}-${version}-${londonDate(request.now)}`,
    conferenceId: conferenceId(request.actor.scope, id),
    expectedVersion: version,
    reason: 'RETENTION_ENDED',
    dryRun: false,
  });
}

function verdictOn({ outcome }: Performed<Tombstone>): 'erased' | 'held' | 'changed' {
  if (outcome.status !== 'REFUSED') return 'erased';
  return outcome.problems.some(({ code }) => code === 'LEGAL_HOLD') ? 'held' : 'changed';
}
