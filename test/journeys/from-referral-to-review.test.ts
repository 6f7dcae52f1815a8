import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Conference } from '../../graphql/generated/resolvers-types.ts';
import type { Caller } from '../support/caller.ts';
import { dutiesOf, expectApplied, expectRefused, expectTriedOut, timelineOf } from '../support/expect-answers.ts';
import { useNetwork } from '../support/network.ts';
import { historyOf, workFor, workList } from '../support/read-lists.ts';
import { type Input, readConference, record, type Recorded, type Verb } from '../support/record.ts';

/**
 * Two siblings, one of them not yet born, in a family with current domestic abuse. Each step is told on its day, and
 * so is each wrong turn that somebody could take there. Everybody here is fictional, and a reference without a name.
 */
const MOTHER = { ref: 'PMOTHER', role: 'PARENT' };
const FATHER = { ref: 'PFATHER', role: 'PARENT' };
const GRANDMOTHER = { ref: 'PGRANDMOTHER', role: 'RELATIVE' };
const SOCIAL_WORKER = { ref: 'WSOCIALWORKER', role: 'SOCIAL_WORKER' };
const MANAGER = { ref: 'WMANAGER', role: 'FGC_SERVICE_MANAGER' };
const GIRL = { laChildId: 'C1', sex: 'F', birthMonth: '2016-05', ethnicity: 'MWBC', disabilities: ['NONE'] };
const UNBORN = { laChildId: 'C2', sex: 'U', expectedBirthMonth: '2026-06' };
const REFERRAL = {
  receivedOn: '2026-03-02',
  model: 'FAMILY_GROUP_CONFERENCE',
  triggerPoint: 'CHILD_PROTECTION_PLAN',
  source: 'S5A',
  referrer: SOCIAL_WORKER,
  caseHolderRef: SOCIAL_WORKER.ref,
  children: [GIRL, UNBORN],
};
const SOURCE = { system: 'CASESYSTEM', recordId: 'FGC-2026-0001' };
const ALWAYS_OPEN = ['CONSENT', 'SCREEN', 'SAFETY_PLAN', 'PAUSE', 'NOT_PROCEEDING', 'WITHDRAWAL', 'CLOSURE'];

const network = useNetwork('2026-03-02');
let system: Caller;
let id: string;

beforeAll(async () => {
  system = await network.as('nearby');
});

/** Records it about the family's conference. */
function tell(verb: Verb, input: Input): Promise<Recorded> {
  return record(system, verb, { conferenceId: id, ...input });
}

/** What would happen, without its happening. */
function tryOut(verb: Verb, input: Input): Promise<Recorded> {
  return tell(verb, { ...input, dryRun: true });
}

async function asItStands(): Promise<Conference> {
  const conference = await readConference(system, id);
  expect(conference).not.toBeNull();
  return conference!;
}

describe('the referral', () => {
  const refer = (referral: Input): Promise<Recorded> =>
    record(system, 'makeReferral', { sourceRecord: SOURCE, referral: { ...REFERRAL, ...referral } });

  it('of tomorrow is refused', async () => {
    expectRefused(await refer({ receivedOn: '2026-03-03' }), ['D3', 'input.referral.receivedOn']);
  });

  it('of a child who is neither born nor expected is refused, and so is one who is both', async () => {
    const neither = await refer({ children: [GIRL, { laChildId: 'C2', sex: 'U' }] });
    expectRefused(neither, ['D5', 'input.referral.children.1.birthMonth']);
    const both = await refer({ children: [{ ...GIRL, expectedBirthMonth: '2026-06' }] });
    expectRefused(both, ['D5', 'input.referral.children.0.birthMonth']);
  });

  it('of one child twice, or of nobody, is refused', async () => {
    expectRefused(await refer({ children: [GIRL, GIRL] }), ['F4', 'input.referral.children.1']);
    expectRefused(await refer({ children: [] }), ['F5', 'input.referral.children']);
  });

  it('that names somebody is refused', async () => {
    expectRefused(await refer({ localName: 'Meeting for Mrs Example' }), ['I1', 'input.referral.localName']);
  });

  it('has left nothing behind of all that was refused', async () => {
    expect(await workList(system)).toEqual([]);
  });

  it('is made, and says what is to do by when', async () => {
    const conference = expectApplied(await refer({}));
    id = conference.id;

    expect(conference).toMatchObject({ version: 1, status: 'REFERRED', sourceRecord: SOURCE, referral: REFERRAL });
    expect(conference.nextActions.slice(0, 1)).toEqual(['TRIAGE']);
    expect(dutiesOf(conference)).toEqual(['TRIAGE 2026-03-09 DUE', 'HOLD_CONFERENCE 2026-04-13 DUE']);
    expect(conference.children).toMatchObject([
      { laChildId: 'C1', birthMonth: '2016-05', participation: null, outcome: null },
      { laChildId: 'C2', birthMonth: null, expectedBirthMonth: '2026-06' },
    ]);
  });

  it('is not made twice: the record that is there comes back', async () => {
    const again = await refer({ urgent: true });

    expectRefused(again, ['T5', 'input.sourceRecord']);
    expect(again.conference).toMatchObject({ id, version: 1, referral: { urgent: null } });
  });

  it('of the same child under another key is a possible duplicate, and says of what', async () => {
    const other = await record(system, 'makeReferral', {
      sourceRecord: { ...SOURCE, recordId: 'FGC-2026-0002' },
      referral: { ...REFERRAL, children: [GIRL] },
      dryRun: true,
    });

    expect(expectTriedOut(other, ['P8', 'input.referral.model']).possibleDuplicateOf).toEqual({ id });
  });
});

