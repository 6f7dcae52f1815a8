import { isAfter, isBefore, type LocalDate, monthOf } from '../../../../platform/dates/index.ts';
import { concerns } from '../children-concerned.ts';
import { type Chronicle, dayIn } from '../chronicle.ts';
import type { FactData, FactKind } from '../facts.ts';
import { type Check, type Finding, found } from './finding.ts';

/** D1: what follows from another step cannot come before it, nor without it. */
const impossibleOrder: Check = ({ chronicle }) => {
  const referredOn = chronicle.referral[0]?.receivedOn;
  const heldOn = chronicle.meeting[0]?.heldOn;
  const firstPlan = chronicle.plan.find(({ outcome }) => outcome === 'MADE')?.madeOn;
  return [
    ...precede(chronicle.triage, { after: referredOn, code: 'D1', field: 'on' }),
    ...precede(chronicle.plan, { after: heldOn, code: 'D1', field: 'madeOn' }),
    ...precede(chronicle.planShared, { after: firstPlan, code: 'D1', field: 'on' }),
    ...precede(chronicle.planDecision, { after: firstPlan, code: 'D1', field: 'on' }),
    ...precede(chronicle.feedback, { after: heldOn, code: 'D1', field: 'on' }),
    ...chronicle.complaint
      .filter(({ receivedOn, resolvedOn }) => resolvedOn !== undefined && isBefore(resolvedOn, receivedOn))
      .map((complaint) => found('D1', complaint, 'resolvedOn')),
    ...precede(chronicle.closure, { after: referredOn, code: 'D1', field: 'closedOn' }),
    ...precede(chronicle.withdrawal, { after: referredOn, code: 'D1', field: 'on' }),
    ...precede(chronicle.notProceeding, { after: referredOn, code: 'D1', field: 'on' }),
    ...precede(chronicle.postponement, { after: referredOn, code: 'D1', field: 'on' }),
    ...precede(chronicle.notHeld, { after: referredOn, code: 'D1', field: 'on' }),
    ...precede(chronicle.pause, { after: referredOn, code: 'D1', field: 'on' }),
    ...chronicle.birth
      .filter((birth) => monthOf(birth.recordedOn) < birth.birthMonth)
      .map((birth) => found('D1', birth, 'recordedOn')),
    ...chronicle.offerResponse
      .filter((answer) => isUnasked(chronicle, answer))
      .map((answer) => found('D1', answer, 'on')),
  ];
};

/** An answer before any offer was made to that person for any child that it concerns. An answer to nobody's offer is for F2. */
function isUnasked({ offer }: Chronicle, { offereeRef, on, laChildIds }: FactData['offerResponse']): boolean {
  const first = offer.find(
    (made) => made.offeree.ref === offereeRef && (laChildIds?.some((child) => concerns(made, child)) ?? true),
  );
  return first !== undefined && isBefore(on, first.on);
}

/** D1Q: the rest of the usual order. It may truly have been otherwise. */
const unusualOrder: Check = ({ chronicle }) => {
  const { referral, triage, consent, coordinator, preparation, schedule, meeting, complaint } = chronicle;
  const referredOn = referral[0]?.receivedOn;
  const acceptedOn = triage.find(({ decision }) => decision === 'ACCEPTED')?.on;
  const consentedOn = consent.find(({ status }) => status === 'GIVEN')?.on;
  const heldOn = meeting[0]?.heldOn;
  return [
    ...precedeIfBoth(consent, { after: acceptedOn ?? referredOn, code: 'D1Q', field: 'on' }),
    ...precedeIfBoth(coordinator.slice(0, 1), { after: consentedOn ?? referredOn, code: 'D1Q', field: 'on' }),
    ...precedeIfBoth(preparation, { after: coordinator[0]?.on ?? referredOn, code: 'D1Q', field: 'startedOn' }),
    ...precedeIfBoth(schedule, { after: referredOn, code: 'D1Q', field: 'arrangedOn' }),
    ...precedeIfBoth(complaint, { after: referredOn, code: 'D1Q', field: 'receivedOn' }),
    ...precedeIfBoth(meeting, { after: preparation[0]?.startedOn, code: 'D1Q', field: 'heldOn' }),
    ...(heldOn === undefined
      ? []
      : consent
          .filter(({ on, status }) => status === 'GIVEN' && isAfter(on, heldOn))
          .map((late) => found('D1Q', late, 'on'))),
  ];
};

/** D1Q: what is arranged lies after the day on which it was arranged. */
const arrangedBackwards: Check = ({ chronicle }) => [
  ...chronicle.planDecision
    .filter(({ on, reviewOn }) => reviewOn !== undefined && isBefore(reviewOn, on))
    .map((decision) => found('D1Q', decision, 'reviewOn')),
  ...chronicle.review
    .filter(({ heldOn, nextReviewOn }) => nextReviewOn !== undefined && !isAfter(nextReviewOn, heldOn))
    .map((review) => found('D1Q', review, 'nextReviewOn')),
];

/** D2: a review follows the conference and the agreement of the plan. */
const reviewFirst: Check = ({ chronicle }) => {
  const heldOn = chronicle.meeting[0]?.heldOn;
  const agreedOn = chronicle.planDecision.find(({ decision }) => decision !== 'NOT_AGREED')?.on;
  return chronicle.review
    .filter(
      (review) =>
        heldOn === undefined ||
        agreedOn === undefined ||
        isBefore(review.heldOn, heldOn) ||
        isBefore(review.heldOn, agreedOn),
    )
    .map((review) => found('D2', review, 'heldOn'));
};

/** D4: the conference follows the referral, whether held or arranged. */
const conferenceFirst: Check = ({ chronicle }) => {
  const referredOn = chronicle.referral[0]?.receivedOn;
  if (referredOn === undefined) return [];
  return [
    ...chronicle.meeting
      .filter(({ heldOn }) => isBefore(heldOn, referredOn))
      .map((meeting) => found('D4', meeting, 'heldOn')),
    ...chronicle.schedule
      .filter(({ conferenceOn }) => isBefore(conferenceOn, referredOn))
      .map((schedule) => found('D4', schedule, 'conferenceOn')),
  ];
};

type Order = { readonly after: LocalDate | undefined; readonly code: 'D1' | 'D1Q'; readonly field: string };

function precede(facts: readonly FactData[FactKind][], order: Order): readonly Finding[] {
  const { after, code, field } = order;
  return facts
    .filter((fact) => after === undefined || isBefore(dayIn(fact, field) ?? after, after))
    .map((fact) => found(code, fact, field));
}

function precedeIfBoth(facts: readonly FactData[FactKind][], order: Order): readonly Finding[] {
  return order.after === undefined ? [] : precede(facts, order);
}

export const orderChecks: readonly Check[] = [
  impossibleOrder,
  unusualOrder,
  reviewFirst,
  conferenceFirst,
  arrangedBackwards,
];
