import { addDays, localDate, type LocalDate, month } from '../../../../../platform/dates/index.ts';
import type { Attendee, Child, PlanItem } from '../../fact-parts.ts';
import type { Fact } from '../../facts.ts';
import {
  closed,
  type EpisodeBuilder,
  episode,
  held,
  planned,
  prepared,
  referred,
  referredUnborn,
  reviewed,
  scheduled,
} from '../episode.ts';
import { SAMPLE } from '../sample-facts.ts';
import type { RuleCase } from './rule-case.ts';

const first: Child = { laChildId: 'C1', sex: 'F', birthMonth: month('2016-03') };
const children = (count: number): readonly Child[] =>
  Array.from({ length: count }, (_, index) => ({ ...first, laChildId: `C${index}` }));
const attendees = (count: number): readonly Attendee[] =>
  Array.from({ length: count }, (_, index) => ({
    person: { ref: `P${index}`, role: 'RELATIVE' },
    side: 'OTHER',
    attendance: 'IN_PERSON',
  }));
const items = (count: number): readonly PlanItem[] =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, what: 'Visit.' }));
const fact = (on: LocalDate): Fact => ({ kind: 'reason', data: { ...SAMPLE.reason, on } });
const withReasons = (count: number): EpisodeBuilder =>
  episode(Array.from({ length: count }, (_, index) => fact(addDays(localDate('2025-06-01'), index)))).referral();

const otherDay = {
  preparation: { startedOn: localDate('2026-01-15') },
  letter: { sentOn: localDate('2026-03-03') },
  closure: { closedOn: localDate('2026-05-06') },
  withdrawal: { on: localDate('2026-01-21') },
  notProceeding: { on: localDate('2026-01-21') },
} as const;

const conferences: readonly RuleCase[] = [
  {
    code: 'P5',
    brokenBy: 'no network found and no search told',
    broken: referred().notProceeding({ reason: 'NO_NETWORK_IDENTIFIED' }),
    at: ['notProceeding.networkSearch'],
    notBy: 'no network found by a genogram',
    kept: referred().notProceeding({ reason: 'NO_NETWORK_IDENTIFIED', networkSearch: 'Genogram.' }),
  },
  {
    code: 'P8',
    brokenBy: 'an open referral beside another',
    broken: referred(),
    at: ['referral.model'],
    given: { isPossibleDuplicate: true },
    notBy: 'one that was withdrawn',
    kept: referred().withdrawal(),
  },
  {
    code: 'P9',
    brokenBy: 'closure without an outcome for the child',
    broken: closed().but('closure', { children: [] }),
    at: ['closure.children'],
    notBy: 'closure with an outcome that is not known',
    kept: closed().but('closure', { children: [{ laChildId: 'C1', outcome: 'NOT_KNOWN' }] }),
  },
  {
    code: 'TL1',
    brokenBy: 'triage a working day late',
    broken: closed().but('triage', { on: localDate('2026-01-13') }),
    at: ['episode.duties'],
    notBy: 'triage on the last day of its target',
    kept: closed().but('triage', { on: localDate('2026-01-12') }),
  },
  {
    code: 'TL1',
    brokenBy: 'triage that is outstanding on the day after its target',
    broken: referred(),
    at: ['episode.duties'],
    given: { today: localDate('2026-01-13') },
    notBy: 'triage that is outstanding on its last day',
    kept: referred(),
    keptGiven: { today: localDate('2026-01-12') },
  },
  {
    code: 'TL1',
    brokenBy: 'a safety plan agreed on the day of the conference',
    broken: held()
      .but('screen', { result: 'CURRENT' })
      .safetyPlan({ agreedOn: localDate('2026-02-09') }),
    at: ['episode.duties'],
    given: { today: localDate('2026-02-09') },
    notBy: 'a safety plan for abuse that came to light after the conference',
    kept: held()
      .screen({ screenedOn: localDate('2026-02-10'), result: 'CURRENT' })
      .safetyPlan({ agreedOn: localDate('2026-02-11') }),
  },
  {
    code: 'T3',
    brokenBy: 'a referral outside membership',
    broken: referred(),
    at: ['referral.receivedOn'],
    given: { policy: { isMember: false } },
    notBy: 'one of a member',
    kept: referred(),
    keptGiven: { policy: { isMember: true } },
  },
  {
    code: 'C1',
    brokenBy: 'no disability beside one',
    broken: referred().but('referral', { children: [{ ...first, disabilities: ['NONE', 'HEAR'] }] }),
    at: ['referral.children.0.disabilities'],
    notBy: 'no disability on its own',
    kept: referred().but('referral', { children: [{ ...first, disabilities: ['NONE'] }] }),
  },
];

