import { isInBreach, isOwedAnOffer } from '../section31za.ts';
import { type Check, found } from './finding.ts';

/** S1, S1F: the letter holds the offer (section 31ZA(6)). */
const letter: Check = ({ chronicle }) =>
  chronicle.letter.flatMap((sent) => {
    if (sent.offerIncluded === undefined) return [found('S1', sent, 'offerIncluded')];
    return sent.offerIncluded || chronicle.exemption.length > 0 ? [] : [found('S1F', sent, 'offerIncluded')];
  });

/** S2, S2D: an application, and the duty not met; on one day, which came first. */
const breach: Check = ({ chronicle, section31ZA }) => {
  const application = chronicle.application.find(({ madeOn }) => madeOn !== undefined);
  if (application === undefined) return [];
  const isSameDay = chronicle.meeting.some(({ heldOn }) => heldOn === application.madeOn);
  return [
    ...(isInBreach(section31ZA) ? [found('S2', application, 'madeOn')] : []),
    ...(isSameDay && application.afterMeeting === undefined ? [found('S2D', application, 'afterMeeting')] : []),
  ];
};

/** S5: worked out all the same before the section was in force, and then no breach in law. */
const notInForce: Check = ({ chronicle, section31ZA }) =>
  section31ZA.duty === 'BREACH' && section31ZA.regime === 'PRE_COMMENCEMENT'
    ? chronicle.application.slice(0, 1).map((application) => found('S5', application, 'madeOn'))
    : [];

/** S3: offered to those with parental responsibility. */
const offeree: Check = ({ chronicle }) =>
  chronicle.offer
    .filter((offer) => !isOwedAnOffer({ person: offer.offeree }))
    .map((offer) => found('S3', offer, 'offeree', 'role'));

/** S4: an exemption says why. */
const rationale: Check = ({ chronicle }) =>
  chronicle.exemption
    .filter((exemption) => exemption.rationale === undefined)
    .map((exemption) => found('S4', exemption, 'rationale'));

export const statuteChecks: readonly Check[] = [letter, breach, notInForce, offeree, rationale];
