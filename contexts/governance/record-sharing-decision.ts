import { londonDate } from '../../platform/dates/index.ts';
import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import type { Stored } from '../../platform/table/stored.ts';
import { conferenceKey } from '../conferences/index.ts';
import type { GovernanceDeps } from './deps.ts';
import { checkAbout, checkDecided, type Decided, type SharingDecision } from './domain/sharing-decision.ts';
import { nodeId } from './ids.ts';
import { decisionPartition, writesOf } from './store/decisions.ts';

export type RecordSharingDecision = Call & {
  /** Our own id; `UNREADABLE` for what is no conference's id of the actor's authority; null if none is given. */
  readonly conference: { readonly id: string } | 'UNREADABLE' | null;
  readonly laChildId: string | null;
  readonly decided: Decided;
};

/** A decision to share information about a child, or not to (section 16LA): recorded in the authority's own partition. */
export function recordSharingDecision(
  { journal }: GovernanceDeps,
  request: Request,
  call: RecordSharingDecision,
): Promise<Performed<Stored<SharingDecision>>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { scope } = request.actor;
  const { conference: named, laChildId, decided } = input;
  const conference = named === null || named === 'UNREADABLE' ? null : named.id;
  const id = journal.nextId();
  return perform(journal, request, {
    operation: 'recordSharingDecision',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (conference === null ? [] : [conferenceKey(scope, conference)]),
    decide: ([known]) => {
      const isThere = known !== undefined && readTombstone(known) === undefined;
      if (named !== null && !isThere) return notFound('aboutConferenceId');
      const about = { conference, laChildId };
      const problems = [...checkAbout(about), ...checkDecided(decided, londonDate(request.now))];
      if (problems.length > 0) return refused(problems);
      const state = { value: { ...decided, ...about, id }, version: 1 };
      const fields = Object.entries({ ...decided, ...about }).flatMap(([name, value]) =>
        value === null ? [] : [name],
      );
      return {
        kind: 'CHANGED',
        problems: [],
        state,
        changes: [
          {
            record: { id: nodeId('SharingDecision', { authority: scope.owner, id }), version: 1 },
            partition: decisionPartition(scope, id),
            event: { type: 'SHARING_DECISION_RECORDED', fields },
          },
        ],
        writes: [
          ...writesOf(scope, state, null),
          // Of a decision and the erasure of its conference at once, one comes first.
          ...(known === undefined || conference === null
            ? []
            : [{ kind: 'UNCHANGED', key: conferenceKey(scope, conference), version: known.version } as const]),
        ],
      };
    },
  });
}