describe('triage and consent', () => {
  it('cannot come before the referral', async () => {
    const early = await tell('triageReferral', { triage: { on: '2026-03-01', decision: 'ACCEPTED' } });
    expectRefused(early, ['D1', 'input.triage.on']);
    expect((await asItStands()).version).toBe(1);
  });

  it('take the episode from triage to acceptance', async () => {
    network.clock.goTo('2026-03-04');
    const begun = await tell('triageReferral', { triage: { on: '2026-03-04', decision: 'UNDER_WAY' } });
    expect(expectApplied(begun).status).toBe('TRIAGE');

    network.clock.goTo('2026-03-05');
    const accepted = expectApplied(
      await tell('triageReferral', { triage: { on: '2026-03-05', decision: 'ACCEPTED', decidedBy: MANAGER } }),
    );
    expect(accepted).toMatchObject({ status: 'ACCEPTED', version: 3 });
    expect(dutiesOf(accepted)).toEqual([
      'TRIAGE 2026-03-09 MET',
      'ALLOCATE_COORDINATOR 2026-03-12 DUE',
      'HOLD_CONFERENCE 2026-04-13 DUE',
    ]);
  });

  it('notice that somebody else has changed the record meanwhile, and show how it now is', async () => {
    const late = await tell('recordConsent', {
      expectedVersion: 2,
      consent: { on: '2026-03-05', status: 'SOUGHT', person: MOTHER },
    });

    expectRefused(late, ['VERSION_CONFLICT', 'input.expectedVersion']);
    expect(late.conference?.version).toBe(3);
  });

  it('seek consent and get it', async () => {
    network.clock.goTo('2026-03-10');
    const sought = await tell('recordConsent', {
      expectedVersion: 3,
      consent: { on: '2026-03-09', status: 'SOUGHT', person: MOTHER },
    });
    expect(expectApplied(sought).status).toBe('CONSENT_PENDING');

    const given = await tell('recordConsent', {
      consent: { on: '2026-03-10', status: 'GIVEN', person: MOTHER, basis: 'PARENT_WITH_PR' },
    });
    expect(expectApplied(given)).toMatchObject({ status: 'CONSENTED', version: 5 });
  });
});

