import { addDays, ageAtLatest, minDate, monthOf } from '../../../../platform/dates/index.ts';
import { childrenOf } from '../children.ts';
import { type Chronicle, endedOn } from '../chronicle.ts';
import type { Child } from '../fact-parts.ts';
import type { FactData } from '../facts.ts';
import { type Check, type Finding, found } from './finding.ts';

/** D5, D5Q, D5B: born or to be born, one of the two. */
const birthMonths: Check = ({ chronicle, today }) => {
  const [referral] = chronicle.referral;
  if (referral === undefined) return [];
  const incoherent = referral.children.flatMap(({ birthMonth, expectedBirthMonth }, index) =>
    (birthMonth === undefined) === (expectedBirthMonth === undefined)
      ? [found('D5', referral, 'children', index, 'birthMonth')]
      : [],
  );
  // Once the episode has ended nobody waits for the birth any more.
  const asOf = minDate(today, endedOn(chronicle) ?? today);
  const overdueBirths = childrenOf(chronicle).flatMap(({ expectedBirthMonth, birthMonth }, index) =>
    birthMonth === undefined && expectedBirthMonth !== undefined && expectedBirthMonth < monthOf(addDays(asOf, -31))
      ? [found('D5B', referral, 'children', index, 'expectedBirthMonth')]
      : [],
  );
  return [...incoherent, ...overdueBirths, ...notYetBornAtMeeting(chronicle, referral)];
};

function notYetBornAtMeeting(chronicle: Chronicle, referral: FactData['referral']): readonly Finding[] {
  const [meeting] = chronicle.meeting;
  if (meeting === undefined || referral.triggerPoint === 'PRE_BIRTH') return [];
  return referral.children.flatMap(({ birthMonth }, index) =>
    birthMonth !== undefined && birthMonth > monthOf(meeting.heldOn)
      ? [found('D5Q', referral, 'children', index, 'birthMonth')]
      : [],
  );
}

const OLDEST_CHILD_YEARS = 17;
const OLDEST_CARE_LEAVER_YEARS = 25;

/** D6: 0 to 17 at referral, to 25 for a care leaver. In the month of the birthday the benefit of the doubt is given. */
const age: Check = ({ chronicle }) => {
  const [referral] = chronicle.referral;
  if (referral === undefined) return [];
  const oldest = referral.triggerPoint === 'LEAVING_CARE' ? OLDEST_CARE_LEAVER_YEARS : OLDEST_CHILD_YEARS;
  return referral.children.flatMap(({ birthMonth }: Child, index) =>
    birthMonth !== undefined && ageAtLatest(birthMonth, referral.receivedOn) > oldest
      ? [found('D6', referral, 'children', index, 'birthMonth')]
      : [],
  );
};

export const birthChecks: readonly Check[] = [birthMonths, age];
