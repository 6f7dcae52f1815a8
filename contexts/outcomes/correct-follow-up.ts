import { type Call, notFound } from '../../platform/journal/decisions.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import { conferenceKey } from '../conferences/index.ts';
import type { OutcomesDeps } from './deps.ts';
import type { FollowUp, FollowUpContent } from './domain/follow-up.ts';
import { bringTo } from './recording/bring-to.ts';
import { readForChild } from './recording/reading.ts';
import { followUpKey, keysOfChild, readFollowUp } from './store/follow-ups.ts';
import { ownFollowUp } from './store/ids.ts';

export type CorrectFollowUp = Call & {
  /** Global id. */
  readonly followUpId: string;
  readonly followUp: FollowUpContent;
  /** Undefined to go ahead whatever came between. */
  readonly expectedVersion?: number | undefined;
};

/** What was recorded wrongly, put right by a new version. Whose it is, and at which point, stays. */
export function correctFollowUp(
  { journal }: OutcomesDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: CorrectFollowUp,
): Promise<Performed<FollowUp>> {
  const { scope } = request.actor;
  const name = ownFollowUp(scope, input.followUpId);
  return perform(journal, request, {
    operation: 'correctFollowUp',
    idempotencyKey,
    dryRun,
    input,
    async reads() {
      if (name === null) return [];
      const key = followUpKey(scope, name);
      const known = readFollowUp(await journal.table.get(key));
      const all = known === undefined ? [key] : await keysOfChild(journal.table, scope, known);
      return [conferenceKey(scope, name.conference), key, ...all];
    },
    decide: ([conference, item, ...all]) => {
      const current = readFollowUp(item);
      if (name === null || current === undefined) return missing(readTombstone(item) !== undefined);
      const given = readForChild([conference, ...all], { scope, conference: name.conference, field: 'followUpId' });
      if ('refused' in given) return given.refused;
      const { children, followUps, conditions } = given.read;
      return bringTo({
        request,
        of: current,
        child: children.find(({ laChildId }) => laChildId === current.laChildId),
        current,
        others: followUps.filter(({ point }) => point !== current.point),
        newId: current.id,
        content: input.followUp,
        expectedVersion: input.expectedVersion,
        conditions,
        named: { conference: 'followUpId', child: 'followUpId' },
        event: 'FOLLOW_UP_CORRECTED',
      });
    },
  });
}

function missing(isErased: boolean): ReturnType<typeof notFound<FollowUp>> {
  if (!isErased) return notFound('followUpId');
  return { kind: 'REFUSED', problems: [{ code: 'ERASED', severity: 'ERROR', path: ['input', 'followUpId'] }] };
}
