import { localDate, month } from '../../../../platform/dates/index.ts';
import type { Person } from '../fact-parts.ts';
import type { FactData, FactKind } from '../facts.ts';

/** The day on which the sample episodes are assessed, unless a test says otherwise. Their facts all lie before it. */
export const TODAY = localDate('2026-06-30');

export const MOTHER: Person = { ref: 'P-MOTHER', role: 'PARENT' };
export const FATHER: Person = { ref: 'P-FATHER', role: 'PARENT' };
export const GRANDMOTHER: Person = { ref: 'P-GRANDMOTHER', role: 'RELATIVE' };
export const SOCIAL_WORKER: Person = { ref: 'W-SOCIAL-WORKER', role: 'SOCIAL_WORKER' };
export const MANAGER: Person = { ref: 'W-MANAGER', role: 'FGC_SERVICE_MANAGER' };

/** One fact of each kind, of a wholly fictional family: together they break no rule but those of what excludes what. */
export const SAMPLE: { readonly [K in FactKind]: FactData[K] } = {
  referral: {
    receivedOn: localDate('2026-01-05'),
    model: 'FAMILY_GROUP_CONFERENCE',
    triggerPoint: 'CHILD_IN_NEED',
    referrer: SOCIAL_WORKER,
    caseHolderRef: SOCIAL_WORKER.ref,
    children: [{ laChildId: 'C1', sex: 'F', birthMonth: month('2016-03') }],
  },
  triage: { on: localDate('2026-01-07'), decision: 'ACCEPTED' },
  consent: { on: localDate('2026-01-12'), status: 'GIVEN', person: MOTHER, basis: 'PARENT_WITH_PR' },
  coordinator: { on: localDate('2026-01-13'), coordinatorRef: 'W-COORDINATOR', independent: true },
  preparation: {
    startedOn: localDate('2026-01-14'),
    questions: [{ number: 1, question: 'Who can help in the mornings?' }],
  },
  screen: { screenedOn: localDate('2026-01-15'), result: 'NONE' },
  safetyPlan: { agreedOn: localDate('2026-01-16'), measures: ['SEPARATE_ATTENDANCE'] },
  schedule: { arrangedOn: localDate('2026-01-19'), conferenceOn: localDate('2026-02-09') },
  postponement: { on: localDate('2026-01-26'), reason: 'FAMILY_REQUEST' },
  notHeld: { on: localDate('2026-02-09'), reason: 'FAMILY_DID_NOT_ATTEND' },
  meeting: {
    heldOn: localDate('2026-02-09'),
    privateFamilyTime: { happened: true, minutes: 60 },
    attendees: [
      { person: MOTHER, side: 'MATERNAL', attendance: 'IN_PERSON' },
      { person: GRANDMOTHER, side: 'MATERNAL', attendance: 'REMOTE' },
    ],
    children: [{ laChildId: 'C1', participation: 'PN1' }],
  },
  plan: {
    madeOn: localDate('2026-02-09'),
    outcome: 'MADE',
    answers: [{ question: 1, answer: 'The grandmother, on school days.' }],
    items: [{ number: 1, what: 'Take the child to school.', who: GRANDMOTHER }],
  },
  planShared: { on: localDate('2026-02-10') },
  planDecision: {
    on: localDate('2026-02-11'),
    decision: 'AGREED',
    decidedBy: SOCIAL_WORKER,
    reviewOn: localDate('2026-04-20'),
  },
  review: { number: 1, heldOn: localDate('2026-04-20'), items: [{ item: 1, status: 'DONE' }] },
  feedback: { on: localDate('2026-02-16'), respondent: 'PARENT', satisfaction: 4, feltInControl: 3, feltHeard: 5 },
  complaint: { complaintRef: 'CM1', receivedOn: localDate('2026-02-16'), category: 'DELAY', stage: 'STAGE_1' },
  closure: {
    closedOn: localDate('2026-05-05'),
    reason: 'PLAN_COMPLETED',
    children: [{ laChildId: 'C1', outcome: 'WITH_PARENT' }],
  },
  withdrawal: { on: localDate('2026-01-20'), by: SOCIAL_WORKER },
  notProceeding: { on: localDate('2026-01-20'), reason: 'FAMILY_DISENGAGED' },
  pause: { on: localDate('2026-01-20'), reason: 'FAMILY_REQUEST' },
  resumption: { on: localDate('2026-01-27') },
  birth: { laChildId: 'C1', birthMonth: month('2026-03'), recordedOn: localDate('2026-03-20') },
  offer: { on: localDate('2026-03-02'), offeree: MOTHER, inLetter: true },
  offerResponse: { on: localDate('2026-03-09'), offereeRef: MOTHER.ref, response: 'ACCEPTED' },
  letter: { sentOn: localDate('2026-03-02'), offerIncluded: true },
  exemption: {
    on: localDate('2026-03-02'),
    limb: 'NOT_OFFERED',
    reason: 'RISK_OF_FLIGHT_OR_ABDUCTION',
    decidedBy: MANAGER,
    rationale: 'An offer would have put the child at risk.',
  },
  application: { madeOn: localDate('2026-04-01') },
  reason: { rule: 'P3', reason: 'Only one relative could be found.', by: SOCIAL_WORKER, on: localDate('2026-02-16') },
};
