import fc from 'fast-check';
import { DAY_FIELD } from '../../../contexts/conferences/domain/chronicle.ts';
import type { Child, Person } from '../../../contexts/conferences/domain/fact-parts.ts';
import type { Fact, FactData, FactKind } from '../../../contexts/conferences/domain/facts.ts';
import { SAMPLE } from '../../../contexts/conferences/domain/testing/sample-facts.ts';
import { addDays, localDate, type LocalDate, month, type Month } from '../../../platform/dates/index.ts';
import { VERB_KINDS } from './calls.ts';

/** Everything below is what the schema lets through, and no more: sense is for the rules to see. */

const daysFrom = (first: string, days: number): fc.Arbitrary<LocalDate> =>
  fc.integer({ min: 0, max: days }).map((after) => addDays(localDate(first), after));

/** Mostly before the sample's today of 30 June 2026 and after its referral of 5 January, now and then neither. */
export const day: fc.Arbitrary<LocalDate> = fc.oneof(
  { weight: 12, arbitrary: daysFrom('2026-01-05', 170) },
  { weight: 2, arbitrary: daysFrom('2025-11-01', 64) },
  { weight: 1, arbitrary: daysFrom('2026-06-25', 60) },
);

const birthMonths: fc.Arbitrary<Month> = fc
  .constantFrom('1999-01', '2009-02', '2016-03', '2023-06', '2026-03', '2026-06', '2026-12')
  .map(month);

/** Few, so that what is referred to is often there. */
const reference = fc.constantFrom('P-MOTHER', 'P-FATHER', 'P-AUNT', 'W-1');
export const childId = fc.constantFrom('C1', 'C2', 'C3');
const number = fc.integer({ min: -1, max: 3 });
const flag = fc.boolean();
const text = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('A plain note.', 'Another note, a longer one.') },
  { weight: 1, arbitrary: fc.constant('Ring 07700 900123.') },
);
const few = { maxLength: 3 } as const;

const person: fc.Arbitrary<Person> = fc.record({
  ref: reference,
  role: fc.constantFrom('CHILD', 'PARENT', 'PR_HOLDER', 'RELATIVE', 'SOCIAL_WORKER', 'CHILD_ADVOCATE'),
});

const child: fc.Arbitrary<Child> = fc.record(
  {
    laChildId: childId,
    sex: fc.constantFrom('F', 'M', 'U'),
    birthMonth: birthMonths,
    expectedBirthMonth: birthMonths,
    disabilities: fc.uniqueArray(fc.constantFrom('NONE', 'LD', 'AUT'), few),
  },
  { requiredKeys: ['laChildId', 'sex'] },
);

const postponed = fc.constantFrom('FAMILY_REQUEST', 'SAFETY_CONCERN', 'OTHER');
const venue = fc.constantFrom('COMMUNITY', 'VIRTUAL', 'OTHER');
const time = fc.constantFrom('09:30', '11:00', '14:15');

