import { CONCERNING_KINDS, concerns, type Concerning } from '../children-concerned.ts';
import { childrenOf } from '../children.ts';
import type { Chronicle } from '../chronicle.ts';
import type { FactData } from '../facts.ts';
import { type Check, type Finding, found } from './finding.ts';

/** A fact that may name the children whom it concerns. */
export type ConcerningFact = FactData[(typeof CONCERNING_KINDS)[number]];

const FIELD: keyof Concerning = 'laChildIds';

/** F2, F4, F5: the children whom a fact concerns are of the episode, each once, and it concerns at least one. */
const named: Check = ({ chronicle }) => {
  const known = new Set(childrenOf(chronicle).map(({ laChildId }) => laChildId));
  return CONCERNING_KINDS.flatMap((kind): readonly ConcerningFact[] => chronicle[kind]).flatMap((fact) => {
    const { laChildIds } = fact;
    if (laChildIds === undefined) return [];
    if (laChildIds.length === 0) return [found('F5', fact, FIELD)];
    return laChildIds.flatMap((laChildId, index) => [
      ...(known.has(laChildId) ? [] : [found('F2', fact, FIELD, index)]),
      ...(laChildIds.indexOf(laChildId) < index ? [found('F4', fact, FIELD, index)] : []),
    ]);
  });
};

/** F2: an answer is given for children for whom that person was made an offer. */
const answered: Check = ({ chronicle }) =>
  chronicle.offerResponse.flatMap((answer) => {
    const offers = chronicle.offer.filter(({ offeree }) => offeree.ref === answer.offereeRef);
    if (offers.length === 0) return [];
    return (answer.laChildIds ?? []).flatMap((laChildId, index) =>
      offers.some((offer) => concerns(offer, laChildId)) ? [] : [found('F2', answer, FIELD, index)],
    );
  });

/** F2: a reason is given for a child of the episode, or for all. */
const explained: Check = ({ chronicle }) => {
  const known = new Set(childrenOf(chronicle).map(({ laChildId }) => laChildId));
  return chronicle.reason
    .filter(({ laChildId }) => laChildId !== undefined && !known.has(laChildId))
    .map((reason) => found('F2', reason, 'laChildId'));
};

/**
 * A rule that a fact breaks for some children. It stands at the field if it is so for all whom the episode has, and the
 * fact names none; otherwise it names each child: at its place in the fact, or in the duty of section 31ZA.
 */
export function foundForChildren(
  broken: { readonly code: Finding['code']; readonly fact: ConcerningFact; readonly field: string },
  affected: readonly string[],
  chronicle: Chronicle,
): readonly Finding[] {
  const { code, fact, field } = broken;
  const all = childrenOf(chronicle).map(({ laChildId }) => laChildId);
  if (affected.length === 0) return [];
  if (fact.laChildIds === undefined && affected.length === all.length) return [found(code, fact, field)];
  return affected.map((laChildId) => {
    const place = fact.laChildIds?.indexOf(laChildId);
    if (place !== undefined) return found(code, fact, FIELD, place);
    return found(code, null, 'section31ZA', 'children', all.indexOf(laChildId), 'duty');
  });
}

export const childrenConcernedChecks: readonly Check[] = [named, answered, explained];
