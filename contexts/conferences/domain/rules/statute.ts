import { childrenOf } from '../children.ts';
import { concerning, concerns } from '../children-concerned.ts';
import { firstApplication, isInBreach, isOwedAnOffer } from '../duty-owed.ts';
import type { Application } from '../facts.ts';
import type { ChildDuty } from '../section31za.ts';
import { foundForChildren } from './children-concerned.ts';
import { type Check, type Episode, type Finding, found } from './finding.ts';

/** S1, S1F: the letter holds the offer (section 31ZA(6)). */
const letter: Check = ({ chronicle }) =>
  chronicle.letter.flatMap((sent) => {
    if (sent.offerIncluded === undefined) return [found('S1', sent, 'offerIncluded')];
    if (sent.offerIncluded) return [];
    const unexempt = childrenOf(chronicle)
      .map(({ laChildId }) => laChildId)
      .filter((child) => concerns(sent, child) && !chronicle.exemption.some((exempt) => concerns(exempt, child)));
    return foundForChildren({ code: 'S1F', fact: sent, field: 'offerIncluded' }, unexempt, chronicle);
  });

/** S2: an application, and the duty not met. */
const breach: Check = (episode) => atApplications('S2', episode, isInBreach);

/** S5: worked out all the same before the section was in force, and then no breach in law. */
const notInForce: Check = (episode) =>
  atApplications('S5', episode, (child) => child.duty === 'BREACH' && !isInBreach(child));

/** Judges each child by the first application that concerns it. */
function atApplications(
  code: 'S2' | 'S5',
  { chronicle, section31ZA }: Episode,
  isBroken: (child: ChildDuty) => boolean,
): readonly Finding[] {
  const broken = section31ZA.children.filter(isBroken).map(({ laChildId }) => laChildId);
  const byApplication = Map.groupBy(broken, (child) => firstApplication(concerning(chronicle, child)));
  return [...byApplication].flatMap(([application, children]) =>
    application === undefined
      ? []
      : foundForChildren({ code, fact: application, field: 'madeOn' }, children, chronicle),
  );
}

/** S2D: on one day, which came first. */
const sameDay: Check = ({ chronicle }) => {
  const firsts = childrenOf(chronicle).map(({ laChildId }) => firstApplication(concerning(chronicle, laChildId)));
  return [...new Set(firsts)]
    .filter((application): application is Application => application !== undefined)
    .filter(
      ({ madeOn, afterMeeting }) =>
        afterMeeting === undefined && chronicle.meeting.some(({ heldOn }) => heldOn === madeOn),
    )
    .map((application) => found('S2D', application, 'afterMeeting'));
};

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

export const statuteChecks: readonly Check[] = [letter, breach, sameDay, notInForce, offeree, rationale];