/** Any data of a kind, coherent or not. */
export const anyData: { readonly [K in FactKind]: fc.Arbitrary<FactData[K]> } = {
  referral: fc.record(
    {
      receivedOn: day,
      model: fc.constantFrom('FAMILY_GROUP_CONFERENCE', 'FAMILY_NETWORK_MEETING', 'EMERGENCY_NETWORK_MEETING'),
      localName: text,
      triggerPoint: fc.constantFrom('CHILD_IN_NEED', 'PRE_BIRTH', 'PRE_PROCEEDINGS_PLO', 'LEAVING_CARE'),
      source: fc.constantFrom('S1A', 'S10'),
      referrer: person,
      caseHolderRef: reference,
      urgent: flag,
      children: fc.array(child, few),
    },
    { requiredKeys: ['receivedOn', 'model', 'triggerPoint', 'children'] },
  ),
  triage: fc.record(
    { on: day, decision: fc.constantFrom('UNDER_WAY', 'ACCEPTED', 'NOT_ACCEPTED'), decidedBy: person, reason: text },
    { requiredKeys: ['on', 'decision'] },
  ),
  consent: fc.record(
    {
      on: day,
      status: fc.constantFrom('SOUGHT', 'GIVEN', 'REFUSED', 'WITHDRAWN', 'NOT_REQUIRED'),
      person,
      basis: fc.constantFrom('PARENT_WITH_PR', 'GILLICK_COMPETENT_CHILD'),
    },
    { requiredKeys: ['on', 'status', 'person'] },
  ),
  coordinator: fc.record(
    { on: day, coordinatorRef: reference, independent: flag, matchRequested: flag, matchAchieved: fc.constant('FULL') },
    { requiredKeys: ['on', 'coordinatorRef', 'independent'] },
  ),
  preparation: fc.record(
    {
      startedOn: day,
      referrerMeetingOn: day,
      bottomLines: fc.array(text, few),
      resources: fc.array(text, few),
      questions: fc.array(fc.record({ number, question: text }), few),
    },
    { requiredKeys: ['startedOn'] },
  ),
  screen: fc.record(
    {
      screenedOn: day,
      result: fc.constantFrom('NONE', 'HISTORIC', 'CURRENT', 'UNKNOWN'),
      tool: fc.constant('DASH'),
      marac: flag,
    },
    { requiredKeys: ['screenedOn', 'result'] },
  ),
  safetyPlan: fc.record(
    {
      agreedOn: day,
      measures: fc.array(fc.constantFrom('SEPARATE_ATTENDANCE', 'POLICE_AWARE'), few),
      excludedRefs: fc.array(reference, few),
    },
    { requiredKeys: ['agreedOn', 'measures'] },
  ),
  schedule: fc.record(
    { arrangedOn: day, conferenceOn: day, startsAt: time, venue },
    { requiredKeys: ['arrangedOn', 'conferenceOn'] },
  ),
  postponement: fc.record({ on: day, reason: postponed }),
  notHeld: fc.record({ on: day, reason: postponed }),
  meeting: fc.record(
    {
      heldOn: day,
      startedAt: time,
      endedAt: time,
      informationGiven: flag,
      privateFamilyTime: fc.record(
        { happened: flag, minutes: fc.integer({ min: -5, max: 200 }) },
        { requiredKeys: ['happened'] },
      ),
      planDiscussed: flag,
      attendees: fc.array(
        fc.record(
          {
            person,
            side: fc.constantFrom('MATERNAL', 'PATERNAL', 'NOT_FAMILY'),
            attendance: fc.constantFrom('IN_PERSON', 'REMOTE', 'DID_NOT_ATTEND'),
            father: flag,
            nonResidentParent: flag,
          },
          { requiredKeys: ['person', 'side', 'attendance'] },
        ),
        few,
      ),
      children: fc.array(
        fc.record(
          { laChildId: childId, participation: fc.constantFrom('PN0', 'PN1', 'PN2'), advocateUsed: flag },
          { requiredKeys: ['laChildId'] },
        ),
        few,
      ),
      venue,
      interpreterUsed: flag,
      familyNetworkMadeProposal: flag,
    },
    { requiredKeys: ['heldOn', 'attendees', 'children'] },
  ),
  plan: fc.record(
    {
      madeOn: day,
      outcome: fc.constantFrom('MADE', 'NOT_MADE'),
      answers: fc.array(fc.record({ question: number, answer: text }), few),
      items: fc.array(
        fc.record(
          { number, what: text, who: person, byWhen: day, supportAsked: text, contingency: text },
          { requiredKeys: ['number', 'what'] },
        ),
        few,
      ),
      contingency: text,
    },
    { requiredKeys: ['madeOn', 'outcome'] },
  ),
  planShared: fc.record({ on: day }),
  planDecision: fc.record(
    {
      on: day,
      decision: fc.constantFrom('AGREED', 'AGREED_WITH_CHANGES', 'NOT_AGREED'),
      decidedBy: person,
      safetyReason: text,
      changes: text,
      reviewOn: day,
    },
    { requiredKeys: ['on', 'decision', 'decidedBy'] },
  ),
  review: fc.record(
    {
      number,
      heldOn: day,
      items: fc.array(
        fc.record(
          { item: number, status: fc.constantFrom('DONE', 'UNDER_WAY'), note: text },
          {
            requiredKeys: ['item', 'status'],
          },
        ),
        few,
      ),
      nextReviewOn: day,
    },
    { requiredKeys: ['number', 'heldOn'] },
  ),
  feedback: fc.record(
    {
      on: day,
      respondent: fc.constantFrom('CHILD', 'PARENT', 'PROFESSIONAL'),
      respondentRef: reference,
      laChildId: childId,
      satisfaction: fc.integer({ min: 0, max: 5 }),
      feltHeard: fc.integer({ min: 1, max: 6 }),
      childsVoice: fc.record({ worriesExplained: flag, tabletHelped: flag }, { requiredKeys: [] }),
    },
    { requiredKeys: ['on', 'respondent'] },
  ),
  complaint: fc.record(
    {
      complaintRef: fc.constantFrom('CM1', 'CM2'),
      receivedOn: day,
      category: fc.constantFrom('DELAY', 'OTHER'),
      stage: fc.constantFrom('INFORMAL', 'STAGE_1'),
      outcome: fc.constantFrom('UPHELD', 'WITHDRAWN'),
      resolvedOn: day,
    },
    { requiredKeys: ['complaintRef', 'receivedOn', 'category', 'stage'] },
  ),
  closure: fc.record({
    closedOn: day,
    reason: fc.constantFrom('PLAN_COMPLETED', 'NO_PLAN', 'OTHER'),
    children: fc.array(fc.record({ laChildId: childId, outcome: fc.constantFrom('WITH_PARENT', 'OTHER') }), few),
  }),
  withdrawal: fc.record({ on: day, by: person, reason: text }, { requiredKeys: ['on'] }),
  notProceeding: fc.record(
    { on: day, reason: fc.constantFrom('FAMILY_DISENGAGED', 'NO_NETWORK_IDENTIFIED'), networkSearch: text },
    { requiredKeys: ['on', 'reason'] },
  ),
  pause: fc.record({ on: day, reason: fc.constantFrom('FAMILY_REQUEST', 'OTHER') }),
  resumption: fc.record({ on: day }),
  birth: fc.record({ laChildId: childId, birthMonth: birthMonths, recordedOn: day }),
  offer: fc.record({ on: day, offeree: person, inLetter: flag }),
  offerResponse: fc.record({
    on: day,
    offereeRef: reference,
    response: fc.constantFrom('ACCEPTED', 'DECLINED', 'NO_RESPONSE'),
  }),
  letter: fc.record({ sentOn: day, offerIncluded: flag }, { requiredKeys: ['sentOn'] }),
  exemption: fc.record(
    {
      on: day,
      limb: fc.constantFrom('NOT_OFFERED', 'NOT_HELD'),
      reason: fc.constantFrom('OTHER', 'NO_NETWORK_IDENTIFIED'),
      decidedBy: person,
      rationale: text,
      laChildIds: fc.array(childId, few),
    },
    { requiredKeys: ['on', 'limb', 'reason', 'decidedBy'] },
  ),
  application: fc.record(
    {
      plannedFor: day,
      madeOn: day,
      afterMeeting: flag,
      shortNotice: fc.constantFrom('A', 'B'),
      laChildIds: fc.array(childId, few),
    },
    { requiredKeys: [] },
  ),
  reason: fc.record({ rule: fc.constantFrom('P3', 'TL1', 'NO_SUCH_RULE'), reason: text, by: person, on: day }),
};