describe('preparation', () => {
  it('is overdue for a coordinator on the day after the last', async () => {
    network.clock.goTo('2026-03-13');

    expect(await workFor(system, id)).toMatchObject({
      overdue: true,
      inBreach: false,
      due: [
        { kind: 'ALLOCATE_COORDINATOR', dueOn: '2026-03-12', state: 'OVERDUE', daysLate: 1 },
        { kind: 'HOLD_CONFERENCE', dueOn: '2026-04-13', state: 'DUE', daysLate: null },
      ],
    });
    expect((await asItStands()).problems.map(({ code }) => code)).toEqual(['TL1']);
  });

  it('has a coordinator, told late of a day that was in time', async () => {
    const allocated = await tell('allocateCoordinator', {
      coordinator: {
        on: '2026-03-11',
        coordinatorRef: 'WCOORD',
        independent: true,
        matchRequested: true,
        matchAchieved: 'FULL',
      },
    });

    expect(expectApplied(allocated)).toMatchObject({ status: 'COORDINATOR_ALLOCATED', coordinatorRef: 'WCOORD' });
  });

  it('puts each question to the family once', async () => {
    const questions = [
      { number: 1, question: 'Who can help in the mornings?' },
      { number: 2, question: 'Where can the children stay if things go wrong?' },
    ];
    const doubled = await tell('recordPreparation', {
      preparation: { startedOn: '2026-03-12', questions: [...questions, { number: 2, question: 'Who else?' }] },
    });
    expectRefused(doubled, ['F4', 'input.preparation.questions.2']);

    const prepared = await tell('recordPreparation', {
      preparation: {
        startedOn: '2026-03-12',
        referrerMeetingOn: '2026-03-12',
        bottomLines: ['The children are never alone with the person who caused harm.'],
        resources: ['Nursery place'],
        questions,
      },
    });
    expect(expectApplied(prepared)).toMatchObject({ status: 'PREPARATION', preparation: { questions } });
  });

  it('may be recorded again, with what was learnt later', async () => {
    const again = await tryOut('recordPreparation', { preparation: { startedOn: '2026-03-13' } });
    expect(again).toMatchObject({ status: 'APPLIED', dryRun: true });
  });
});

describe('arranging a day', () => {
  const arrange = (conferenceOn: string): Promise<Recorded> =>
    tell('scheduleConference', {
      schedule: { arrangedOn: '2026-03-13', conferenceOn, startsAt: '16:00', venue: 'FAMILY_HUB' },
    });

  it('is refused while nobody has screened for domestic abuse', async () => {
    expectRefused(await arrange('2026-04-08'), ['P7S', 'input.schedule.conferenceOn']);
  });

  it('is refused while current abuse has no safety plan', async () => {
    const screened = await tell('screenForDomesticAbuse', {
      screen: { screenedOn: '2026-03-13', result: 'CURRENT', tool: 'DASH', marac: true },
    });
    expect(expectApplied(screened).domesticAbuseScreens).toMatchObject([{ result: 'CURRENT', marac: true }]);

    expectRefused(await arrange('2026-04-08'), ['P7', 'input.schedule.conferenceOn']);
  });

  it('is refused for a day before the referral', async () => {
    expectRefused(await arrange('2026-02-27'), ['D4', 'input.schedule.conferenceOn']);
  });

  it('succeeds once a safety plan is agreed', async () => {
    network.clock.goTo('2026-03-16');
    const safe = await tell('agreeSafetyPlan', {
      safetyPlan: {
        agreedOn: '2026-03-16',
        measures: ['PERPETRATOR_EXCLUDED', 'CONTRIBUTES_IN_WRITING', 'POLICE_AWARE'],
        excludedRefs: [FATHER.ref],
      },
    });
    expect(expectApplied(safe).status).toBe('PREPARATION');

    network.clock.goTo('2026-03-17');
    const arranged = expectApplied(
      await tell('scheduleConference', {
        schedule: { arrangedOn: '2026-03-17', conferenceOn: '2026-04-08', startsAt: '16:00', venue: 'FAMILY_HUB' },
      }),
    );
    expect(arranged.status).toBe('CONFERENCE_SCHEDULED');
    expect(arranged.nextActions.slice(0, 3)).toEqual(['MEETING', 'POSTPONEMENT', 'NOT_HELD']);
    expect(dutiesOf(arranged)).toContain('AGREE_SAFETY_PLAN 2026-04-07 MET');
  });

  it('is postponed at the wish of the family, and done again', async () => {
    network.clock.goTo('2026-03-30');
    const postponed = await tell('postponeConference', {
      postponement: { on: '2026-03-30', reason: 'FAMILY_REQUEST' },
    });
    expect(expectApplied(postponed)).toMatchObject({ status: 'POSTPONED' });

    const again = await tell('scheduleConference', {
      schedule: { arrangedOn: '2026-03-31', conferenceOn: '2026-04-20', startsAt: '16:00', venue: 'FAMILY_HUB' },
    });
    expectRefused(again, ['D3', 'input.schedule.arrangedOn']);

    network.clock.goTo('2026-03-31');
    const arranged = await tell('scheduleConference', {
      schedule: { arrangedOn: '2026-03-31', conferenceOn: '2026-04-20', startsAt: '16:00', venue: 'FAMILY_HUB' },
    });
    expect(expectApplied(arranged)).toMatchObject({
      status: 'CONFERENCE_SCHEDULED',
      schedules: [{ conferenceOn: '2026-04-08' }, { conferenceOn: '2026-04-20' }],
    });
  });
});

