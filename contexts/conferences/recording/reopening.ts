import { londonDate } from '../../../platform/dates/index.ts';
import type { FinalDecision, Request } from '../../../platform/journal/perform.ts';
import { broughtBy, isAsSourceLeftIt } from '../../../platform/journal/source-state.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { AuthorityProfile } from '../../programme/index.ts';
import { isEnded } from '../domain/lifecycle.ts';
import { readConference } from '../store.ts';
import { changeOf, type ConferenceDecision, stateWrite, versionOf } from './advance.ts';
import { type AssessedConference, assessed } from './assessed.ts';
import { refusal } from './problems.ts';
import { refuseMissing } from './refuse-erased.ts';

export type ToReopen =
  | { readonly ended: AssessedConference; readonly refused?: never }
  | { readonly refused: FinalDecision<AssessedConference>; readonly ended?: never };

/** The episode that shall be reopened, if it may be: it has ended, and nothing has reopened it (D7R). */
export function toReopen(
  request: Request,
  profile: AuthorityProfile,
  { item, field }: { readonly item: Item | undefined; /** Of the input. */ readonly field: string },
): ToReopen {
  const record = readConference(item);
  if (record === undefined) return { refused: refuseMissing(item, field) };
  const ended = assessed(record, profile, londonDate(request.now));
  if (isEnded(ended.assessment.status) && record.reopenedAs === undefined) return { ended };
  const problems = [refusal('D7R', ['input', field])];
  return { refused: { kind: 'REFUSED', problems, state: ended, record: versionOf(request.actor.scope, ended) } };
}

/** The episode that ended learns of the one that reopens it, in the same transaction. */
export function linked(request: Request, before: AssessedConference, decision: ConferenceDecision): ConferenceDecision {
  if (decision.kind !== 'CHANGED') return decision;
  const { scope } = request.actor;
  const version = before.record.version + 1;
  const record = {
    ...before.record,
    version,
    // What is known of the other one is nobody's entry: its source may go on replacing its own.
    ...(isAsSourceLeftIt(before.record) && broughtBy(before.record.sourceState?.updatedAt, version)),
    changedAt: request.now.toISOString(),
    reopenedAs: decision.state.record.id,
  };
  const after = { ...before, record };
  const change = changeOf({ scope, after, event: { type: 'CONFERENCE_REOPENED_AS', fields: ['reopenedAs'] } });
  return {
    ...decision,
    changes: [...decision.changes, change],
    writes: [...decision.writes, stateWrite({ scope, before, after })],
  };
}
