import {
  ageAtEarliest,
  ageAtLatest,
  isAfter,
  isBefore,
  type LocalDate,
  monthOf,
} from '../../../../platform/dates/index.ts';
import { childrenOf } from '../children.ts';
import type { Chronicle } from '../chronicle.ts';
import type { FamilySide } from '../codes.ts';
import { consentIsDeclined, isConsentedOn } from '../consent.ts';
import { agreedSafetyPlans } from '../safety-plans.ts';
import type { Attendee, Child } from '../fact-parts.ts';
import type { FactData } from '../facts.ts';
import { type Check, found } from './finding.ts';

type Meeting = FactData['meeting'];

const LEAST_FAMILY = 2;
const NOT_FAMILY: FamilySide = 'NOT_FAMILY';
/** Under this age a child has the code PN0 and no other. */
const SPEAKS_FROM_YEARS = 4;

/** P1: held with a valid consent. */
const consent: Check = ({ chronicle }) =>
  chronicle.meeting
    .filter(({ heldOn }) => !isConsentedOn(chronicle.consent, heldOn))
    .map((meeting) => found('P1', meeting, 'heldOn'));

/** P2: held with a coordinator who takes no part in the case. */
const coordinator: Check = ({ chronicle }) =>
  chronicle.meeting.flatMap((meeting) => {
    const allocation = chronicle.coordinator.findLast(({ on }) => on <= meeting.heldOn);
    if (allocation === undefined) return [found('P2', meeting, 'heldOn')];
    const holdsTheCase = allocation.coordinatorRef === chronicle.referral[0]?.caseHolderRef;
    return allocation.independent && !holdsTheCase ? [] : [found('P2', allocation, 'coordinatorRef')];
  });

/** P3, P3M: two of the family, and private family time answered; without it, it is another form of meeting. */
const family: Check = ({ chronicle }) =>
  chronicle.meeting.flatMap((meeting) => {
    const came = meeting.attendees.filter((attendee) => cameFromFamily(attendee));
    const isConference = chronicle.referral[0]?.model === 'FAMILY_GROUP_CONFERENCE';
    return [
      ...(came.length < LEAST_FAMILY ? [found('P3', meeting, 'attendees')] : []),
      ...(meeting.privateFamilyTime === undefined ? [found('P3', meeting, 'privateFamilyTime')] : []),
      ...(isConference && meeting.privateFamilyTime?.happened === false
        ? [found('P3M', meeting, 'privateFamilyTime', 'happened')]
        : []),
    ];
  });

function cameFromFamily({ side, attendance, person }: Attendee): boolean {
  return side !== NOT_FAMILY && person.role !== 'CHILD' && (attendance === 'IN_PERSON' || attendance === 'REMOTE');
}

/** P6, P6A, P6C: how each child took part, coherent with its age. */
const participation: Check = ({ chronicle }) =>
  chronicle.meeting.flatMap((meeting) => [
    ...meeting.children.flatMap((child, index) => {
      const known = childrenOf(chronicle).find(({ laChildId }) => laChildId === child.laChildId);
      const isCoherent = known === undefined || mayHaveCode(known, meeting, child.participation);
      const wantsAdvocate = child.participation === 'PN2' || child.participation === 'PN5';
      return [
        ...(isCoherent ? [] : [found('P6', meeting, 'children', index, 'participation')]),
        ...(wantsAdvocate && child.advocateUsed !== true && !advocateCame(meeting)
          ? [found('P6A', meeting, 'children', index, 'advocateUsed')]
          : []),
      ];
    }),
    ...(everyChildIsTold(chronicle, meeting) ? [] : [found('P6C', meeting, 'children')]),
  ]);

function mayHaveCode(child: Child, { heldOn }: Meeting, code: Meeting['children'][number]['participation']): boolean {
  if (code === undefined) return true;
  const { birthMonth } = child;
  if (birthMonth === undefined || birthMonth > monthOf(heldOn)) return false;
  return code === 'PN0'
    ? ageAtLatest(birthMonth, heldOn) < SPEAKS_FROM_YEARS
    : ageAtEarliest(birthMonth, heldOn) >= SPEAKS_FROM_YEARS;
}

/** In the month of birth itself the child may still have been unborn. */
function isSurelyBorn({ birthMonth }: Child, on: LocalDate): boolean {
  return birthMonth !== undefined && birthMonth < monthOf(on);
}

function everyChildIsTold(chronicle: Chronicle, meeting: Meeting): boolean {
  const told = new Set(
    meeting.children.filter(({ participation: code }) => code !== undefined).map(({ laChildId }) => laChildId),
  );
  return childrenOf(chronicle).every((child) => !isSurelyBorn(child, meeting.heldOn) || told.has(child.laChildId));
}

function advocateCame({ attendees }: Meeting): boolean {
  return attendees.some(
    ({ person, attendance }) => person.role === 'CHILD_ADVOCATE' && attendance !== 'DID_NOT_ATTEND',
  );
}

/** P7, P7S, P7X: screened before it is arranged, safe before it is held. */
const safety: Check = ({ chronicle }) => [
  ...chronicle.meeting.flatMap((meeting) => {
    const screen = chronicle.screen.findLast(({ screenedOn }) => screenedOn <= meeting.heldOn);
    if (screen === undefined) return [found('P7S', meeting, 'heldOn')];
    const isSafe =
      screen.result !== 'CURRENT' ||
      agreedSafetyPlans(chronicle).some(({ agreedOn }) => isBefore(agreedOn, meeting.heldOn));
    return isSafe ? [] : [found('P7', meeting, 'heldOn')];
  }),
  ...chronicle.schedule
    .filter(({ arrangedOn }) => !chronicle.screen.some(({ screenedOn }) => !isAfter(screenedOn, arrangedOn)))
    .map((schedule) => found('P7S', schedule, 'arrangedOn')),
  ...chronicle.meeting.flatMap((meeting) =>
    excludedWhoCame(chronicle, meeting).map((index) => found('P7X', meeting, 'attendees', index, 'attendance')),
  ),
];

function excludedWhoCame({ safetyPlan }: Chronicle, { attendees, heldOn }: Meeting): readonly number[] {
  const inForce = safetyPlan.findLast(({ agreedOn }) => agreedOn <= heldOn);
  const excluded = new Set(inForce?.excludedRefs ?? []);
  return attendees.flatMap(({ person, attendance }, index) =>
    attendance === 'IN_PERSON' && excluded.has(person.ref) ? [index] : [],
  );
}

/** P1, P7 of a conference that is arranged and not yet held: a nightly push is told what `scheduleConference` refuses. */
const safeToHold: Check = ({ chronicle }) => {
  const next = chronicle.meeting.length > 0 ? undefined : chronicle.schedule.at(-1);
  if (next === undefined) return [];
  const isCurrent = chronicle.screen.at(-1)?.result === 'CURRENT';
  const isSafe =
    !isCurrent || agreedSafetyPlans(chronicle).some(({ agreedOn }) => isBefore(agreedOn, next.conferenceOn));
  return [
    ...(isSafe ? [] : [found('P7', next, 'conferenceOn')]),
    ...(consentIsDeclined(chronicle.consent) ? [found('P1', next, 'conferenceOn')] : []),
  ];
};

export const conferenceChecks: readonly Check[] = [consent, coordinator, family, participation, safety, safeToHold];
