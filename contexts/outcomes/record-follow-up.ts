import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { Call } from '../../platform/journal/decisions.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { conferenceKey } from '../conferences/index.ts';
import type { OutcomesDeps } from './deps.ts';
import type { FollowUp, FollowUpContent, FollowUpOf } from './domain/follow-up.ts';
import { bringTo } from './recording/bring-to.ts';
import { readForChild } from './recording/reading.ts';
import { keysOfChild } from './store/follow-ups.ts';

export type RecordFollowUp = Call &
  Omit<FollowUpOf, 'conference'> & {
    /** Global id. */
    readonly conferenceId: string;
    readonly followUp: FollowUpContent;
    /** Undefined to go ahead whatever came between. */
    readonly expectedVersion?: number | undefined;
    /** When its source last changed it: ISO 8601 instant. What is older than what came is refused. */
    readonly sourceUpdatedAt?: string | undefined;
  };

/** A ULID that nothing ever has: what is not there and what is another's are then looked up alike. */
const NOBODYS_ID = '00000000000000000000000000';

/** Records a follow-up, once for each child of a conference and point: begins it, or brings it to what is given. */
export function recordFollowUp(
  { journal }: OutcomesDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: RecordFollowUp,
): Promise<Performed<FollowUp>> {
  const { scope } = request.actor;
  const name = parseGlobalId(input.conferenceId);
  const conference = name?.type === 'Conference' && name.owner === scope.owner ? name.id : NOBODYS_ID;
  const of: FollowUpOf = { conference, laChildId: input.laChildId, point: input.point };
  const newId = journal.nextId();
  return perform(journal, request, {
    operation: 'recordFollowUp',
    idempotencyKey,
    dryRun,
    input,
    reads: async () => [conferenceKey(scope, conference), ...(await keysOfChild(journal.table, scope, of))],
    decide: (found) => {
      const given = readForChild(found, { scope, conference, field: 'conferenceId' });
      if ('refused' in given) return given.refused;
      const { children, followUps, conditions } = given.read;
      const { followUp: content, expectedVersion, sourceUpdatedAt } = input;
      return bringTo({
        request,
        of,
        child: children.find(({ laChildId }) => laChildId === of.laChildId),
        current: followUps.find(({ point }) => point === of.point),
        others: followUps.filter(({ point }) => point !== of.point),
        newId,
        content,
        expectedVersion,
        sourceUpdatedAt,
        conditions,
        named: { conference: 'conferenceId', child: 'laChildId' },
        event: 'FOLLOW_UP_RECORDED',
      });
    },
  });
}
