import type { BatchFollowUpInput } from '../../../graphql/generated/resolvers-types.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { RecordDone, RecordKind } from '../../../platform/journal/record-kind.ts';
import type { WithoutNulls } from '../../../platform/without-nulls.ts';
import { conferenceIdBySource } from '../../conferences/index.ts';
import { recordFollowUp } from '../record-follow-up.ts';

/** What a system may send of follow-ups in batches. */
export function outcomesKinds(): readonly RecordKind[] {
  return [followUpKind];
}

const followUpKind: RecordKind<WithoutNulls<BatchFollowUpInput>> = {
  name: 'followUp',
  permission: 'CONFERENCE_RECORD',
  // Its conference too: one that stands before it in the batch is there by then.
  touches: ({ conferenceSourceRecord: { system, recordId } }) => [`conference ${system} ${recordId}`],
  async record(journal, request, { input: { conferenceSourceRecord, ...input }, ...call }): Promise<RecordDone> {
    const { scope } = request.actor;
    const id = await conferenceIdBySource(journal, scope, conferenceSourceRecord);
    const conferenceId = id === undefined ? '' : globalId({ type: 'Conference', owner: scope.owner, id });
    const { outcome, replayed, fields } = await recordFollowUp({ journal }, request, {
      ...input,
      ...call,
      conferenceId,
    });
    return { outcome: { ...outcome, problems: outcome.problems.map(bySource) }, replayed, ...(fields && { fields }) };
  },
};

/** In a batch a conference is named by its source record. */
function bySource(problem: Problem): Problem {
  return {
    ...problem,
    path: problem.path.map((part) => (part === 'conferenceId' ? 'conferenceSourceRecord' : part)),
  };
}
