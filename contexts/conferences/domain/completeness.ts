import type { Completeness } from '../../../platform/quality/quality-source.ts';
import type { Chronicle } from './chronicle.ts';

/** One field that may be left out and is wanted: where it should be, and whether it is there. */
type Measure = { readonly field: string; readonly in: (chronicle: Chronicle) => Completeness };

function measure<T>(
  field: string,
  places: (chronicle: Chronicle) => readonly T[],
  value: (place: T) => unknown,
): Measure {
  return {
    field,
    in(chronicle) {
      const all = places(chronicle);
      return { expected: all.length, filled: all.filter((place) => value(place) !== undefined).length };
    },
  };
}

const children = ({ referral }: Chronicle) => referral.flatMap((one) => one.children);
const plansMade = ({ plan }: Chronicle) => plan.filter(({ outcome }) => outcome === 'MADE');
const items = (chronicle: Chronicle) => plansMade(chronicle).flatMap((plan) => plan.items ?? []);

/**
 * What evaluation and practice ask for beyond what a record cannot be without. Named as `FactInput` names them. What a
 * list of possible places does not hold is not expected: a meeting that never was wants no venue.
 */
const WANTED: readonly Measure[] = [
  measure(
    'referral.source',
    ({ referral }) => referral,
    ({ source }) => source,
  ),
  measure('referral.children.ethnicity', children, ({ ethnicity }) => ethnicity),
  measure('referral.children.disabilities', children, ({ disabilities }) => disabilities),
  measure(
    'consent.basis',
    ({ consent }) => consent.filter(({ status }) => status === 'GIVEN'),
    ({ basis }) => basis,
  ),
  measure(
    'screen.tool',
    ({ screen }) => screen,
    ({ tool }) => tool,
  ),
  measure(
    'meeting.startedAt',
    ({ meeting }) => meeting,
    ({ startedAt }) => startedAt,
  ),
  measure(
    'meeting.endedAt',
    ({ meeting }) => meeting,
    ({ endedAt }) => endedAt,
  ),
  measure(
    'meeting.venue',
    ({ meeting }) => meeting,
    ({ venue }) => venue,
  ),
  measure(
    'meeting.informationGiven',
    ({ meeting }) => meeting,
    ({ informationGiven }) => informationGiven,
  ),
  measure(
    'meeting.privateFamilyTime',
    ({ meeting }) => meeting,
    ({ privateFamilyTime }) => privateFamilyTime,
  ),
  measure(
    'meeting.privateFamilyTime.minutes',
    ({ meeting }) => meeting.flatMap(({ privateFamilyTime: time }) => (time?.happened === true ? [time] : [])),
    ({ minutes }) => minutes,
  ),
  measure(
    'meeting.children.participation',
    ({ meeting }) => meeting.flatMap((held) => held.children),
    ({ participation }) => participation,
  ),
  measure('plan.items.who', items, ({ who }) => who),
  measure('plan.items.byWhen', items, ({ byWhen }) => byWhen),
  measure(
    'letter.offerIncluded',
    ({ letter }) => letter,
    ({ offerIncluded }) => offerIncluded,
  ),
  measure(
    'exemption.rationale',
    ({ exemption }) => exemption,
    ({ rationale }) => rationale,
  ),
];

/** By field, those that an episode should have somewhere. */
export function completenessOf(chronicle: Chronicle): Readonly<Record<string, Completeness>> {
  const found = WANTED.map((one) => [one.field, one.in(chronicle)] as const);
  return Object.fromEntries(found.filter(([, { expected }]) => expected > 0));
}