describe('the conference', () => {
  const attendee = (person: Input, side: string, attendance: string): Input => ({ person, side, attendance });
  const MEETING = {
    heldOn: '2026-04-20',
    startedAt: '16:00',
    endedAt: '19:15',
    informationGiven: true,
    privateFamilyTime: { happened: true, minutes: 90 },
    planDiscussed: true,
    attendees: [
      attendee(MOTHER, 'MATERNAL', 'IN_PERSON'),
      attendee(GRANDMOTHER, 'MATERNAL', 'REMOTE'),
      { ...attendee(FATHER, 'PATERNAL', 'IN_WRITING'), father: true, nonResidentParent: true },
      attendee({ ref: 'PUNCLE', role: 'RELATIVE' }, 'PATERNAL', 'IN_PERSON'),
      attendee({ ref: 'PFRIEND', role: 'FAMILY_FRIEND' }, 'OTHER', 'REPRESENTED'),
      attendee({ ref: 'C1', role: 'CHILD' }, 'OTHER', 'IN_PERSON'),
      attendee(SOCIAL_WORKER, 'NOT_FAMILY', 'IN_PERSON'),
      attendee({ ref: 'WADVOCATE', role: 'CHILD_ADVOCATE' }, 'NOT_FAMILY', 'IN_PERSON'),
      attendee({ ref: 'WINTERPRETER', role: 'INTERPRETER' }, 'NOT_FAMILY', 'IN_PERSON'),
    ],
    children: [{ laChildId: 'C1', participation: 'PN2', advocateUsed: true }],
    venue: 'FAMILY_HUB',
    interpreterUsed: true,
  };
  const hold = (changes: Input): Promise<Recorded> => tell('holdConference', { meeting: { ...MEETING, ...changes } });
  const tryHolding = (changes: Input): Promise<Recorded> =>
    tryOut('holdConference', { meeting: { ...MEETING, ...changes } });

  it('is overdue once six weeks have passed since the referral', async () => {
    network.clock.goTo('2026-04-20');

    expect(await workFor(system, id)).toMatchObject({
      overdue: true,
      due: [{ kind: 'HOLD_CONFERENCE', dueOn: '2026-04-13', state: 'OVERDUE', daysLate: 7 }],
    });
  });

  it('has no plan before it was held', async () => {
    const early = await tell('makePlan', { plan: { madeOn: '2026-04-20', outcome: 'MADE' } });
    expectRefused(early, ['D1', 'input.plan.madeOn']);
  });

  it('cannot be held tomorrow, nor before the referral', async () => {
    expectRefused(await hold({ heldOn: '2026-04-21' }), ['D3', 'input.meeting.heldOn']);
    expect((await hold({ heldOn: '2026-02-27' })).problems[0]).toMatchObject({
      code: 'D4',
      path: ['input', 'meeting', 'heldOn'],
    });
  });

  it('cannot end before it started', async () => {
    expectRefused(await hold({ endedAt: '15:00' }), ['F6', 'input.meeting.endedAt']);
  });

  it('cannot have the participation code of a small child for a girl of nine, or any for an unborn child', async () => {
    expectRefused(await hold({ children: [{ laChildId: 'C1', participation: 'PN0' }] }), [
      'P6',
      'input.meeting.children.0.participation',
    ]);
    expectRefused(await hold({ children: [...MEETING.children, { laChildId: 'C2', participation: 'PN1' }] }), [
      'P6',
      'input.meeting.children.1.participation',
    ]);
  });

  it('cannot name a child who was not referred, or a person twice', async () => {
    expectRefused(await hold({ children: [...MEETING.children, { laChildId: 'C3', participation: 'PN1' }] }), [
      'F2',
      'input.meeting.children.1.laChildId',
    ]);
    const twice = [...MEETING.attendees, attendee(MOTHER, 'MATERNAL', 'REMOTE')];
    expectRefused(await hold({ attendees: twice }), ['F4', 'input.meeting.attendees.9']);
  });

  it('would be flagged, never refused, if somebody came whom the safety plan excludes', async () => {
    const came = MEETING.attendees.map((one) => (one['person'] === FATHER ? { ...one, attendance: 'IN_PERSON' } : one));

    expectTriedOut(
      await tryHolding({ attendees: came }),
      ['P7X', 'input.meeting.attendees.2.attendance'],
      ['TL1', 'conference.duties'],
    );
  });

  it('would be queried without private family time, or without saying how the girl took part', async () => {
    expectTriedOut(
      await tryHolding({ privateFamilyTime: { happened: false } }),
      ['P3M', 'input.meeting.privateFamilyTime.happened'],
      ['TL1', 'conference.duties'],
    );
    expectTriedOut(await tryHolding({ children: [] }), ['P6C', 'input.meeting.children'], ['TL1', 'conference.duties']);
  });

  it('has left nothing behind of all that was refused or tried out', async () => {
    expect(await asItStands()).toMatchObject({ version: 12, status: 'CONFERENCE_SCHEDULED', meeting: null });
  });

  it('is held, late, and tells who came and how the girl took part', async () => {
    const held = expectApplied(await hold({}), ['TL1', 'conference.duties']);

    expect(held).toMatchObject({ version: 13, status: 'CONFERENCE_HELD', meeting: MEETING });
    expect(dutiesOf(held)).toContain('HOLD_CONFERENCE 2026-04-13 MET_LATE');
    expect(held.children).toMatchObject([
      { laChildId: 'C1', participation: 'PN2', advocateUsed: true, outcome: null },
      { laChildId: 'C2', participation: null, advocateUsed: null, outcome: null },
    ]);
    expect(held.nextActions[0]).toBe('PLAN');
  });

  it('can no longer be arranged', async () => {
    const again = await tell('scheduleConference', {
      schedule: { arrangedOn: '2026-04-20', conferenceOn: '2026-05-11' },
    });
    expectRefused(again, ['P10E', 'input.schedule.conferenceOn']);
  });
});