export const ENDS: readonly FactKind[] = ['closure', 'withdrawal', 'notProceeding'];
/** What ends an episode comes seldom, so that some go far. */
const USUAL_KINDS = [
  ...VERB_KINDS.filter((kind) => !ENDS.includes(kind)).flatMap((kind) => [kind, kind, kind]),
  ...ENDS,
];

/** Any fact of these kinds: wholly by chance, or the sample's, or the sample's on another day. */
export function anyFact(kinds: readonly FactKind[] = USUAL_KINDS): fc.Arbitrary<Fact> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...kinds).map(sampleFact) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...kinds), day).map(([kind, on]) => onDay(sampleFact(kind), on)),
    },
    { weight: 3, arbitrary: fc.constantFrom(...kinds).chain((kind) => ofKind(kind)) },
  );
}

/** A referral by chance, or the sample's of other children, born or not. */
export const anyReferral: fc.Arbitrary<FactData['referral']> = fc.oneof(
  { weight: 1, arbitrary: anyData.referral },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.uniqueArray(childId, { minLength: 1, maxLength: 2 }), fc.nat({ max: 3 }))
      .map(([ids, unborn]): FactData['referral'] => ({
        ...SAMPLE.referral,
        triggerPoint: unborn === 0 ? 'PRE_BIRTH' : 'CHILD_IN_NEED',
        children: ids.map((laChildId) => (unborn === 0 ? unbornChild(laChildId) : bornChild(laChildId))),
      })),
  },
);

function bornChild(laChildId: string): Child {
  return { laChildId, sex: 'F', birthMonth: month('2016-03') };
}

function unbornChild(laChildId: string): Child {
  return { laChildId, sex: 'U', expectedBirthMonth: month('2026-03') };
}

export function sampleFact(kind: FactKind): Fact {
  return { kind, data: SAMPLE[kind] } as Fact;
}

export function onDay({ kind, data }: Fact, on: LocalDate): Fact {
  return { kind, data: { ...data, [DAY_FIELD[kind]]: on } } as Fact;
}

function ofKind(kind: FactKind): fc.Arbitrary<Fact> {
  return (anyData[kind] as fc.Arbitrary<FactData[FactKind]>).map((data) => ({ kind, data }) as Fact);
}
