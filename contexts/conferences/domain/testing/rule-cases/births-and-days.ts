import { localDate, month } from '../../../../../platform/dates/index.ts';
import type { Child } from '../../fact-parts.ts';
import {
  agreed,
  type EpisodeBuilder,
  held,
  planned,
  prepared,
  referred,
  referredUnborn,
  reviewed,
} from '../episode.ts';
import type { RuleCase } from './rule-case.ts';

const child = { laChildId: 'C1', sex: 'U' } as const;
const today = localDate('2026-02-15');
const tomorrow = localDate('2026-02-16');

function withChild(part: Partial<Child>, episode: EpisodeBuilder = referred()): EpisodeBuilder {
  return episode.but('referral', { children: [{ ...child, ...part }] });
}

export const birthAndDayCases: readonly RuleCase[] = [
  {
    code: 'D3',
    brokenBy: 'a conference held tomorrow',
    broken: prepared().meeting({ heldOn: tomorrow }),
    at: ['meeting.heldOn'],
    notBy: 'a conference held today',
    kept: prepared().meeting({ heldOn: today }),
    given: { today },
  },
  {
    code: 'D3',
    brokenBy: 'a referral and all that followed, entered with the wrong year',
    broken: referred().but('referral', { receivedOn: localDate('2027-01-05') }),
    at: ['referral.receivedOn'],
    notBy: 'dates that are arranged or planned',
    kept: agreed()
      .schedule({ arrangedOn: today, conferenceOn: tomorrow })
      .application({ madeOn: undefined, plannedFor: tomorrow }),
    given: { today },
  },
  {
    code: 'D3',
    brokenBy: 'a baseline meeting that lies ahead',
    broken: prepared().but('preparation', { referrerMeetingOn: tomorrow }),
    at: ['preparation.referrerMeetingOn'],
    notBy: 'a baseline meeting of today',
    kept: prepared().but('preparation', { referrerMeetingOn: today }),
    given: { today },
  },
  {
    code: 'D3',
    brokenBy: 'an application made tomorrow',
    broken: referred().application({ madeOn: tomorrow }),
    at: ['application.madeOn'],
    notBy: 'an application planned for tomorrow',
    kept: referred().application({ madeOn: undefined, plannedFor: tomorrow }),
    given: { today },
  },
  {
    code: 'D3',
    brokenBy: 'a child born next month',
    broken: withChild({ birthMonth: month('2026-03') }),
    at: ['referral.children.0.birthMonth'],
    notBy: 'a child born this month',
    kept: withChild({ birthMonth: month('2026-02') }),
    given: { today },
  },
  {
    code: 'D3',
    brokenBy: 'a birth told for next month',
    broken: referredUnborn().birth({ recordedOn: today }),
    at: ['birth.birthMonth'],
    notBy: 'a birth of this month',
    kept: referredUnborn().birth({ birthMonth: month('2026-02'), recordedOn: today }),
    given: { today },
  },
  {
    code: 'D5',
    brokenBy: 'a child with both months',
    broken: withChild({ birthMonth: month('2016-03'), expectedBirthMonth: month('2016-03') }),
    at: ['referral.children.0.birthMonth'],
    notBy: 'a child with a month of birth',
    kept: withChild({ birthMonth: month('2016-03') }),
  },
  {
    code: 'D5',
    brokenBy: 'a sibling with neither month',
    broken: referred().but('referral', {
      children: [
        { ...child, birthMonth: month('2016-03') },
        { ...child, laChildId: 'C2' },
      ],
    }),
    at: ['referral.children.1.birthMonth'],
    notBy: 'a sibling who is expected',
    kept: referred().but('referral', {
      children: [
        { ...child, birthMonth: month('2016-03') },
        { ...child, laChildId: 'C2', expectedBirthMonth: month('2026-07') },
      ],
    }),
  },
  {
    code: 'D5Q',
    brokenBy: 'a child born in the month after the conference',
    broken: withChild({ birthMonth: month('2026-03') }, held()),
    at: ['referral.children.0.birthMonth'],
    notBy: 'a child born in the month of the conference',
    kept: withChild({ birthMonth: month('2026-02') }, held()),
  },
  {
    code: 'D5Q',
    brokenBy: 'a child in need who was born after the conference',
    broken: withChild({ birthMonth: month('2026-04') }, held()),
    at: ['referral.children.0.birthMonth'],
    notBy: 'a child referred before birth and born after the conference',
    kept: withChild({ birthMonth: month('2026-04') }, held()).but('referral', { triggerPoint: 'PRE_BIRTH' }),
  },
  {
    code: 'D5B',
    brokenBy: 'a birth expected in March and not told by 2 May',
    broken: referredUnborn(),
    at: ['referral.children.0.expectedBirthMonth'],
    given: { today: localDate('2026-05-02') },
    notBy: 'one not told by 1 May, a month after March ended',
    kept: referredUnborn(),
    keptGiven: { today: localDate('2026-05-01') },
  },
  {
    code: 'D5B',
    brokenBy: 'a birth that nobody told',
    broken: referredUnborn(),
    at: ['referral.children.0.expectedBirthMonth'],
    notBy: 'a birth that was told',
    kept: referredUnborn().birth(),
  },
  {
    code: 'D5B',
    brokenBy: 'a birth that was overdue when the episode ended',
    broken: referredUnborn().notProceeding({ on: localDate('2026-05-20') }),
    at: ['referral.children.0.expectedBirthMonth'],
    notBy: 'a birth that was not, however long ago the episode ended',
    kept: referredUnborn().notProceeding({ on: localDate('2026-02-20'), reason: 'CHILD_DIED' }),
  },
  {
    code: 'D6',
    brokenBy: 'a child of 18 at referral',
    broken: withChild({ birthMonth: month('2007-12') }),
    at: ['referral.children.0.birthMonth'],
    notBy: 'a child whose 18th birthday is in the month of the referral',
    kept: withChild({ birthMonth: month('2008-01') }),
  },
  {
    code: 'D6',
    brokenBy: 'a care leaver of 26',
    broken: withChild({ birthMonth: month('1999-12') }).but('referral', { triggerPoint: 'LEAVING_CARE' }),
    at: ['referral.children.0.birthMonth'],
    notBy: 'a care leaver of 25',
    kept: withChild({ birthMonth: month('2000-02') }).but('referral', { triggerPoint: 'LEAVING_CARE' }),
  },
  {
    code: 'D6',
    brokenBy: 'a young person of 18, born in February of a leap year, on 29 February',
    broken: withChild({ birthMonth: month('2006-02') }).but('referral', { receivedOn: localDate('2024-02-29') }),
    at: ['referral.children.0.birthMonth'],
    notBy: 'one born in February of a leap year, on 28 February 18 years later',
    kept: withChild({ birthMonth: month('2008-02') }).but('referral', { receivedOn: localDate('2026-02-28') }),
  },
  {
    code: 'D8',
    brokenBy: 'reviews that begin with 2',
    broken: agreed().review({ number: 2 }),
    at: ['review.number'],
    notBy: 'a first review with number 1',
    kept: reviewed(),
  },
  {
    code: 'D8',
    brokenBy: 'a second review on the day of the first',
    broken: reviewed().review({ number: 2 }),
    at: ['review.heldOn'],
    notBy: 'a second review on the next day',
    kept: reviewed().review({ number: 2, heldOn: localDate('2026-04-21') }),
  },
  {
    code: 'D8',
    brokenBy: 'two first reviews',
    broken: reviewed().review({ heldOn: localDate('2026-05-01') }),
    at: ['review.number'],
    notBy: 'the same review given twice',
    kept: reviewed().review(),
  },
  {
    code: 'P4',
    brokenBy: 'a plan not agreed without a safety reason',
    broken: planned().planDecision({ decision: 'NOT_AGREED' }),
    at: ['planDecision.safetyReason'],
    notBy: 'a plan not agreed for a safety reason',
    kept: planned().planDecision({ decision: 'NOT_AGREED', safetyReason: 'Nobody is at home at night.' }),
  },
];
