import { SAMPLE } from '../../../contexts/conferences/domain/testing/sample-facts.ts';
import type { FactKind } from '../../../contexts/conferences/index.ts';

export type Data = Readonly<Record<string, unknown>>;
/** A fact as `FactInput` takes it. */
export type GivenFact = Readonly<Record<string, Data>>;

const PARENT = { ref: 'PMOTHER', role: 'PARENT' };
const RELATIVE = { ref: 'PGRANDMOTHER', role: 'RELATIVE' };
const WORKER = { ref: 'WSOCIALWORKER', role: 'SOCIAL_WORKER' };

const VOICE = {
  worriesExplained: true,
  wordsAndPicturesHelped: true,
  planSaysWhatEveryoneMustDo: true,
  agreesWithWorker: true,
  tabletHelped: true,
};

/** What the samples leave out, so that no field of a fact is empty everywhere. */
const MORE: Partial<Record<FactKind, Data>> = {
  referral: { source: 'S5A', localName: 'The usual meeting', urgent: true },
  triage: { decidedBy: WORKER, reason: 'All of it was clear.' },
  coordinator: { matchRequested: true, matchAchieved: 'FULL' },
  preparation: { referrerMeetingOn: '2026-01-15', bottomLines: ['The child is safe.'], resources: ['A car.'] },
  screen: { tool: 'DASH', marac: false },
  safetyPlan: { excludedRefs: ['PFATHER'], required: true },
  schedule: { startsAt: '10:00', venue: 'FAMILY_HUB' },
  planDecision: { changes: 'Two days a week.', safetyReason: 'Nothing stands against it.' },
  withdrawal: { reason: 'The family did not want it.' },
  notProceeding: { networkSearch: 'By a genogram.' },
  birth: { sex: 'F' },
  application: { plannedFor: '2026-04-01', plannedOn: '2026-03-20', shortNotice: 'A', afterMeeting: true },
};

/** The sample fact of a kind, with all that it may say, in what the SDL takes for references. */
export function factOf(kind: FactKind, patch: Data = {}): Data {
  const text = JSON.stringify({ ...SAMPLE[kind], ...MORE[kind], ...patch });
  return JSON.parse(text.replace(/"[PW]-[A-Z-]+"/g, (reference) => reference.replaceAll('-', ''))) as Data;
}

const given = (kind: FactKind, patch?: Data): GivenFact => ({ [kind]: factOf(kind, patch) });

const child = (laChildId: string, more: Data = { birthMonth: '2016-03' }): Data => ({
  laChildId,
  sex: 'F',
  ethnicity: 'MWBC',
  disabilities: ['NONE'],
  ...more,
});

/** An episode that went all the way, with proceedings beside it, and was closed. */
export const wholeEpisode: readonly GivenFact[] = [
  given('referral', { children: [child('C1')] }),
  given('triage'),
  given('consent'),
  given('coordinator'),
  given('preparation'),
  given('screen'),
  given('safetyPlan'),
  given('schedule'),
  given('postponement'),
  given('notHeld', { on: '2026-02-02' }),
  given('pause'),
  given('resumption'),
  given('meeting', {
    startedAt: '10:00',
    endedAt: '12:00',
    venue: 'FAMILY_HUB',
    informationGiven: true,
    interpreterUsed: false,
    planDiscussed: true,
    familyNetworkMadeProposal: true,
    privateFamilyTime: { happened: true, minutes: 60, startedAt: '10:30', endedAt: '11:30' },
    accessibilityNeeds: [{ need: 'HEARING', met: true }],
    attendees: [
      { person: PARENT, side: 'MATERNAL', attendance: 'IN_PERSON', father: false, nonResidentParent: false },
      { person: RELATIVE, side: 'MATERNAL', attendance: 'REMOTE', father: false, nonResidentParent: false },
    ],
    children: [{ laChildId: 'C1', participation: 'PN1', advocateUsed: true }],
  }),
  given('plan', {
    contingency: 'An aunt helps.',
    items: [
      {
        number: 1,
        what: 'Take the child to school.',
        who: RELATIVE,
        byWhen: '2026-03-01',
        supportAsked: 'A bus pass.',
        contingency: 'A neighbour does.',
      },
    ],
  }),
  given('feedback', { respondentRef: 'PMOTHER' }),
  given('feedback', { respondent: 'CHILD', laChildId: 'C1', childsVoice: VOICE }),
  given('complaint', { outcome: 'SETTLED', resolvedOn: '2026-03-02' }),
  given('planShared'),
  given('planDecision', { decision: 'AGREED_WITH_CHANGES' }),
  given('review', { nextReviewOn: '2026-05-04', items: [{ item: 1, status: 'DONE', note: 'It went well.' }] }),
  given('offer', { laChildIds: ['C1'] }),
  given('offerResponse', { laChildIds: ['C1'] }),
  given('letter', { laChildIds: ['C1'] }),
  given('exemption', { laChildIds: ['C1'] }),
  given('application', { laChildIds: ['C1'] }),
  given('reason', { laChildId: 'C1' }),
  given('closure'),
];

/** A child who was expected, and then born; nothing else is done, so that much is overdue. */
export const openEpisode: readonly GivenFact[] = [
  given('referral', { children: [child('C2', { expectedBirthMonth: '2026-03' })] }),
  given('birth', { laChildId: 'C2' }),
  given('letter'),
  { application: { plannedFor: '2026-08-03', plannedOn: '2026-06-01' } },
];

/** Of the same child while that is open. */
export const doubledEpisode: readonly GivenFact[] = [
  given('referral', { receivedOn: '2026-02-02', children: [child('C2', { expectedBirthMonth: '2026-03' })] }),
  given('reason', { rule: 'D5B' }),
];

/** Held, and not yet closed: what most changes are tried on. */
export const underWay: readonly GivenFact[] = [
  given('referral', { model: 'FAMILY_NETWORK_MEETING', children: [child('C1')] }),
  given('triage'),
  given('consent'),
  given('preparation'),
  given('meeting'),
  given('plan'),
  given('offer'),
  given('pause'),
];

/** With a plan that is agreed, and not yet reviewed. */
export const agreedEpisode: readonly GivenFact[] = [
  given('referral', { model: 'OTHER_FGDM', children: [child('C1')] }),
  given('triage'),
  given('preparation'),
  given('meeting'),
  given('plan'),
  given('planDecision'),
];

export const withdrawnEpisode: readonly GivenFact[] = [
  given('referral', { children: [child('C3')] }),
  given('withdrawal'),
];

/** Ended so long ago that it is past its time, and has only just been recorded here: it is erased in a month. */
export const notProceedingEpisode: readonly GivenFact[] = [
  given('referral', { receivedOn: '2020-01-06', children: [child('C4')] }),
  given('triage', { on: '2020-01-07' }),
  given('notProceeding', { on: '2020-02-03' }),
];

/** Known to one authority alone: a child and a coordinator who are nowhere else. */
export const KNOWN_THERE = { laChildId: 'CHILDKNOWNTHERE', coordinatorRef: 'WORKERKNOWNTHERE' } as const;

export const episodeKnownThere: readonly GivenFact[] = [
  given('referral', { children: [child(KNOWN_THERE.laChildId)] }),
  given('triage'),
  given('coordinator', { coordinatorRef: KNOWN_THERE.coordinatorRef }),
];

/** What a new referral says of a child whom nobody knows. */
export const newReferral: Data = factOf('referral', { receivedOn: '2026-06-01', children: [child('C9')] });
