import type { RequestContext } from '../../../platform/graphql/context.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { ProblemView } from '../../../platform/graphql/problem-resolvers.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import type { Outcome } from '../../../platform/journal/outcome.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import type { AssessedConference } from '../recording/assessed.ts';
import { explained } from './explained.ts';
import type { ConferenceView, ConferenceViews } from './view.ts';

export type PayloadView = Pick<Outcome, 'status'> & {
  readonly problems: () => Promise<readonly ProblemView[]>;
  readonly replayed: boolean;
  readonly dryRun: boolean;
  readonly conference: () => Promise<ConferenceView | null>;
};

/** The conference as the command left it; after a replay, as it now is. */
export function payload(
  views: ConferenceViews,
  context: RequestContext,
  { outcome, replayed, dryRun, state }: Performed<AssessedConference>,
): PayloadView {
  // A change has its own entry in the audit trail. Everything else tells of a record that was only read.
  const isChange = outcome.status === 'APPLIED' && !replayed && !dryRun;
  if (!isChange) for (const record of outcome.records) noteRead(context, record);
  const conference = async (): Promise<ConferenceView | null> => {
    if (state !== undefined) return dryRun ? views.ofTried(context, state) : views.ofWritten(context, state);
    const id = parseGlobalId(outcome.records[0]?.id ?? '')?.id;
    return id === undefined ? null : views.byId(context, id);
  };
  const mayHaveReasons =
    outcome.status !== 'REFUSED' &&
    outcome.problems.some(({ severity }) => severity === 'QUERY') &&
    context.actor.permissions.has('CONFERENCE_READ');
  return {
    status: outcome.status,
    problems: async () => {
      const whole = mayHaveReasons ? (state ?? (await (await conference())?.whole())) : undefined;
      return whole === undefined ? outcome.problems : explained(outcome.problems, whole);
    },
    replayed,
    dryRun,
    conference,
  };
}
