import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { Outcome } from '../../../platform/journal/outcome.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { ownFollowUp } from '../store/ids.ts';
import type { FollowUpView, FollowUpViews } from './views.ts';

export type FollowUpPayload = Pick<Outcome, 'status' | 'problems'> & {
  readonly replayed: boolean;
  readonly dryRun: boolean;
  readonly followUp: () => Promise<FollowUpView | null>;
};

/** The follow-up as the command left it; after a replay, or where it refused, as it now is. */
export function followUpPayload(
  views: FollowUpViews,
  context: RequestContext,
  { outcome, replayed, dryRun, state }: Performed<FollowUp>,
): FollowUpPayload {
  const { status, problems, records } = outcome;
  // A change has its own entry in the audit trail. Everything else tells of a record that was only read.
  const isChange = status === 'APPLIED' && !replayed;
  if (!isChange || dryRun) for (const record of records) noteRead(context, record);
  return {
    status,
    problems,
    replayed,
    dryRun,
    async followUp() {
      if (isChange && state !== undefined) return views.ofState(context, state, inRecord(problems));
      const name = ownFollowUp(context.actor.scope, records[0]?.id ?? '');
      return name === null ? null : views.byName(context, name);
    },
  };
}

/** Paths from the record's root, in the stead of from the mutation's argument. */
function inRecord(problems: Outcome['problems']): Outcome['problems'] {
  return problems.map((problem) => ({ ...problem, path: problem.path.slice(['input'].length) }));
}
