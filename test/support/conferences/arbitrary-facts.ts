import fc from 'fast-check';
import { addDays, localDate, type LocalDate, type Month, monthOf } from '../../../platform/dates/index.ts';
import { CONFERENCE_RULES } from '../../../contexts/conferences/domain/rules/catalogue.ts';
import { FACT_KINDS } from '../../../contexts/conferences/domain/chronicle.ts';
import type { Person } from '../../../contexts/conferences/domain/fact-parts.ts';
import type { Fact, FactData, FactKind } from '../../../contexts/conferences/domain/facts.ts';

type Arbitrary<T> = fc.Arbitrary<T>;

/** The last day on which a generated fact can lie: what is arranged or planned may lie beyond it. */
export const LAST_DAY = localDate('2026-06-30');
const FIRST_DAY = localDate('2025-11-01');
const DAYS = 240;

const days: Arbitrary<LocalDate> = fc.oneof(
  { weight: 8, arbitrary: fc.nat(DAYS).map((count) => addDays(FIRST_DAY, count)) },
  // Few days, so that much happens on one of them; and the ends of what a date can be.
  { weight: 4, arbitrary: fc.constantFrom(localDate('2026-01-05'), localDate('2026-01-06'), LAST_DAY) },
  { weight: 1, arbitrary: fc.constantFrom(localDate('1900-01-01'), localDate('2024-02-29')) },
);
const daysAhead: Arbitrary<LocalDate> = fc.oneof(
  days,
  fc.constantFrom(localDate('2026-07-01'), localDate('2100-12-31')),
);
const months: Arbitrary<Month> = fc.oneof(
  days.map(monthOf),
  fc.integer({ min: 1, max: 27 }).map((years) => monthOf(addDays(LAST_DAY, -365 * years))),
);

const childIds = fc.constantFrom('C1', 'C2', 'C3');
const numbers = fc.integer({ min: -1, max: 4 });
const texts = fc.constantFrom('Yes.', 'No.', '');
const flags = fc.boolean();
const people: Arbitrary<Person> = fc.record({
  ref: fc.constantFrom('P1', 'P2', 'P3', 'W1'),
  role: fc.constantFrom('PARENT', 'PR_HOLDER', 'RELATIVE', 'CHILD', 'CHILD_ADVOCATE', 'SOCIAL_WORKER'),
});

function some<T>(arbitrary: Arbitrary<T>): Arbitrary<T[]> {
  return fc.array(arbitrary, { maxLength: 3 });
}

/** A record of which only some fields must be there: the others are there or not. */
function data<T>(
  model: { [P in keyof T]-?: Arbitrary<NonNullable<T[P]>> },
  required: readonly (keyof T)[],
): Arbitrary<T> {
  return fc.record(model, { requiredKeys: required as never });
}

const children = data<FactData['referral']['children'][number]>(
  {
    laChildId: childIds,
    sex: fc.constantFrom('F', 'M', 'U'),
    birthMonth: months,
    expectedBirthMonth: months,
    ethnicity: fc.constantFrom('NOBT', 'OOTH'),
    disabilities: some(fc.constantFrom('NONE', 'HEAR')),
  },
  ['laChildId', 'sex'],
);

const attendees = data<FactData['meeting']['attendees'][number]>(
  {
    person: people,
    side: fc.constantFrom('MATERNAL', 'PATERNAL', 'OTHER', 'NOT_FAMILY'),
    attendance: fc.constantFrom('IN_PERSON', 'REMOTE', 'IN_WRITING', 'REPRESENTED', 'DID_NOT_ATTEND'),
    father: flags,
    nonResidentParent: flags,
  },
  ['person', 'side', 'attendance'],
);

const participants = data<FactData['meeting']['children'][number]>(
  {
    laChildId: childIds,
    participation: fc.constantFrom('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'),
    advocateUsed: flags,
  },
  ['laChildId'],
);

const items = data<NonNullable<FactData['plan']['items']>[number]>(
  { number: numbers, what: texts, who: people, byWhen: daysAhead, supportAsked: texts, contingency: texts },
  ['number', 'what'],
);

const reasons = fc.constantFrom('FAMILY_REQUEST', 'SAFETY_CONCERN', 'OTHER');