const once: readonly RuleCase[] = [
  {
    code: 'F1',
    brokenBy: 'an episode without a referral',
    broken: episode().triage(),
    at: ['episode.referral'],
    notBy: 'a referral alone',
    kept: referred(),
  },
  {
    code: 'F1',
    brokenBy: 'two conferences held',
    broken: held().meeting({ heldOn: localDate('2026-02-16') }),
    at: ['meeting.'],
    notBy: 'the same conference given twice',
    kept: held().meeting(),
  },
  {
    code: 'F1',
    brokenBy: 'two applications made',
    broken: referred()
      .application()
      .application({ madeOn: localDate('2026-04-02') }),
    at: ['application.madeOn'],
    notBy: 'one made and another planned',
    kept: referred()
      .application()
      .application({ madeOn: undefined, plannedFor: localDate('2026-04-02') }),
  },
  ...(['preparation', 'letter', 'closure', 'withdrawal', 'notProceeding'] as const).map((kind): RuleCase => ({
    code: 'F1',
    brokenBy: `two facts of the kind ${kind}`,
    broken: prepared().without('preparation')[kind]()[kind](otherDay[kind]),
    at: [`${kind}.`],
    notBy: 'one',
    kept: prepared().without('preparation')[kind](),
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

const lists: readonly RuleCase[] = [
  {
    code: 'F4',
    brokenBy: 'a child referred twice',
    broken: referred().but('referral', { children: [first, first] }),
    at: ['referral.children.1'],
    notBy: 'twins',
    kept: referred().but('referral', { children: [first, { ...first, laChildId: 'C2' }] }),
  },
  {
    code: 'F4',
    brokenBy: 'a child twice at the conference',
    broken: held().but('meeting', { children: [{ laChildId: 'C1' }, { laChildId: 'C1', participation: 'PN1' }] }),
    at: ['meeting.children.1'],
    notBy: 'a child once',
    kept: held(),
  },
  {
    code: 'F4',
    brokenBy: 'somebody twice at the conference',
    broken: held().but('meeting', { attendees: [...attendees(2), ...attendees(1)] }),
    at: ['meeting.attendees.2'],
    notBy: 'two people of one role',
    kept: held().but('meeting', { attendees: attendees(2) }),
  },
  {
    code: 'F4',
    brokenBy: 'two outcomes of one child',
    broken: closed().but('closure', {
      children: [
        { laChildId: 'C1', outcome: 'OTHER' },
        { laChildId: 'C1', outcome: 'WITH_PARENT' },
      ],
    }),
    at: ['closure.children.1'],
    notBy: 'one',
    kept: closed(),
  },
  {
    code: 'F4',
    brokenBy: 'two items of one number',
    broken: planned().but('plan', { items: [...items(2), ...items(1)] }),
    at: ['plan.items.2'],
    notBy: 'items of their own numbers',
    kept: planned().but('plan', { items: items(2) }),
  },
  {
    code: 'F4',
    brokenBy: 'two answers to one question',
    broken: planned().but('plan', {
      answers: [
        { question: 1, answer: 'Yes.' },
        { question: 1, answer: 'No.' },
      ],
    }),
    at: ['plan.answers.1'],
    notBy: 'one',
    kept: planned(),
  },
  {
    code: 'F4',
    brokenBy: 'two questions of one number',
    broken: prepared().but('preparation', {
      questions: [
        { number: 1, question: 'Who?' },
        { number: 1, question: 'When?' },
      ],
    }),
    at: ['preparation.questions.1'],
    notBy: 'questions of their own numbers',
    kept: prepared().but('preparation', {
      questions: [
        { number: 1, question: 'Who?' },
        { number: 2, question: 'When?' },
      ],
    }),
  },
  {
    code: 'F4',
    brokenBy: 'an item reviewed twice in one review',
    broken: reviewed().but('review', {
      items: [
        { item: 1, status: 'UNDER_WAY' },
        { item: 1, status: 'DONE' },
      ],
    }),
    at: ['review.items.1'],
    notBy: 'an item reviewed in one review after another',
    kept: reviewed().review({ number: 2, heldOn: localDate('2026-05-01') }),
  },
];

const amounts: readonly RuleCase[] = [
  {
    code: 'F5',
    brokenBy: 'a referral without a child',
    broken: referred().but('referral', { children: [] }),
    at: ['referral.children'],
    notBy: 'a referral of 20 siblings',
    kept: referred().but('referral', { children: children(20) }),
  },
  {
    code: 'F5',
    brokenBy: '21 children',
    broken: referred().but('referral', { children: children(21) }),
    at: ['referral.children'],
    notBy: 'one',
    kept: referred(),
  },
  {
    code: 'F5',
    brokenBy: '61 people invited',
    broken: held().but('meeting', { attendees: attendees(61) }),
    at: ['meeting.attendees'],
    notBy: '60',
    kept: held().but('meeting', { attendees: attendees(60) }),
  },
  {
    code: 'F5',
    brokenBy: 'a plan of 61 items',
    broken: planned().but('plan', { items: items(61) }),
    at: ['plan.items'],
    notBy: 'a plan of 60',
    kept: planned().but('plan', { items: items(60) }),
  },
  {
    code: 'F5',
    brokenBy: '201 facts',
    broken: withReasons(200),
    at: ['episode.facts'],
    notBy: '200, each given twice',
    kept: withReasons(199).and(...withReasons(199).facts()),
  },
  {
    code: 'F6',
    brokenBy: 'a conference that ends before it starts',
    broken: held().but('meeting', { startedAt: '14:00', endedAt: '13:59' }),
    at: ['meeting.endedAt'],
    notBy: 'one that ends after it starts',
    kept: held().but('meeting', { startedAt: '14:00', endedAt: '17:00' }),
  },
  {
    code: 'F6',
    brokenBy: 'fewer than no minutes of private family time',
    broken: held().but('meeting', { privateFamilyTime: { happened: true, minutes: -1 } }),
    at: ['meeting.privateFamilyTime.minutes'],
    notBy: 'none',
    kept: held().but('meeting', { privateFamilyTime: { happened: true, minutes: 0 } }),
  },
  {
    code: 'F7',
    brokenBy: 'an application without any day',
    broken: scheduled().application({ madeOn: undefined }),
    at: ['application.plannedFor'],
    notBy: 'an application that is planned',
    kept: scheduled().application({ madeOn: undefined, plannedFor: localDate('2026-08-03') }),
  },
];

export const recordCases: readonly RuleCase[] = [
  ...conferences,
  ...once,
  ...references,
  ...pauses,
  ...lists,
  ...amounts,
];
