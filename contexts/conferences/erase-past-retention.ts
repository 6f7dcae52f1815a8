import { londonDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import { eraseDue, type ErasingRun, type PastRetention } from '../../platform/retention/erase-due.ts';
import type { Tombstone } from '../../platform/retention/tombstone.ts';
import { eraseConference } from './erase-conference.ts';
import { finishErasures } from './finish-erasures.ts';
import { conferenceId } from './recording/advance.ts';
import type { AssessedConference } from './recording/assessed.ts';
import type { ErasingDeps } from './recording/deps.ts';
import { type Candidates, retentionCandidates } from './retention-candidates.ts';

/** Erases what has been past its time for at least thirty days, one by one, each by the very command that people use. */
export async function erasePastRetention(deps: ErasingDeps, run: ErasingRun): Promise<PastRetention> {
  const { scope } = run.request.actor;
  const today = londonDate(run.request.now);
  const { table } = deps.journal;
  await finishErasures(deps, run.request);
  const candidates: Candidates = { table, scope, profile: await deps.profiles(scope.owner), today, by: today };
  return eraseDue(
    {
      table,
      async chunkOf(page) {
        const chunk = await retentionCandidates(candidates, page);
        return chunk.map(({ item, sortKey }) => ({
          item: item !== null && isDue(item, today) ? dueRecord(deps, run.request, item) : null,
          sortKey,
        }));
      },
    },
    run,
  );
}

function isDue({ retention: { erasedFrom } }: AssessedConference, today: string): boolean {
  return erasedFrom !== null && erasedFrom <= today;
}

function dueRecord(deps: ErasingDeps, request: Request, conference: AssessedConference) {
  const record = conferenceId(request.actor.scope, conference.record.id);
  return { record, erase: () => eraseOne(deps, request, conference) };
}

/** The key is this version's and this day's: a run that comes again finds it done, and a refusal is asked anew tomorrow. */
function eraseOne(
  deps: ErasingDeps,
  request: Request,
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
