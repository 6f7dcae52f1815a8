import type { SeededRandom } from '../../../platform/seeded-random.ts';
import type { Attendee, Person, Weights } from './terms.ts';
import { type Children, childrenFor } from './children.ts';

/** Somebody of the family network, as a list of attendees names them. */
export type Relation = Omit<Attendee, 'attendance'>;

export type Family = Children & {
  /** The first is the parent with whom the children live. */
  readonly parents: readonly Relation[];
  readonly network: readonly Relation[];
};

const NETWORK_SIZES: Weights<number> = [
  [1, 6],
  [2, 18],
  [3, 24],
  [4, 20],
  [5, 14],
  [6, 10],
  [8, 5],
  [10, 3],
];

const SIDES: Weights<Attendee['side']> = [
  ['MATERNAL', 55],
  ['PATERNAL', 30],
  ['OTHER', 15],
];

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** `number` tells the family from the authority's others. */
export function familyFor(
  random: SeededRandom,
  given: { readonly code: string; readonly number: number } & Pick<
    Parameters<typeof childrenFor>[1],
    'referredOn' | 'trigger'
  >,
): Family {
  const number = String(given.number).padStart(6, '0');
  const person = (index: number, role: Person['role']): Person => ({
    ref: `${given.code}P${number}${LETTERS[index] ?? ''}`,
    role,
  });
  const hasFather = random.chance(0.86);
  const isNonResident = random.chance(0.6);
  const father: Relation = {
    person: person(1, random.chance(0.8) ? 'PARENT' : 'PR_HOLDER'),
    side: 'PATERNAL',
    father: true,
    ...(isNonResident && { nonResidentParent: true }),
  };
  const network = Array.from({ length: random.weighted(NETWORK_SIZES) }, (_, index): Relation => {
    const side = random.weighted(SIDES);
    return { person: person(index + 2, side === 'OTHER' ? 'FAMILY_FRIEND' : 'RELATIVE'), side };
  });
  return {
    ...childrenFor(random, { ref: `${given.code}C${number}`, ...given }),
    parents: [{ person: person(0, 'PARENT'), side: 'MATERNAL' }, ...(hasFather ? [father] : [])],
    network,
  };
}