describe('the plan', () => {
  const LATE = ['TL1', 'conference.duties'] as const;
  const PLAN = {
    madeOn: '2026-04-20',
    outcome: 'MADE',
    answers: [
      { question: 1, answer: 'The grandmother, on school days.' },
      { question: 2, answer: 'With the uncle, who has room.' },
    ],
    items: [
      { number: 1, what: 'Take the girl to school.', who: GRANDMOTHER, byWhen: '2026-04-27' },
      {
        number: 2,
        what: 'Nursery place from birth.',
        byWhen: '2026-07-01',
        supportAsked: 'Funding of a nursery place.',
      },
    ],
    contingency: 'The children go to the uncle for the night.',
  };

  it('answers the questions that were asked, and no others', async () => {
    const stray = await tell('makePlan', { plan: { ...PLAN, answers: [{ question: 9, answer: 'Yes.' }] } });
    expectRefused(stray, ['F2', 'input.plan.answers.0.question']);
  });

  it('cannot be shared, agreed or reviewed before it is made', async () => {
    expectRefused(await tell('sharePlan', { planShared: { on: '2026-04-20' } }), ['D1', 'input.planShared.on']);
    const decided = await tell('decidePlan', {
      planDecision: { on: '2026-04-20', decision: 'AGREED', decidedBy: SOCIAL_WORKER },
    });
    expectRefused(decided, ['D1', 'input.planDecision.on']);
    expectRefused(await tell('reviewPlan', { review: { number: 1, heldOn: '2026-04-20' } }), [
      'D2',
      'input.review.heldOn',
    ]);
  });

  it('is made by the family', async () => {
    const made = expectApplied(await tell('makePlan', { plan: PLAN }), LATE);

    expect(made).toMatchObject({ status: 'PLAN_MADE', plan: PLAN, plans: [PLAN] });
    expect(dutiesOf(made).slice(-2)).toEqual(['SHARE_PLAN 2026-04-27 DUE', 'DECIDE_PLAN 2026-05-05 DUE']);
    expect(made.nextActions.slice(0, 2)).toEqual(['PLAN_SHARED', 'PLAN_DECISION']);
  });

  it('is shared with everyone', async () => {
    network.clock.goTo('2026-04-23');
    const shared = expectApplied(await tell('sharePlan', { planShared: { on: '2026-04-23' } }), LATE);
    expect(dutiesOf(shared)).toContain('SHARE_PLAN 2026-04-27 MET');
  });

  it('would be queried if it were not agreed without a reason of safety', async () => {
    network.clock.goTo('2026-04-27');
    const declined = await tryOut('decidePlan', {
      planDecision: { on: '2026-04-27', decision: 'NOT_AGREED', decidedBy: SOCIAL_WORKER },
    });
    expect(expectTriedOut(declined, ['P4', 'input.planDecision.safetyReason'], LATE).status).toBe('PLAN_NOT_AGREED');
  });

  it('is agreed, with a day for its review', async () => {
    const agreed = expectApplied(
      await tell('decidePlan', {
        planDecision: { on: '2026-04-27', decision: 'AGREED', decidedBy: SOCIAL_WORKER, reviewOn: '2026-07-13' },
      }),
      LATE,
    );
    expect(agreed.status).toBe('REVIEW_DUE');
    expect(agreed.timeline.at(-2)).toEqual({ status: 'PLAN_AGREED', on: '2026-04-27' });
    expect(agreed.nextDue).toMatchObject({ kind: 'REVIEW', dueOn: '2026-07-13', state: 'DUE' });
  });
});

