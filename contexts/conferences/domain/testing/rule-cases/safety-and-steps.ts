import { localDate } from '../../../../../platform/dates/index.ts';
import { allocated, consented, type EpisodeBuilder, held, prepared, scheduled } from '../episode.ts';
import { GRANDMOTHER, MOTHER } from '../sample-facts.ts';
import type { RuleCase } from './rule-case.ts';

const dayOfMeeting = localDate('2026-02-09');
const dayBefore = localDate('2026-02-08');

const currentAbuse = (): EpisodeBuilder => held().but('screen', { result: 'CURRENT' });

export const safetyAndStepCases: readonly RuleCase[] = [
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
