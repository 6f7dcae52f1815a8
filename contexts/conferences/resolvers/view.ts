import DataLoader from 'dataloader';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { oncePerRequest, type RequestContext } from '../../../platform/graphql/context.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import type { Application, Exemption, LetterBeforeProceedings, Offer, OfferAnswer } from '../domain/facts.ts';
import type { Section31ZA } from '../domain/section31za.ts';
import { type AssessedConference, assessed } from '../recording/assessed.ts';
import { ErasedMeanwhile } from '../../../platform/retention/erased-meanwhile.ts';
import type { ConferencesDeps } from '../recording/deps.ts';
import { type ConferenceSummary, type ListedChild, summaryOf } from '../recording/summary.ts';
import { conferencesByIds } from '../store.ts';
import type { DutyView } from './duty-view.ts';

/** A conference as resolvers hold it: what lists carry at once, the whole of it when a field asks for more. */
export type ConferenceView = {
  readonly __typename: 'Conference';
  readonly owner: OwnerId;
  readonly summary: ConferenceSummary;
  /** At once where it has been read already: most of a conference's fields ask, and each promise takes its time. */
  readonly whole: () => AssessedConference | Promise<AssessedConference>;
};

/** A child of a conference; how it took part and where it stands is asked of the whole. */
export type ChildView = ListedChild & Pick<ConferenceView, 'whole'>;

export type Section31ZAView = Section31ZA & {
  readonly offers: readonly Offer[];
  readonly responses: readonly OfferAnswer[];
  readonly letter: LetterBeforeProceedings | undefined;
  readonly letters: readonly LetterBeforeProceedings[];
  readonly exemptions: readonly Exemption[];
  readonly application: Application | undefined;
  readonly applications: readonly Application[];
};

export type WorkItemView = {
  readonly conference: ConferenceView;
  readonly due: readonly DutyView[];
  readonly overdue: boolean;
  readonly inBreach: boolean;
};

export type ConferenceViews = {
  /** Null if there is none in the actor's own scope. Many at once are one round trip. */
  readonly byId: (context: RequestContext, id: string) => Promise<ConferenceView | null>;
  /** A conference as it was just written: what is asked after it in the same request sees it too. */
  readonly ofWritten: (context: RequestContext, conference: AssessedConference) => ConferenceView;
  /** A conference that is not, or not so, in the table: only tried out. */
  readonly ofTried: (context: RequestContext, conference: AssessedConference) => ConferenceView;
  /** It has just been erased: what is asked after it in the same request finds it no longer. */
  readonly forget: (context: RequestContext, id: string) => void;
  readonly ofSummary: (context: RequestContext, summary: ConferenceSummary) => ConferenceView;
};

export function conferenceViews({ journal, profiles }: ConferencesDeps): ConferenceViews {
  const loaderOf = oncePerRequest('conferences by id', ({ actor, today }) => {
    const { scope } = actor;
    return new DataLoader<string, AssessedConference | null>(async (ids) => {
      const [records, profile] = await Promise.all([
        conferencesByIds(journal.table, scope, ids),
        profiles(scope.owner),
      ]);
      return records.map((record) => (record === undefined ? null : assessed(record, profile, today)));
    });
  });
  const ofTried: ConferenceViews['ofTried'] = (context, conference) =>
    view(context, summaryOf(conference), () => conference);
  return {
    ofTried,
    ofWritten(context, conference) {
      loaderOf(context).clear(conference.record.id).prime(conference.record.id, conference);
      return ofTried(context, conference);
    },
    forget: (context, id) => void loaderOf(context).clear(id),
    async byId(context, id) {
      const conference = await loaderOf(context).load(id);
      if (conference !== null) noteConference(context, conference.record);
      return conference && ofTried(context, conference);
    },
    ofSummary(context, summary) {
      noteConference(context, summary);
      return view(context, summary, async () => {
        const conference = await loaderOf(context).load(summary.id);
        if (conference === null) throw new ErasedMeanwhile();
        noteConference(context, conference.record);
        return conference;
      });
    },
  };
}

/** What came from the table is noted for the audit trail. What was just written has an entry of its own there. */
function noteConference(context: RequestContext, { id, version }: { readonly id: string; readonly version: number }) {
  noteRead(context, { id: globalId({ type: 'Conference', owner: context.actor.scope.owner, id }), version });
}

function view({ actor }: RequestContext, summary: ConferenceSummary, whole: ConferenceView['whole']): ConferenceView {
  return { __typename: 'Conference', owner: actor.scope.owner, summary, whole };
}
