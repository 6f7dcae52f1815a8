import { isAfter, type LocalDate, monthOf } from '../../../../platform/dates/index.ts';
import { AFTER_THE_END } from '../after-the-end.ts';
import { type Chronicle, DAY_FIELD, dayOf, endedOn, FACT_KINDS } from '../chronicle.ts';
import type { Fact } from '../facts.ts';
import { type Check, type Finding, found } from './finding.ts';

/** D3: nothing that has happened lies ahead. */
const inTheFuture: Check = ({ chronicle, today }) => {
  const future: Finding[] = [];
  for (const kind of FACT_KINDS) {
    for (const data of chronicle[kind]) {
      const day = dayOf({ kind, data } as Fact);
      if (day !== null && isAfter(day, today)) future.push(found('D3', data, DAY_FIELD[kind]));
    }
  }
  const baseline = chronicle.preparation.filter(
    ({ referrerMeetingOn }) => referrerMeetingOn !== undefined && isAfter(referrerMeetingOn, today),
  );
  const resolutions = chronicle.complaint.filter(
    ({ resolvedOn }) => resolvedOn !== undefined && isAfter(resolvedOn, today),
  );
  const births = chronicle.birth.filter(({ birthMonth }) => birthMonth > monthOf(today));
  return [
    ...future,
    ...baseline.map((preparation) => found('D3', preparation, 'referrerMeetingOn')),
    ...resolutions.map((complaint) => found('D3', complaint, 'resolvedOn')),
    ...births.map((birth) => found('D3', birth, 'birthMonth')),
    ...bornAhead(chronicle, today),
  ];
};

function bornAhead(chronicle: Chronicle, today: LocalDate): readonly Finding[] {
  return chronicle.referral.flatMap((referral) =>
    referral.children.flatMap(({ birthMonth }, index) =>
      birthMonth !== undefined && birthMonth > monthOf(today)
        ? [found('D3', referral, 'children', index, 'birthMonth')]
        : [],
    ),
  );
}

/** D7: nothing else comes after the end. */
const afterTheEnd: Check = ({ chronicle }) => {
  const end = endedOn(chronicle);
  if (end === undefined) return [];
  return FACT_KINDS.filter((kind) => !AFTER_THE_END.has(kind)).flatMap((kind) =>
    chronicle[kind]
      .filter((data) => isAfter(dayOf({ kind, data } as Fact) ?? end, end))
      .map((data) => found('D7', data, DAY_FIELD[kind])),
  );
};

/** D8: reviews count up from 1, on later and later days. */
const reviewNumbers: Check = ({ chronicle }) => {
  const byNumber = [...chronicle.review].sort((a, b) => a.number - b.number);
  return byNumber.flatMap((review, index) => {
    const before = byNumber[index - 1];
    if (review.number !== index + 1) return [found('D8', review, 'number')];
    return before !== undefined && !isAfter(review.heldOn, before.heldOn) ? [found('D8', review, 'heldOn')] : [];
  });
};

export const dayChecks: readonly Check[] = [inTheFuture, afterTheEnd, reviewNumbers];
