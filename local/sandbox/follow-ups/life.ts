import type { SeededConference } from '../../../contexts/outcomes/index.ts';
import { addDays, type LocalDate } from '../../../platform/dates/index.ts';
import type { SeededRandom } from '../../../platform/seeded-random.ts';

type Index = NonNullable<SeededConference['children'][number]['index']>;

/** What happens to a child from the index event on: each point asks of the same life, so that none goes back on another. */
export type Life = {
  readonly index: Index;
  /** Days in care, if any: null at the end of those that go on. */
  readonly care: {
    readonly from: LocalDate;
    readonly until: LocalDate | null;
    readonly reason: 'E4A' | 'E4B' | 'E41' | 'E45' | 'E47' | 'E8';
    readonly home: 'KINSHIP_FOSTER' | 'UNRELATED_FOSTER' | 'RESIDENTIAL';
  } | null;
  readonly proceedings: { readonly issuedOn: LocalDate; readonly endedOn: LocalDate } | null;
  readonly reReferredOn: LocalDate | null;
  readonly home: 'WITH_PARENT' | 'WITH_RELATIVE_INFORMAL' | 'WITH_RELATIVE_ORDER';
  /** From 0 to 1: how well things go. */
  readonly luck: number;
};

/** The trial's shares, by and large: 36 in a hundred looked after after twelve months, 59 with proceedings (DOMAIN 2.9). */
const AFTER_LETTER = { care: 0.48, proceedings: 0.6 };
/** Conferences are mostly held long before care is near. */
const AFTER_CONFERENCE = { care: 0.16, proceedings: 0.14 };
const LONGEST_CASE_DAYS = 260;

export function lifeOf(index: Index, random: SeededRandom): Life {
  const shares = index.kind === 'LETTER_BEFORE_PROCEEDINGS' ? AFTER_LETTER : AFTER_CONFERENCE;
  const later = (low: number, high: number): LocalDate => addDays(index.on, random.int(low, high));
  const issuedOn = later(20, 400);
  return {
    index,
    care: random.chance(shares.care) ? careFrom(later(5, 330), random) : null,
    proceedings: random.chance(shares.proceedings)
      ? { issuedOn, endedOn: addDays(issuedOn, random.int(120, LONGEST_CASE_DAYS)) }
      : null,
    reReferredOn: random.chance(0.19) ? later(40, 600) : null,
    home: random.weighted([
      ['WITH_PARENT', 7],
      ['WITH_RELATIVE_INFORMAL', 2],
      ['WITH_RELATIVE_ORDER', 2],
    ] as const),
    luck: random.float(),
  };
}

function careFrom(from: LocalDate, random: SeededRandom): Life['care'] {
  return {
    from,
    until: random.chance(0.45) ? addDays(from, random.int(14, 360)) : null,
    reason: random.weighted([
      ['E4A', 5],
      ['E4B', 1],
      ['E41', 2],
      ['E45', 2],
      ['E47', 2],
      ['E8', 1],
    ] as const),
    home: random.weighted([
      ['KINSHIP_FOSTER', 4],
      ['UNRELATED_FOSTER', 5],
      ['RESIDENTIAL', 1],
    ] as const),
  };
}
