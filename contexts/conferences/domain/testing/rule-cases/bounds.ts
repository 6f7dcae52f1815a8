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

export const boundCases: readonly RuleCase[] = [...lists, ...amounts];
