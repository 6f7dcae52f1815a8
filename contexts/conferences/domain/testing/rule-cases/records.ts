import { localDate, month } from '../../../../../platform/dates/index.ts';
import { closed, episode, held, planned, prepared, referred, referredUnborn, reviewed } from '../episode.ts';
import type { RuleCase } from './rule-case.ts';

const otherDay = {
  preparation: { startedOn: localDate('2026-01-15') },
  letter: { sentOn: localDate('2026-03-03') },
  closure: { closedOn: localDate('2026-05-06') },
  withdrawal: { on: localDate('2026-01-21') },
  notProceeding: { on: localDate('2026-01-21') },
} as const;

const once: readonly RuleCase[] = [
  {
    code: 'F1',
    brokenBy: 'an episode without a referral',
    broken: episode().triage(),
    at: ['episode.referral'],
    notBy: 'a referral alone',
    kept: referred(),
  },
  ...(['closure', 'withdrawal', 'notProceeding'] as const).map((kind): RuleCase => ({
    code: 'F1',
    brokenBy: `two facts of the kind ${kind}`,
    broken: prepared()[kind]()[kind](otherDay[kind]),
    at: [`${kind}.`],
    notBy: 'one',
    kept: prepared()[kind](),
  })),
];

const references: readonly RuleCase[] = [
  {
    code: 'F2',
    brokenBy: 'a child at the conference who was not referred',
    broken: held().but('meeting', { children: [{ laChildId: 'C1', participation: 'PN1' }, { laChildId: 'C9' }] }),
    at: ['meeting.children.1.laChildId'],
    notBy: 'only those who were',
    kept: held(),
  },
  {
    code: 'F2',
    brokenBy: 'the outcome of a child who was not referred',
    broken: closed().but('closure', { children: [{ laChildId: 'C9', outcome: 'OTHER' }] }),
    at: ['closure.children.0.laChildId'],
    notBy: 'the outcome of one who was',
    kept: closed(),
  },
  {
    code: 'F2',
    brokenBy: 'the birth of a child who was referred as born',
    broken: referred().birth(),
    at: ['birth.laChildId'],
    notBy: 'the birth of one who was referred as unborn, told twice',
    kept: referredUnborn()
      .birth()
      .birth({ birthMonth: month('2026-04'), recordedOn: localDate('2026-05-01') }),
  },
  {
    code: 'F2',
    brokenBy: 'an answer of somebody who was offered nothing',
    broken: referred().offer().offerResponse({ offereeRef: 'P-NOBODY' }),
    at: ['offerResponse.offereeRef'],
    notBy: 'an answer of somebody who was',
    kept: referred().offer().offerResponse(),
  },
  {
    code: 'F2',
    brokenBy: 'the review of an item that no plan has',
    broken: reviewed().but('review', { items: [{ item: 2, status: 'DONE' }] }),
    at: ['review.items.0.item'],
    notBy: 'the review of an item that only an earlier plan has',
    kept: reviewed().plan({ madeOn: localDate('2026-02-10'), items: [] }),
  },
  {
    code: 'F2',
    brokenBy: 'an answer to a question that nobody put',
    broken: planned().but('plan', { answers: [{ question: 2, answer: 'Yes.' }] }),
    at: ['plan.answers.0.question'],
    notBy: 'an answer to one that was put',
    kept: planned(),
  },
  {
    code: 'F2',
    brokenBy: 'the reason for a rule that is none',
    broken: referred().reason({ rule: 'P99' }),
    at: ['reason.rule'],
    notBy: 'the reason for one that is',
    kept: referred().reason(),
  },
];

const pauses: readonly RuleCase[] = [
  {
    code: 'F3',
    brokenBy: 'the end of no pause',
    broken: referred().resumption(),
    at: ['resumption.on'],
    notBy: 'the end of one',
    kept: referred().pause().resumption(),
  },
  {
    code: 'F3',
    brokenBy: 'a pause within a pause',
    broken: referred()
      .pause()
      .pause({ on: localDate('2026-01-22') }),
    at: ['pause.on'],
    notBy: 'a pause on the day on which another ended',
    kept: referred()
      .pause()
      .resumption()
      .pause({ on: localDate('2026-01-27') }),
  },
  {
    code: 'F3',
    brokenBy: 'a pause that ended twice',
    broken: referred()
      .pause()
      .resumption()
      .resumption({ on: localDate('2026-01-28') }),
    at: ['resumption.on'],
    notBy: 'a pause that ended on the day on which it began',
    kept: referred()
      .pause()
      .resumption({ on: localDate('2026-01-20') }),
  },
];

export const recordCases: readonly RuleCase[] = [...once, ...references, ...pauses];
