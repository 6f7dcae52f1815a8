import { localDate, month } from '../../../../../platform/dates/index.ts';
import type { ChildParticipation } from '../../codes.ts';
import { allocated, consented, type EpisodeBuilder, held, prepared, referredUnborn, scheduled } from '../episode.ts';
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

const bornIn = (text: string): EpisodeBuilder =>
  held().but('referral', { children: [{ laChildId: 'C1', sex: 'F', birthMonth: month(text) }] });
const coded = (participation: ChildParticipation | undefined, episode: EpisodeBuilder = held()): EpisodeBuilder =>
  episode.but('meeting', { children: [{ laChildId: 'C1', ...(participation && { participation }) }] });
const currentAbuse = (): EpisodeBuilder => held().but('screen', { result: 'CURRENT' });

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
  {
    code: 'P6',
    brokenBy: 'PN0 for a child of 9',
    broken: coded('PN0'),
    at: ['meeting.children.0.participation'],
    notBy: 'PN1 for a child of 9',
    kept: coded('PN1'),
  },
  {
    code: 'P6',
    brokenBy: 'PN1 for a child of 3, in the month before the fourth birthday',
    broken: coded('PN1', bornIn('2022-03')),
    at: ['meeting.children.0.participation'],
    notBy: 'PN1 in the month of the fourth birthday',
    kept: coded('PN1', bornIn('2022-02')),
  },
  {
    code: 'P6',
    brokenBy: 'PN0 in the month after the fourth birthday',
    broken: coded('PN0', bornIn('2022-01')),
    at: ['meeting.children.0.participation'],
    notBy: 'PN0 in the month of the fourth birthday',
    kept: coded('PN0', bornIn('2022-02')),
  },
  {
    code: 'P6',
    brokenBy: 'PN0 on the last day of the month of the fourth birthday, when every such child is 4',
    broken: coded('PN0', bornIn('2022-02').but('meeting', { heldOn: localDate('2026-02-28') })),
    at: ['meeting.children.0.participation'],
    notBy: 'PN0 on the day before',
    kept: coded('PN0', bornIn('2022-02').but('meeting', { heldOn: localDate('2026-02-27') })),
  },
  {
    code: 'P6',
    brokenBy: 'a code for a child still unborn',
    broken: coded(
      'PN0',
      held()
        .without('referral')
        .and(...referredUnborn().facts()),
    ),
    at: ['meeting.children.0.participation'],
    notBy: 'a code for a child born in the month of the conference',
    kept: coded('PN0', bornIn('2026-02')),
  },
  {
    code: 'P6',
    brokenBy: 'a code for a child whose birth came after the conference',
    broken: coded(
      'PN0',
      held()
        .without('referral')
        .and(...referredUnborn().birth().facts()),
    ),
    at: ['meeting.children.0.participation'],
    notBy: 'a code for one born before the conference, though referred before birth',
    kept: coded(
      'PN0',
      held()
        .without('referral')
        .and(
          ...referredUnborn()
            .birth({ birthMonth: month('2026-02') })
            .facts(),
        ),
    ),
  },
  {
    code: 'P6A',
    brokenBy: 'PN2 with no advocate',
    broken: coded('PN2'),
    at: ['meeting.children.0.advocateUsed'],
    notBy: 'PN2 with an advocate among those who came',
    kept: coded('PN2').but('meeting', { attendees: [mother, grandmother, advocate] }),
  },
  {
    code: 'P6A',
    brokenBy: 'PN5 with an advocate who did not come',
    broken: coded('PN5').but('meeting', {
      attendees: [mother, grandmother, { ...advocate, attendance: 'DID_NOT_ATTEND' }],
    }),
    at: ['meeting.children.0.advocateUsed'],
    notBy: 'PN5 with an advocate recorded for the child',
    kept: held().but('meeting', { children: [{ laChildId: 'C1', participation: 'PN5', advocateUsed: true }] }),
  },
  {
    code: 'P6C',
    brokenBy: 'a child of whom nothing is said',
    broken: held().but('meeting', { children: [] }),
    at: ['meeting.children'],
    notBy: 'an unborn child of whom nothing is said',
    kept: held()
      .but('meeting', { children: [] })
      .without('referral')
      .and(...referredUnborn().facts()),
  },
  {
    code: 'P6C',
    brokenBy: 'a child born in the month before the conference, without a code',
    broken: coded(undefined, bornIn('2026-01')),
    at: ['meeting.children'],
    notBy: 'a child born in the month of the conference, without a code',
    kept: coded(undefined, bornIn('2026-02')),
  },
  {
    code: 'P6C',
    brokenBy: 'one of two siblings left out',
    broken: siblings().but('meeting', { children: [{ laChildId: 'C1', participation: 'PN1' }] }),
    at: ['meeting.children'],
    notBy: 'two siblings who took part in the same way',
    kept: siblings(),
  },
  {
    code: 'P7',
    brokenBy: 'current abuse and no safety plan',
    broken: currentAbuse(),
    at: ['meeting.heldOn'],
    notBy: 'current abuse and a safety plan of the day before',
    kept: currentAbuse().safetyPlan({ agreedOn: dayBefore }),
  },
  {
    code: 'P7',
    brokenBy: 'a safety plan of the day of the conference',
    broken: currentAbuse().safetyPlan({ agreedOn: dayOfMeeting }),
    at: ['meeting.heldOn'],
    notBy: 'abuse that came to light after the conference',
    kept: held().screen({ screenedOn: localDate('2026-02-10'), result: 'CURRENT' }),
  },
  {
    code: 'P7',
    brokenBy: 'two screenings of one day, of which one found current abuse',
    broken: currentAbuse().screen({ result: 'NONE', marac: false }),
    at: ['meeting.heldOn'],
    notBy: 'a later screening that found the abuse past',
    kept: currentAbuse().screen({ screenedOn: localDate('2026-01-16'), result: 'HISTORIC' }),
  },
  {
    code: 'P7S',
    brokenBy: 'a conference without a screening',
    broken: held().without('screen', 'schedule'),
    at: ['meeting.heldOn'],
    notBy: 'a screening on the day',
    kept: held().without('schedule').but('screen', { screenedOn: dayOfMeeting }),
  },
  {
    code: 'P7S',
    brokenBy: 'a date arranged the day before the screening',
    broken: prepared().schedule({ arrangedOn: localDate('2026-01-14') }),
    at: ['schedule.arrangedOn'],
    notBy: 'a date arranged on the day of the screening',
    kept: prepared().schedule({ arrangedOn: localDate('2026-01-15') }),
  },
  {
    code: 'P7X',
    brokenBy: 'somebody excluded who came in person',
    broken: held().safetyPlan({ excludedRefs: [MOTHER.ref] }),
    at: ['meeting.attendees.0.attendance'],
    notBy: 'somebody excluded who took part by telephone',
    kept: held().safetyPlan({ excludedRefs: [GRANDMOTHER.ref] }),
  },
  {
    code: 'P7X',
    brokenBy: 'somebody whom the last safety plan excludes',
    broken: held()
      .safetyPlan()
      .safetyPlan({ agreedOn: dayBefore, excludedRefs: [MOTHER.ref] }),
    at: ['meeting.attendees.0.attendance'],
    notBy: 'somebody whom only an earlier one excluded',
    kept: held()
      .safetyPlan({ excludedRefs: [MOTHER.ref] })
      .safetyPlan({ agreedOn: dayBefore }),
  },
  {
    code: 'P10',
    brokenBy: 'a conference straight after consent',
    broken: consented().meeting(),
    at: ['meeting.'],
    notBy: 'a conference by all the steps',
    kept: held(),
  },
  {
    code: 'P10',
    brokenBy: 'a coordinator where consent was never recorded',
    broken: allocated().without('consent'),
    at: ['coordinator.'],
    notBy: 'a coordinator before the consent, which came',
    kept: allocated().but('coordinator', { on: localDate('2026-01-08') }),
  },
  {
    code: 'P10',
    brokenBy: 'a postponed conference that was held with no new date',
    broken: scheduled().postponement().meeting(),
    at: ['meeting.'],
    notBy: 'one that was held on a new date',
    kept: scheduled()
      .postponement()
      .schedule({ arrangedOn: localDate('2026-01-26') })
      .meeting(),
  },
];

function siblings(): EpisodeBuilder {
  return held()
    .but('referral', {
      children: [
        { laChildId: 'C1', sex: 'F', birthMonth: month('2016-03') },
        { laChildId: 'C2', sex: 'M', birthMonth: month('2018-08') },
      ],
    })
    .but('meeting', {
      children: [
        { laChildId: 'C1', participation: 'PN1' },
        { laChildId: 'C2', participation: 'PN1' },
      ],
    });
}