describe('the birth', () => {
  const LATE = ['TL1', 'conference.duties'] as const;

  it('is of the child who was expected', async () => {
    network.clock.goTo('2026-06-15');
    const stray = await tell('recordBirth', {
      birth: { laChildId: 'C1', birthMonth: '2026-06', recordedOn: '2026-06-15' },
    });
    expectRefused(stray, ['F2', 'input.birth.laChildId']);

    const born = await tell('recordBirth', {
      birth: { laChildId: 'C2', birthMonth: '2026-06', recordedOn: '2026-06-15' },
    });
    expect(expectApplied(born, LATE).children[1]).toMatchObject({ birthMonth: '2026-06', expectedBirthMonth: null });
  });
});

describe('the review', () => {
  const LATE = ['TL1', 'conference.duties'] as const;

  it('is overdue in the work list after its day', async () => {
    network.clock.goTo('2026-07-14');
    expect(await workFor(system, id)).toMatchObject({
      overdue: true,
      due: [{ kind: 'REVIEW', dueOn: '2026-07-13', daysLate: 1 }],
    });
    expect(await workList(system, { due: 'SHARE_PLAN' })).toEqual([]);
  });

  it('is numbered from one, and goes through items that the plan has', async () => {
    expectRefused(await tell('reviewPlan', { review: { number: 2, heldOn: '2026-07-13' } }), [
      'D8',
      'input.review.number',
    ]);
    const stray = await tell('reviewPlan', {
      review: { number: 1, heldOn: '2026-07-13', items: [{ item: 7, status: 'DONE' }] },
    });
    expectRefused(stray, ['F2', 'input.review.items.0.item']);
    expectRefused(await tell('reviewPlan', { review: { number: 1, heldOn: '2026-04-25' } }), [
      'D2',
      'input.review.heldOn',
    ]);
  });

  it('goes through the plan item by item, and names the next day', async () => {
    const review = {
      number: 1,
      heldOn: '2026-07-13',
      items: [
        { item: 1, status: 'DONE', note: null },
        { item: 2, status: 'UNDER_WAY', note: 'A place is promised for September.' },
      ],
      nextReviewOn: '2026-10-05',
    };
    const reviewed = expectApplied(await tell('reviewPlan', { review }), LATE);

    expect(reviewed).toMatchObject({ status: 'REVIEW_DUE', reviews: [review] });
    expect(dutiesOf(reviewed).slice(-2)).toEqual(['REVIEW 2026-07-13 MET', 'REVIEW 2026-10-05 DUE']);
  });
});