/** Anything well-typed that each kind of fact can say, sense or nonsense. */
const DATA: { readonly [K in FactKind]: Arbitrary<FactData[K]> } = {
  referral: data<FactData['referral']>(
    {
      receivedOn: days,
      model: fc.constantFrom('FAMILY_GROUP_CONFERENCE', 'FAMILY_NETWORK_MEETING'),
      localName: texts,
      triggerPoint: fc.constantFrom('CHILD_IN_NEED', 'PRE_BIRTH', 'PRE_PROCEEDINGS_PLO', 'LEAVING_CARE'),
      source: fc.constantFrom('S1A', 'S10'),
      referrer: people,
      caseHolderRef: fc.constant('W1'),
      urgent: flags,
      children: some(children),
    },
    ['receivedOn', 'model', 'triggerPoint', 'children'],
  ),
  triage: data<FactData['triage']>(
    { on: days, decision: fc.constantFrom('UNDER_WAY', 'ACCEPTED', 'NOT_ACCEPTED'), decidedBy: people, reason: texts },
    ['on', 'decision'],
  ),
  consent: data<FactData['consent']>(
    {
      on: days,
      status: fc.constantFrom('SOUGHT', 'GIVEN', 'REFUSED', 'WITHDRAWN', 'NOT_REQUIRED'),
      person: people,
      basis: fc.constantFrom('PARENT_WITH_PR', 'GILLICK_COMPETENT_CHILD'),
    },
    ['on', 'status', 'person'],
  ),
  coordinator: data<FactData['coordinator']>(
    {
      on: days,
      coordinatorRef: fc.constantFrom('W1', 'W2'),
      independent: flags,
      matchRequested: flags,
      matchAchieved: fc.constantFrom('FULL', 'NONE'),
    },
    ['on', 'coordinatorRef', 'independent'],
  ),
  preparation: data<FactData['preparation']>(
    {
      startedOn: days,
      referrerMeetingOn: days,
      bottomLines: some(texts),
      resources: some(texts),
      questions: some(fc.record({ number: numbers, question: texts })),
    },
    ['startedOn'],
  ),
  screen: data<FactData['screen']>(
    {
      screenedOn: days,
      result: fc.constantFrom('NONE', 'HISTORIC', 'CURRENT', 'UNKNOWN'),
      tool: fc.constantFrom('DASH', 'LOCAL'),
      marac: flags,
    },
    ['screenedOn', 'result'],
  ),
  safetyPlan: data<FactData['safetyPlan']>(
    {
      agreedOn: days,
      measures: some(fc.constantFrom('SEPARATE_ATTENDANCE', 'VENUE_SECURITY')),
      excludedRefs: some(fc.constantFrom('P1', 'P2')),
      required: flags,
    },
    ['agreedOn', 'measures'],
  ),
  schedule: data<FactData['schedule']>(
    { arrangedOn: days, conferenceOn: daysAhead, startsAt: fc.constant('10:00'), venue: fc.constant('COMMUNITY') },
    ['arrangedOn', 'conferenceOn'],
  ),
  postponement: fc.record({ on: days, reason: reasons }),
  notHeld: fc.record({ on: days, reason: reasons }),
  meeting: data<FactData['meeting']>(
    {
      heldOn: days,
      startedAt: fc.constantFrom('09:00', '14:00'),
      endedAt: fc.constantFrom('10:00', '17:00'),
      informationGiven: flags,
      privateFamilyTime: data<NonNullable<FactData['meeting']['privateFamilyTime']>>(
        {
          happened: flags,
          minutes: numbers,
          startedAt: fc.constantFrom('08:00', '10:00', '15:00'),
          endedAt: fc.constantFrom('10:30', '16:00', '18:00'),
        },
        ['happened'],
      ),
      planDiscussed: flags,
      attendees: some(attendees),
      children: some(participants),
      venue: fc.constant('VIRTUAL'),
      interpreterUsed: flags,
      familyNetworkMadeProposal: flags,
      accessibilityNeeds: some(fc.record({ need: fc.constantFrom('HEARING', 'CHILDCARE'), met: flags })),
    },
    ['heldOn', 'attendees', 'children'],
  ),
  plan: data<FactData['plan']>(
    {
      madeOn: days,
      outcome: fc.constantFrom('MADE', 'NOT_MADE'),
      answers: some(fc.record({ question: numbers, answer: texts })),
      items: some(items),
      contingency: texts,
    },
    ['madeOn', 'outcome'],
  ),
  planShared: fc.record({ on: days }),
  planDecision: data<FactData['planDecision']>(
    {
      on: days,
      decision: fc.constantFrom('AGREED', 'AGREED_WITH_CHANGES', 'NOT_AGREED'),
      decidedBy: people,
      safetyReason: texts,
      changes: texts,
      reviewOn: daysAhead,
    },
    ['on', 'decision', 'decidedBy'],
  ),
  review: data<FactData['review']>(
    {
      number: numbers,
      heldOn: days,
      items: some(
        data<NonNullable<FactData['review']['items']>[number]>(
          { item: numbers, status: fc.constantFrom('DONE', 'CHANGED'), note: texts },
          ['item', 'status'],
        ),
      ),
      nextReviewOn: daysAhead,
    },
    ['number', 'heldOn'],
  ),
  feedback: data<FactData['feedback']>(
    {
      on: days,
      respondent: fc.constantFrom('CHILD', 'PARENT'),
      respondentRef: fc.constantFrom('P1', 'P2'),
      laChildId: childIds,
      satisfaction: fc.integer({ min: 0, max: 6 }),
      feltInControl: fc.integer({ min: 1, max: 5 }),
      feltHeard: fc.integer({ min: 1, max: 5 }),
      childsVoice: data<NonNullable<FactData['feedback']['childsVoice']>>(
        {
          worriesExplained: flags,
          wordsAndPicturesHelped: flags,
          agreesWithWorker: flags,
          planSaysWhatEveryoneMustDo: flags,
          tabletHelped: flags,
        },
        [],
      ),
    },
    ['on', 'respondent'],
  ),
  complaint: data<FactData['complaint']>(
    {
      complaintRef: fc.constantFrom('CM1', 'CM2'),
      receivedOn: days,
      category: fc.constantFrom('DELAY', 'SAFETY'),
      stage: fc.constantFrom('INFORMAL', 'STAGE_1', 'STAGE_2'),
      outcome: fc.constantFrom('UPHELD', 'NOT_UPHELD'),
      resolvedOn: days,
    },
    ['complaintRef', 'receivedOn', 'category', 'stage'],
  ),
  closure: fc.record({
    closedOn: days,
    reason: fc.constantFrom('PLAN_COMPLETED', 'OTHER'),
    children: some(fc.record({ laChildId: childIds, outcome: fc.constantFrom('WITH_PARENT', 'NOT_KNOWN') })),
  }),
  withdrawal: data<FactData['withdrawal']>({ on: days, by: people, reason: texts }, ['on']),
  notProceeding: data<FactData['notProceeding']>(
    { on: days, reason: fc.constantFrom('NO_NETWORK_IDENTIFIED', 'CHILD_DIED'), networkSearch: texts },
    ['on', 'reason'],
  ),
  pause: fc.record({ on: days, reason: fc.constantFrom('FAMILY_REQUEST', 'AWAITING_COURT') }),
  resumption: fc.record({ on: days }),
  birth: fc.record({ laChildId: childIds, birthMonth: months, recordedOn: days }),
  offer: data<FactData['offer']>({ on: days, offeree: people, inLetter: flags, laChildIds: some(childIds) }, [
    'on',
    'offeree',
    'inLetter',
  ]),
  offerResponse: data<FactData['offerResponse']>(
    {
      on: days,
      offereeRef: fc.constantFrom('P1', 'P2', 'P3'),
      response: fc.constantFrom('ACCEPTED', 'DECLINED', 'NO_RESPONSE'),
      laChildIds: some(childIds),
    },
    ['on', 'offereeRef', 'response'],
  ),
  letter: data<FactData['letter']>({ sentOn: days, offerIncluded: flags, laChildIds: some(childIds) }, ['sentOn']),
  exemption: data<FactData['exemption']>(
    {
      on: days,
      limb: fc.constantFrom('NOT_OFFERED', 'NOT_HELD'),
      reason: fc.constant('OTHER'),
      decidedBy: people,
      rationale: texts,
      laChildIds: some(childIds),
    },
    ['on', 'limb', 'reason', 'decidedBy'],
  ),
  application: data<FactData['application']>(
    {
      plannedFor: daysAhead,
      plannedOn: days,
      madeOn: days,
      afterMeeting: flags,
      shortNotice: fc.constantFrom('A', 'B', 'C'),
      laChildIds: some(childIds),
    },
    [],
  ),
  reason: data<FactData['reason']>(
    {
      rule: fc.constantFrom(...Object.keys(CONFERENCE_RULES), 'P99'),
      laChildId: childIds,
      reason: texts,
      by: people,
      on: days,
    },
    ['rule', 'reason', 'by', 'on'],
  ),
};

export const arbitraryFact: Arbitrary<Fact> = fc.oneof(
  ...FACT_KINDS.map((kind) => (DATA[kind] as Arbitrary<unknown>).map((said) => ({ kind, data: said }) as Fact)),
);

/** Up to forty facts of any kind, in any order, with no regard to sense. */
export const arbitraryFacts: Arbitrary<readonly Fact[]> = fc.array(arbitraryFact, { maxLength: 40 });
