import type { ConferenceResolvers, Resolvers } from '../../../graphql/generated/resolvers-types.ts';
import { connectionOf, filledPage, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import type { ProblemView } from '../../../platform/graphql/problem-resolvers.ts';
import type { Chronicle } from '../domain/chronicle.ts';
import { bySoonest } from '../domain/duties.ts';
import type { Child, ChildAtMeeting } from '../domain/fact-parts.ts';
import { nextActions } from '../domain/lifecycle.ts';
import type { AssessedConference } from '../recording/assessed.ts';
import type { ConferencesDeps } from '../recording/deps.ts';
import { NO_INPUT, problemsOf } from '../recording/problems.ts';
import { conferencePartition, eventsOf } from '../store.ts';
import { dutyView } from './duty-view.ts';
import { explained } from './explained.ts';
import type { ChildView, ConferenceView, ConferenceViews, Section31ZAView } from './view.ts';

type Holder = Pick<ConferenceView, 'whole'>;
type Field<T, View extends Holder> = (view: View, args: unknown, context: RequestContext) => T | Promise<T>;

/** A field that the whole conference answers. */
function ofWhole<T, View extends Holder = ConferenceView>(
  read: (conference: AssessedConference, view: View, context: RequestContext) => T,
): Field<T, View> {
  return (view, _args, context) => {
    const whole = view.whole();
    return whole instanceof Promise
      ? whole.then((conference) => read(conference, view, context))
      : read(whole, view, context);
  };
}

function ofFacts<T>(read: (chronicle: Chronicle) => T): Field<T, ConferenceView> {
  return ofWhole(({ assessment }) => read(assessment.chronicle));
}

/** What lists carry, so that a page of them needs no more than one read. */
const fromSummary: ConferenceResolvers = {
  id: ({ owner, summary }) => globalId({ type: 'Conference', owner, id: summary.id }),
  version: ({ summary }) => summary.version,
  sourceRecord: ({ summary }) => summary.source,
  status: ({ summary }) => summary.status,
  model: ({ summary }) => summary.model,
  triggerPoint: ({ summary }) => summary.triggerPoint,
  referredOn: ({ summary }) => summary.referredOn,
  coordinatorRef: ({ summary }) => summary.coordinatorRef ?? null,
  createdAt: ({ summary }) => summary.createdAt,
  changedAt: ({ summary }) => summary.changedAt,
  nextActions: ({ summary }) => nextActions(summary.status),
  nextDue: ({ summary }, _args, { today }) => {
    const [soonest] = [...summary.due.map((due) => ({ ...due, metOn: null }))].sort(bySoonest);
    return soonest === undefined || soonest.dueOn === null ? null : dutyView(soonest, today);
  },
  children: ({ summary, whole }) => summary.children.map((child) => ({ ...child, whole })),
};

const fromFacts: ConferenceResolvers = {
  sourceUpdatedAt: ofWhole(({ record }) => record.sourceState?.updatedAt ?? null),
  referral: ofFacts(({ referral }) => {
    const [first] = referral;
    if (first === undefined) throw new Error('A conference is kept without a referral.');
    return first;
  }),
  triages: ofFacts(({ triage }) => triage),
  consents: ofFacts(({ consent }) => consent),
  coordinators: ofFacts(({ coordinator }) => coordinator),
  preparation: ofFacts(({ preparation }) => preparation.at(-1) ?? null),
  preparations: ofFacts(({ preparation }) => preparation),
  domesticAbuseScreens: ofFacts(({ screen }) => screen),
  safetyPlans: ofFacts(({ safetyPlan }) => safetyPlan),
  schedules: ofFacts(({ schedule }) => schedule),
  postponements: ofFacts(({ postponement }) => postponement),
  notHeld: ofFacts(({ notHeld }) => notHeld),
  meeting: ofFacts(({ meeting }) => meeting.at(-1) ?? null),
  meetings: ofFacts(({ meeting }) => meeting),
  plan: ofFacts(({ plan }) => plan.at(-1) ?? null),
  plans: ofFacts(({ plan }) => plan),
  plansShared: ofFacts(({ planShared }) => planShared),
  planDecisions: ofFacts(({ planDecision }) => planDecision),
  reviews: ofFacts(({ review }) => review),
  feedback: ofFacts(({ feedback }) => feedback),
  complaints: ofFacts(({ complaint }) => complaint),
  closure: ofFacts(({ closure }) => closure[0] ?? null),
  withdrawal: ofFacts(({ withdrawal }) => withdrawal[0] ?? null),
  notProceeding: ofFacts(({ notProceeding }) => notProceeding[0] ?? null),
  pauses: ofFacts(({ pause }) => pause),
  resumptions: ofFacts(({ resumption }) => resumption),
  births: ofFacts(({ birth }) => birth),
  reasons: ofFacts(({ reason }) => reason),
};

const fromAssessment: ConferenceResolvers = {
  timeline: ofWhole(({ assessment }) => assessment.timeline),
  retentionClass: ofWhole(({ retention }) => retention.retentionClass),
  retainUntil: ofWhole(({ retention }) => retention.retainUntil),
  duties: ofWhole(({ assessment }, _view, { today }) => assessment.duties.map((duty) => dutyView(duty, today))),
  problems: ofWhole(problemsOfConference),
  section31ZA: ofWhole(({ assessment }): Section31ZAView => {
    const { offer, offerResponse, letter, exemption, application } = assessment.chronicle;
    return {
      ...assessment.section31ZA,
      offers: offer,
      responses: offerResponse,
      letter: letter.at(-1),
      letters: letter,
      exemptions: exemption,
      application: application.find(({ madeOn }) => madeOn !== undefined) ?? application.at(-1),
      applications: application,
    };
  }),
};

function problemsOfConference(conference: AssessedConference): readonly ProblemView[] {
  const { chronicle, findings } = conference.assessment;
  return explained(problemsOf(findings, chronicle, NO_INPUT), conference);
}

const HISTORY = 'history';

function linked(deps: ConferencesDeps, views: ConferenceViews): ConferenceResolvers {
  const related =
    (read: (conference: AssessedConference) => string | undefined) =>
    async ({ whole }: ConferenceView, _args: unknown, context: RequestContext): Promise<ConferenceView | null> => {
      const id = read(await whole());
      return id === undefined ? null : views.byId(context, id);
    };
  return {
    reopens: related(({ record }) => record.reopens),
    reopenedAs: related(({ record }) => record.reopenedAs),
    possibleDuplicateOf: related(({ record }) => record.possibleDuplicateOf),
    async history({ summary }, args, { actor }) {
      const request = pageRequest(args, HISTORY);
      const partition = conferencePartition(actor.scope, summary.id);
      const page = await filledPage({
        request,
        matches: null,
        fetch: (after, limit) => eventsOf(deps.journal.table, partition, { after, limit }),
      });
      return connectionOf(page, HISTORY, request);
    },
  };
}

export function conferenceResolvers(deps: ConferencesDeps, views: ConferenceViews): Resolvers {
  return {
    Conference: { ...fromSummary, ...fromFacts, ...fromAssessment, ...linked(deps, views) },
    ConferenceChild: {
      ethnicity: ofWhole(({ assessment }, child: ChildView) => recorded(child, assessment.children)?.ethnicity ?? null),
      disabilities: ofWhole(
        ({ assessment }, child: ChildView) => recorded(child, assessment.children)?.disabilities ?? null,
      ),
      participation: ofChild((child, { meeting }) => meetingOf(child, meeting)?.participation ?? null),
      advocateUsed: ofChild((child, { meeting }) => meetingOf(child, meeting)?.advocateUsed ?? null),
      outcome: ofChild(
        ({ laChildId }, { closure }) =>
          closure[0]?.children.find((child) => child.laChildId === laChildId)?.outcome ?? null,
      ),
    },
  };
}

function ofChild<T>(read: (child: ChildView, chronicle: Chronicle) => T): Field<T, ChildView> {
  return ofWhole(({ assessment }, child) => read(child, assessment.chronicle));
}

function recorded({ laChildId }: ChildView, children: readonly Child[]): Child | undefined {
  return children.find((child) => child.laChildId === laChildId);
}

function meetingOf({ laChildId }: ChildView, meeting: Chronicle['meeting']): ChildAtMeeting | undefined {
  return meeting.at(-1)?.children.find((child) => child.laChildId === laChildId);
}