describe('the end', () => {
  const LATE = ['TL1', 'conference.duties'] as const;
  const OUTCOMES = [
    { laChildId: 'C1', outcome: 'WITH_PARENT' },
    { laChildId: 'C2', outcome: 'WITH_PARENT' },
  ];
  const close = (children: Input[], verb: typeof tell = tell): Promise<Recorded> =>
    verb('closeConference', { closure: { closedOn: '2026-10-12', reason: 'PLAN_COMPLETED', children } });
  const reopen = (recordId: string): Promise<Recorded> =>
    tell('reopenConference', {
      sourceRecord: { ...SOURCE, recordId },
      referral: { ...REFERRAL, receivedOn: '2026-11-02', children: [GIRL] },
    });

  it('cannot be reopened before it has come', async () => {
    network.clock.goTo('2026-11-02');
    expectRefused(await reopen('FGC-2026-0003'), ['D7R', 'input.conferenceId']);
    network.clock.goTo('2026-10-12');
  });

  it('would be queried without an outcome for each child', async () => {
    expectTriedOut(await close(OUTCOMES.slice(0, 1), tryOut), ['P9', 'input.closure.children'], LATE);
  });

  it('closes the episode with an outcome for each child, and leaves nothing to do', async () => {
    const closed = expectApplied(await close(OUTCOMES), LATE);

    expect(closed).toMatchObject({ status: 'CLOSED', nextDue: null, closure: { reason: 'PLAN_COMPLETED' } });
    expect(closed.children.map(({ laChildId, outcome }) => [laChildId, outcome])).toEqual([
      ['C1', 'WITH_PARENT'],
      ['C2', 'WITH_PARENT'],
    ]);
    expect(closed.nextActions.filter((action) => ALWAYS_OPEN.includes(action))).toEqual([]);
    expect(await workFor(system, id)).toBeUndefined();
  });

  it('leaves no room for what would come after it', async () => {
    network.clock.goTo('2026-10-13');
    expectRefused(await tell('reviewPlan', { review: { number: 2, heldOn: '2026-10-13' } }), [
      'D7',
      'input.review.heldOn',
    ]);
    const paused = await tell('pauseConference', { pause: { on: '2026-10-13', reason: 'OTHER' } });
    expectRefused(paused, ['D7', 'input.pause.on']);
  });

  it('has a timeline of all that went before', async () => {
    expect(timelineOf(await asItStands())).toEqual([
      '2026-03-02 REFERRED',
      '2026-03-04 TRIAGE',
      '2026-03-05 ACCEPTED',
      '2026-03-09 CONSENT_PENDING',
      '2026-03-10 CONSENTED',
      '2026-03-11 COORDINATOR_ALLOCATED',
      '2026-03-12 PREPARATION',
      '2026-03-17 CONFERENCE_SCHEDULED',
      '2026-03-30 POSTPONED',
      '2026-03-31 CONFERENCE_SCHEDULED',
      '2026-04-20 CONFERENCE_HELD',
      '2026-04-20 PLAN_MADE',
      '2026-04-27 PLAN_AGREED',
      '2026-04-27 REVIEW_DUE',
      '2026-07-13 REVIEW_HELD',
      '2026-07-13 REVIEW_DUE',
      '2026-10-12 CLOSED',
    ]);
  });

  it('has a history of one event for each version, and of no value that anybody gave', async () => {
    const history = await historyOf(system, id);

    expect(history.map(({ version, type }) => [version, type])).toEqual([
      [1, 'REFERRAL_RECORDED'],
      [2, 'TRIAGE_RECORDED'],
      [3, 'TRIAGE_RECORDED'],
      [4, 'CONSENT_RECORDED'],
      [5, 'CONSENT_RECORDED'],
      [6, 'COORDINATOR_ALLOCATED'],
      [7, 'PREPARATION_RECORDED'],
      [8, 'SCREEN_RECORDED'],
      [9, 'SAFETY_PLAN_RECORDED'],
      [10, 'CONFERENCE_SCHEDULED'],
      [11, 'CONFERENCE_POSTPONED'],
      [12, 'CONFERENCE_SCHEDULED'],
      [13, 'CONFERENCE_HELD'],
      [14, 'PLAN_RECORDED'],
      [15, 'PLAN_SHARED'],
      [16, 'PLAN_DECIDED'],
      [17, 'BIRTH_RECORDED'],
      [18, 'REVIEW_HELD'],
      [19, 'CONFERENCE_CLOSED'],
    ]);
    expect(history[16]?.fields).toEqual(['birth.laChildId', 'birth.birthMonth', 'birth.recordedOn']);
    expect(JSON.stringify(history)).not.toMatch(/PMOTHER|2016-05|grandmother/);
  });

  it('may be reopened once, as an episode of its own that knows of this one', async () => {
    network.clock.goTo('2026-11-02');
    const reopened = expectApplied(await reopen('FGC-2026-0003'));

    expect(reopened).toMatchObject({ version: 1, status: 'REFERRED', reopens: { id } });
    expect(await asItStands()).toMatchObject({ version: 20, status: 'CLOSED', reopenedAs: { id: reopened.id } });
    expectRefused(await reopen('FGC-2026-0004'), ['D7R', 'input.conferenceId']);
  });

  it('had no failure of the network on the way', () => {
    expect(network.failures).toEqual([]);
  });
});
