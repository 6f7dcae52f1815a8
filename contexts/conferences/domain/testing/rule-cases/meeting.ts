import { localDate } from '../../../../../platform/dates/index.ts';
import { held } from '../episode.ts';
import { FATHER, GRANDMOTHER, MOTHER, SOCIAL_WORKER } from '../sample-facts.ts';
import type { RuleCase } from './rule-case.ts';

const dayOfMeeting = localDate('2026-02-09');
const dayBefore = localDate('2026-02-08');

const mother = { person: MOTHER, side: 'MATERNAL', attendance: 'IN_PERSON' } as const;
const grandmother = { person: GRANDMOTHER, side: 'MATERNAL', attendance: 'REMOTE' } as const;
const advocate = {
  person: { ref: 'W-ADVOCATE', role: 'CHILD_ADVOCATE' },
  side: 'NOT_FAMILY',
  attendance: 'IN_PERSON',
} as const;

export const meetingCases: readonly RuleCase[] = [
  {
    code: 'P1',
    brokenBy: 'a conference without consent',
    broken: held().without('consent'),
    at: ['meeting.heldOn'],
    notBy: 'a conference that needs none',
    kept: held().but('consent', { status: 'NOT_REQUIRED', basis: undefined }),
  },
  {
    code: 'P1',
    brokenBy: 'consent given on no stated basis',
    broken: held().but('consent', { basis: undefined }),
    at: ['meeting.heldOn'],
    notBy: 'consent of one parent beside the refusal of the other',
    kept: held().consent({ person: FATHER, status: 'REFUSED', basis: undefined }),
  },
  {
    code: 'P1',
    brokenBy: 'consent withdrawn on the day of the conference',
    broken: held().consent({ on: dayOfMeeting, status: 'WITHDRAWN' }),
    at: ['meeting.heldOn'],
    notBy: 'consent withdrawn, and given again before the conference',
    kept: held()
      .consent({ on: localDate('2026-02-02'), status: 'WITHDRAWN' })
      .consent({ on: dayBefore }),
  },
  {
    code: 'P1',
    brokenBy: 'consent that was sought, and not given',
    broken: held().but('consent', { status: 'SOUGHT', basis: undefined }),
    at: ['meeting.heldOn'],
    notBy: 'consent sought and given on one day',
    kept: held().consent({ status: 'SOUGHT', basis: undefined }),
  },
  {
    code: 'P1',
    brokenBy: 'consent of which only the asking again followed a refusal',
    broken: held().but('consent', { status: 'REFUSED' }).consent({ on: dayBefore, status: 'SOUGHT', basis: undefined }),
    at: ['meeting.heldOn'],
    notBy: 'consent after which the same person was asked again',
    kept: held().consent({ on: dayBefore, status: 'SOUGHT', basis: undefined }),
  },
  {
    code: 'P2',
    brokenBy: 'a conference without a coordinator',
    broken: held().without('coordinator'),
    at: ['meeting.heldOn'],
    notBy: 'a coordinator allocated on the day',
    kept: held().but('coordinator', { on: dayOfMeeting }),
  },
  {
    code: 'P2',
    brokenBy: 'a coordinator allocated after the conference',
    broken: held().but('coordinator', { on: localDate('2026-02-10') }),
    at: ['meeting.heldOn'],
    notBy: 'a coordinator who was replaced after the conference by one who is not independent',
    kept: held().coordinator({ on: localDate('2026-02-10'), independent: false }),
  },
  {
    code: 'P2',
    brokenBy: 'a coordinator who is not independent',
    broken: held().but('coordinator', { independent: false }),
    at: ['coordinator.coordinatorRef'],
    notBy: 'one who was replaced by an independent one in time',
    kept: held().but('coordinator', { independent: false }).coordinator({ on: dayBefore }),
  },
  {
    code: 'P2',
    brokenBy: 'a coordinator who holds the case',
    broken: held().but('coordinator', { coordinatorRef: SOCIAL_WORKER.ref }),
    at: ['coordinator.coordinatorRef'],
    notBy: 'a case whose holder is not recorded',
    kept: held().but('referral', { caseHolderRef: undefined }),
  },
  {
    code: 'P3',
    brokenBy: 'one relative and many professionals',
    broken: held().but('meeting', { attendees: [mother, advocate] }),
    at: ['meeting.attendees'],
    notBy: 'two relatives, one by telephone',
    kept: held().but('meeting', { attendees: [mother, grandmother] }),
  },
  {
    code: 'P3',
    brokenBy: 'a second relative who did not come',
    broken: held().but('meeting', { attendees: [mother, { ...grandmother, attendance: 'DID_NOT_ATTEND' }] }),
    at: ['meeting.attendees'],
    notBy: 'a third relative who did not come',
    kept: held().but('meeting', {
      attendees: [mother, grandmother, { person: FATHER, side: 'PATERNAL', attendance: 'DID_NOT_ATTEND' }],
    }),
  },
  {
    code: 'P3',
    brokenBy: 'no answer about private family time',
    broken: held().but('meeting', { privateFamilyTime: undefined }),
    at: ['meeting.privateFamilyTime'],
    notBy: 'the answer that there was none',
    kept: held().but('meeting', { privateFamilyTime: { happened: false } }),
  },
  {
    code: 'P3M',
    brokenBy: 'a family group conference without private family time',
    broken: held().but('meeting', { privateFamilyTime: { happened: false } }),
    at: ['meeting.privateFamilyTime.happened'],
    notBy: 'a family network meeting without it',
    kept: held()
      .but('referral', { model: 'FAMILY_NETWORK_MEETING' })
      .but('meeting', { privateFamilyTime: { happened: false } }),
  },
];
