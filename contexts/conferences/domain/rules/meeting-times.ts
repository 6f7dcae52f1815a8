import type { PrivateFamilyTime } from '../fact-parts.ts';
import type { FactData } from '../facts.ts';
import { type Check, type Finding, found } from './finding.ts';

type Meeting = FactData['meeting'];

/** Minutes and times of private family time may differ by so much: one of them is often rounded. */
const TOLERANCE_MINUTES = 10;

/** F6: what is counted is not below zero, and no part of a meeting lies outside it or ends before it starts. */
const impossible: Check = ({ chronicle }) =>
  chronicle.meeting.flatMap((meeting) => [
    ...(isEarlier(meeting.endedAt, meeting.startedAt) ? [found('F6', meeting, 'endedAt')] : []),
    ...outside(meeting).map((field) => found('F6', meeting, 'privateFamilyTime', field)),
  ]);

/** The fields of private family time that cannot be so. */
function outside({ startedAt, endedAt, privateFamilyTime }: Meeting): readonly (keyof PrivateFamilyTime)[] {
  const { minutes = 0, startedAt: from, endedAt: until } = privateFamilyTime ?? {};
  const wrong = {
    minutes: minutes < 0,
    startedAt: isEarlier(from, startedAt) || isEarlier(endedAt, from),
    endedAt: isEarlier(until, from ?? startedAt) || isEarlier(endedAt, until),
  };
  return (['minutes', 'startedAt', 'endedAt'] as const).filter((field) => wrong[field]);
}

/** P3T: what is said of private family time agrees. */
const unlikely: Check = ({ chronicle }) => chronicle.meeting.flatMap((meeting) => disagreeing(meeting));

function disagreeing(meeting: Meeting): readonly Finding[] {
  const { privateFamilyTime: time } = meeting;
  if (time === undefined) return [];
  const { happened, minutes, startedAt, endedAt } = time;
  if (!happened) {
    const isTimed = (minutes ?? 0) > 0 || startedAt !== undefined || endedAt !== undefined;
    return isTimed ? [found('P3T', meeting, 'privateFamilyTime', 'happened')] : [];
  }
  if (minutes === undefined) return [];
  const lasted = minutesBetween(startedAt, endedAt);
  const most = minutesBetween(meeting.startedAt, meeting.endedAt);
  const differs = lasted !== undefined && Math.abs(lasted - minutes) > TOLERANCE_MINUTES;
  const isLonger = most !== undefined && minutes > most;
  return differs || isLonger ? [found('P3T', meeting, 'privateFamilyTime', 'minutes')] : [];
}

function isEarlier(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one < other;
}

/** Of two times of one day, as HH:MM. Undefined if one is not known, or they stand the wrong way round (F6). */
function minutesBetween(from: string | undefined, until: string | undefined): number | undefined {
  return from === undefined || until === undefined || until < from ? undefined : minuteOfDay(until) - minuteOfDay(from);
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

export const meetingTimeChecks: readonly Check[] = [impossible, unlikely];
