import DataLoader from 'dataloader';
import type { OwnerId, Scope } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import { oncePerRequest, type RequestContext } from '../../../platform/graphql/context.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import type { OutcomesDeps } from '../deps.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { MONTHS_TO } from '../domain/points.ts';
import { problemsIn } from '../problems-in.ts';
import { conferenceWithFollowUps } from '../store/follow-ups.ts';
import { followUpGlobalId, type FollowUpName } from '../store/ids.ts';

/** A follow-up as resolvers hold it. */
export type FollowUpView = {
  readonly __typename: 'FollowUp';
  readonly owner: OwnerId;
  readonly current: FollowUp;
  readonly problems: () => Promise<readonly Problem[]> | readonly Problem[];
};

export type FollowUpViews = {
  /** By child and point. */
  readonly ofConference: (context: RequestContext, conference: string) => Promise<readonly FollowUpView[]>;
  /** Null if there is none in the actor's own scope. */
  readonly byName: (context: RequestContext, name: FollowUpName) => Promise<FollowUpView | null>;
  /** As it was just written, or would be. */
  readonly ofState: (context: RequestContext, state: FollowUp, problems: readonly Problem[]) => FollowUpView;
};

export function followUpViews({ journal: { table } }: OutcomesDeps): FollowUpViews {
  const loaderOf = oncePerRequest(
    'follow-ups by conference',
    ({ actor, today }) =>
      new DataLoader<string, readonly FollowUpView[]>(
        (ids) => Promise.all(ids.map((id) => viewsOf({ scope: actor.scope, today }, id))),
        { maxBatchSize: 25 },
      ),
  );
  const viewsOf = async ({ scope, today }: { readonly scope: Scope; readonly today: LocalDate }, id: string) => {
    const { conference, followUps } = await conferenceWithFollowUps(table, scope, id);
    return followUps.toSorted(byChildAndPoint).map((current): FollowUpView => {
      return view(scope, current, () => problemsIn(current, { conference, followUps, today }));
    });
  };
  const noted = (context: RequestContext, found: FollowUpView): FollowUpView => {
    noteRead(context, { id: followUpGlobalId(context.actor.scope, found.current), version: found.current.version });
    return found;
  };
  return {
    async ofConference(context, conference) {
      return (await loaderOf(context).load(conference)).map((found) => noted(context, found));
    },
    async byName(context, { conference, id }) {
      const found = (await loaderOf(context).load(conference)).find(({ current }) => current.id === id);
      return found === undefined ? null : noted(context, found);
    },
    ofState(context, state, problems) {
      loaderOf(context).clear(state.conference);
      return view(context.actor.scope, state, () => problems);
    },
  };
}

function view({ owner }: Scope, current: FollowUp, problems: FollowUpView['problems']): FollowUpView {
  return { __typename: 'FollowUp', owner, current, problems };
}

function byChildAndPoint(one: FollowUp, other: FollowUp): number {
  if (one.laChildId !== other.laChildId) return one.laChildId < other.laChildId ? -1 : 1;
  return MONTHS_TO[one.point] - MONTHS_TO[other.point];
}
