import { localDate } from '../../../../../platform/dates/index.ts';
import { held, planned, referred, referredUnborn, scheduled } from '../episode.ts';
import type { RuleCase } from './rule-case.ts';

const dayBeforeReferral = localDate('2026-01-04');
const dayOfReferral = localDate('2026-01-05');
const dayBeforeMeeting = localDate('2026-02-08');
const dayOfMeeting = localDate('2026-02-09');
const dayAfterMeeting = localDate('2026-02-10');

export const impossibleOrderCases: readonly RuleCase[] = [
  {
    code: 'D1',
    brokenBy: 'triage before the referral',
    broken: referred().triage({ on: dayBeforeReferral }),
    at: ['triage.on'],
    notBy: 'triage on the day of the referral',
    kept: referred().triage({ on: dayOfReferral }),
  },
  {
    code: 'D1',
    brokenBy: 'a plan made before the conference',
    broken: held().plan({ madeOn: dayBeforeMeeting }),
    at: ['plan.madeOn'],
    notBy: 'a plan made at the conference',
    kept: held().plan({ madeOn: dayOfMeeting }),
  },
  {
    code: 'D1',
    brokenBy: 'a plan without any conference',
    broken: scheduled().plan(),
    at: ['plan.madeOn'],
    notBy: 'a plan after a conference that skipped the steps before it',
    kept: referred().meeting().plan(),
  },
  {
    code: 'D1',
    brokenBy: 'a plan agreed before it was made',
    broken: planned().planDecision({ on: dayBeforeMeeting }),
    at: ['planDecision.on'],
    notBy: 'a plan agreed on the day on which it was made',
    kept: planned().planDecision({ on: dayOfMeeting }),
  },
  {
    code: 'D1',
    brokenBy: 'the agreement of a plan that the family did not make',
    broken: held().plan({ outcome: 'NOT_MADE' }).planDecision(),
    at: ['planDecision.on'],
    notBy: 'the agreement of a plan that the family made at the second attempt',
    kept: held().plan({ outcome: 'NOT_MADE' }).plan({ madeOn: dayAfterMeeting }).planDecision(),
  },
  {
    code: 'D1',
    brokenBy: 'a plan shared before it was made',
    broken: planned().planShared({ on: dayBeforeMeeting }),
    at: ['planShared.on'],
    notBy: 'a plan shared at the conference',
    kept: planned().planShared({ on: dayOfMeeting }),
  },
  {
    code: 'D1',
    brokenBy: 'closure before the referral',
    broken: referred().closure({ closedOn: dayBeforeReferral }),
    at: ['closure.closedOn'],
    notBy: 'closure on the day of the referral',
    kept: referred().closure({ closedOn: dayOfReferral }),
  },
  {
    code: 'D1',
    brokenBy: 'withdrawal before the referral',
    broken: referred().withdrawal({ on: dayBeforeReferral }),
    at: ['withdrawal.on'],
    notBy: 'withdrawal on the day of the referral',
    kept: referred().withdrawal({ on: dayOfReferral }),
  },
  {
    code: 'D1',
    brokenBy: 'a decision not to proceed before the referral',
    broken: referred().notProceeding({ on: dayBeforeReferral }),
    at: ['notProceeding.on'],
    notBy: 'one on the day of the referral',
    kept: referred().notProceeding({ on: dayOfReferral }),
  },
  {
    code: 'D1',
    brokenBy: 'a conference that was not held before the referral',
    broken: scheduled().notHeld({ on: dayBeforeReferral }),
    at: ['notHeld.on'],
    notBy: 'one that was not held on its day',
    kept: scheduled().notHeld(),
  },
  {
    code: 'D1',
    brokenBy: 'a postponement before the referral',
    broken: scheduled().postponement({ on: dayBeforeReferral }),
    at: ['postponement.on'],
    notBy: 'a postponement on the day on which the date was arranged',
    kept: scheduled().postponement({ on: localDate('2026-01-19') }),
  },
  {
    code: 'D1',
    brokenBy: 'a pause before the referral',
    broken: referred().pause({ on: dayBeforeReferral }),
    at: ['pause.on'],
    notBy: 'a pause on the day of the referral',
    kept: referred().pause({ on: dayOfReferral }),
  },
  {
    code: 'D1',
    brokenBy: 'an answer before the offer',
    broken: referred()
      .offer()
      .offerResponse({ on: localDate('2026-03-01') }),
    at: ['offerResponse.on'],
    notBy: 'an answer on the day of the offer',
    kept: referred()
      .offer()
      .offerResponse({ on: localDate('2026-03-02') }),
  },
  {
    code: 'D1',
    brokenBy: 'a birth that was known before its month',
    broken: referredUnborn().birth({ recordedOn: localDate('2026-02-28') }),
    at: ['birth.recordedOn'],
    notBy: 'a birth that was known in its month',
    kept: referredUnborn().birth({ recordedOn: localDate('2026-03-01') }),
  },
];
