import type { BatchConferenceInput, BatchPurgeInput } from '../../../graphql/generated/resolvers-types.ts';
import { may } from '../../../platform/actor/actor.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { RecordDone, RecordKind } from '../../../platform/journal/record-kind.ts';
import type { WithoutNulls } from '../../../platform/without-nulls.ts';
import { eraseConference } from '../erase-conference.ts';
import { recordConference } from '../record-conference.ts';
import { conferenceId } from '../recording/advance.ts';
import type { SourceRecord } from '../recording/conference-record.ts';
import type { ErasingDeps } from '../recording/deps.ts';
import { findSource } from '../store.ts';
import { explained } from './explained.ts';
import { factOf } from './fact-of.ts';

type Deps = Omit<ErasingDeps, 'journal'>;

/** What a system may send of conferences in batches. */
export function conferenceKinds(deps: Deps): readonly RecordKind[] {
  return [conferenceKind(deps), purgeKind(deps)];
}

function conferenceKind(deps: Deps): RecordKind<WithoutNulls<BatchConferenceInput>> {
  return {
    name: 'conference',
    permission: 'CONFERENCE_RECORD',
    // Its children too: whose open referral was there first (P8) is then as their system sent them.
    touches: ({ sourceRecord, reopens, facts }) => [
      nameOf(sourceRecord),
      ...(reopens?.sourceRecord === undefined ? [] : [nameOf(reopens.sourceRecord)]),
      ...facts.flatMap(({ referral }) => referral?.children.map(({ laChildId }) => `child ${laChildId}`) ?? []),
    ],
    async record(journal, request, { input, idempotencyKey, dryRun }): Promise<RecordDone> {
      const facts = input.facts.map(factOf);
      const call = { ...input, idempotencyKey, dryRun, facts };
      const { outcome, replayed, fields, state } = await recordConference({ ...deps, journal }, request, call);
      const mayHaveReasons = state !== undefined && may(request.actor, 'CONFERENCE_READ');
      const isAccepted = outcome.status !== 'REFUSED';
      return {
        outcome,
        replayed,
        ...(fields && { fields }),
        ...(mayHaveReasons && isAccepted && { explained: explained(outcome.problems, state) }),
      };
    },
  };
}

function purgeKind(deps: Deps): RecordKind<WithoutNulls<BatchPurgeInput>> {
  return {
    name: 'purge',
    permission: 'CONFERENCE_ERASE',
    inSteps: true,
    touches: ({ sourceRecord }) => [nameOf(sourceRecord)],
    async record(journal, request, { input: { sourceRecord, ...input }, ...call }): Promise<RecordDone> {
      const { scope } = request.actor;
      const { id, erasedId } = await findSource(journal, scope, sourceRecord);
      const found = id ?? erasedId;
      const { outcome, replayed, fields } = await eraseConference({ ...deps, journal }, request, {
        ...input,
        ...call,
        conferenceId: found === undefined ? '' : conferenceId(scope, found),
      });
      const problems = outcome.problems.map(bySource);
      return { outcome: { ...outcome, problems }, replayed, ...(fields && { fields }) };
    },
  };
}

/** In a batch a conference is named by its source record. */
function bySource(problem: Problem): Problem {
  return { ...problem, path: problem.path.map((part) => (part === 'conferenceId' ? 'sourceRecord' : part)) };
}

function nameOf({ system, recordId }: SourceRecord): string {
  return `conference ${system} ${recordId}`;
}
