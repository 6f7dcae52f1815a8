import type { PrivateFamilyTime } from '../../fact-parts.ts';
import { type EpisodeBuilder, held } from '../episode.ts';
import type { RuleCase } from './rule-case.ts';

/** A conference from 14:00 to 17:00, with that private family time. */
const from14to17 = (privateFamilyTime: PrivateFamilyTime): EpisodeBuilder =>
  held().but('meeting', { startedAt: '14:00', endedAt: '17:00', privateFamilyTime });
const happened = { happened: true } as const;
const START = 'meeting.privateFamilyTime.startedAt';
const END = 'meeting.privateFamilyTime.endedAt';
const MINUTES = 'meeting.privateFamilyTime.minutes';

export const meetingTimeCases: readonly RuleCase[] = [
  {
    code: 'F6',
    brokenBy: 'private family time that begins before the conference',
    broken: from14to17({ ...happened, startedAt: '13:59', endedAt: '15:00' }),
    at: [START],
    notBy: 'private family time that begins with it',
    kept: from14to17({ ...happened, startedAt: '14:00', endedAt: '15:00' }),
  },
  {
    code: 'F6',
    brokenBy: 'private family time that ends after the conference',
    broken: from14to17({ ...happened, startedAt: '16:00', endedAt: '17:01' }),
    at: [END],
    notBy: 'private family time that ends with it',
    kept: from14to17({ ...happened, startedAt: '16:00', endedAt: '17:00' }),
  },
  {
    code: 'F6',
    brokenBy: 'private family time that ends before it begins',
    broken: from14to17({ ...happened, startedAt: '15:00', endedAt: '14:59' }),
    at: [END],
    notBy: 'private family time of no minutes',
    kept: from14to17({ ...happened, startedAt: '15:00', endedAt: '15:00' }),
  },
  {
    code: 'F6',
    brokenBy: 'private family time that begins once the conference has ended, and ends before it began',
    broken: from14to17({ ...happened, startedAt: '17:30' }).and(
      ...held()
        .but('meeting', { startedAt: '14:00', privateFamilyTime: { ...happened, endedAt: '13:00' } })
        .facts()
        .filter(({ kind }) => kind === 'meeting'),
    ),
    at: [START, END],
    notBy: 'the same where the conference has no times',
    kept: held().but('meeting', { privateFamilyTime: { ...happened, startedAt: '17:30' } }),
  },
  {
    code: 'P3T',
    brokenBy: 'minutes that differ by 11 from the times',
    broken: from14to17({ ...happened, startedAt: '15:00', endedAt: '15:49', minutes: 60 }),
    at: [MINUTES],
    notBy: 'minutes that differ by 10',
    kept: from14to17({ ...happened, startedAt: '15:00', endedAt: '15:50', minutes: 60 }),
  },
  {
    code: 'P3T',
    brokenBy: 'more minutes than the conference had',
    broken: from14to17({ ...happened, minutes: 181 }),
    at: [MINUTES],
    notBy: 'as many',
    kept: from14to17({ ...happened, minutes: 180 }),
  },
  {
    code: 'P3T',
    brokenBy: 'a time for private family time that did not happen',
    broken: from14to17({ happened: false, startedAt: '15:00' }),
    at: ['meeting.privateFamilyTime.happened'],
    notBy: 'no minutes of it',
    kept: from14to17({ happened: false, minutes: 0 }),
  },
  {
    code: 'F4',
    brokenBy: 'one need for accessibility, once met and once not',
    broken: held().but('meeting', {
      accessibilityNeeds: [
        { need: 'HEARING', met: true },
        { need: 'HEARING', met: false },
      ],
    }),
    at: ['meeting.accessibilityNeeds.1'],
    notBy: 'two needs',
    kept: held().but('meeting', {
      accessibilityNeeds: [
        { need: 'HEARING', met: true },
        { need: 'CHILDCARE', met: false },
      ],
    }),
  },
];
