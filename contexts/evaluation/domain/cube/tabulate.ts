import { atMost, type Cell, type LinkedTables, type Relation, sum } from '../disclosure/cell.ts';
import { cellId, type Cube, NETWORK, type Place, type Subject } from './cube.ts';

/** More families than these need not be told apart: no parameters ask for as many. */
const MOST_FAMILIES_TOLD_APART = 10;

/**
 * Counts subjects into every cell of a cube in one pass, and says what holds between the cells: parts and totals by
 * trait and by authority, and the stages of a funnel. Memory grows with the cube, not with the subjects.
 *
 * @throws RangeError for a subject that has no place in the cube: it would be missing from a total.
 */
export function tabulate(cube: Cube, subjects: Iterable<Subject>): LinkedTables {
  const tallies = new Map(placesOf(cube).map((place) => [cellId(place), new Tally(place)]));
  for (const subject of subjects) {
    for (const place of placesOfSubject(cube, subject)) {
      const tally = tallies.get(cellId(place));
      if (tally === undefined) throw new RangeError(`The cube has no cell ${cellId(place)}`);
      tally.add(subject);
    }
  }
  return {
    cells: new Map([...tallies].map(([id, tally]) => [id, tally.cell(id)])),
    relations: relationsOf(cube),
    tables: tablesOf(cube),
  };
}

class Tally {
  readonly #authority: string | null;
  readonly #families = new Set<string>();
  readonly #contributions = new Map<string, number>();
  #count = 0;

  constructor({ authority }: Place) {
    this.#authority = authority === NETWORK ? null : authority;
  }

  add({ authority, family }: Subject): void {
    this.#count += 1;
    this.#contributions.set(authority, (this.#contributions.get(authority) ?? 0) + 1);
    if (this.#families.size < MOST_FAMILIES_TOLD_APART) this.#families.add(`${authority}#${family}`);
  }

  cell(id: string): Cell {
    return {
      id,
      authority: this.#authority,
      count: this.#count,
      families: this.#families.size,
      contributions: this.#contributions,
      isReleased: true,
    };
  }
}

function placesOfSubject({ dimensions }: Cube, { period, authority, counts, traits }: Subject): readonly Place[] {
  const levels = dimensions.map(({ key }) => ({ dimension: key, level: traits[key] ?? '' }));
  return counts.flatMap((measure) =>
    [authority, NETWORK].flatMap((whose) =>
      [null, ...levels].map((trait): Place => ({ period, measure, authority: whose, trait })),
    ),
  );
}

function traitsOf({ dimensions }: Pick<Cube, 'dimensions'>): readonly Place['trait'][] {
  return [null, ...dimensions.flatMap(({ key, levels }) => levels.map((level) => ({ dimension: key, level })))];
}

function placesOf(cube: Cube): readonly Place[] {
  const { periods, measures, authorities } = cube;
  return periods.flatMap((period) =>
    measures.flatMap(({ key: measure }) =>
      [...authorities, NETWORK].flatMap((authority) =>
        traitsOf(cube).map((trait): Place => ({ period, measure, authority, trait })),
      ),
    ),
  );
}

function relationsOf(cube: Cube): readonly Relation[] {
  const { periods, measures } = cube;
  return periods.flatMap((period) =>
    measures.flatMap(({ key: measure, within }) => [
      ...sumsOf(cube, period, measure),
      ...(within === undefined ? [] : stagesOf(cube, period, { measure, within })),
    ]),
  );
}

function sumsOf(cube: Cube, period: string, measure: string): readonly Relation[] {
  const { authorities, dimensions } = cube;
  const id = (authority: string, trait: Place['trait']): string => cellId({ period, measure, authority, trait });
  const byAuthority = traitsOf(cube).map((trait) =>
    sum(
      id(NETWORK, trait),
      authorities.map((authority) => id(authority, trait)),
    ),
  );
  const byTrait = [...authorities, NETWORK].flatMap((authority) =>
    dimensions.map(({ key, levels }) =>
      sum(
        id(authority, null),
        levels.map((level) => id(authority, { dimension: key, level })),
      ),
    ),
  );
  return [...byAuthority, ...byTrait];
}

type Stage = { readonly measure: string; readonly within: string };

function stagesOf(cube: Cube, period: string, { measure, within }: Stage): readonly Relation[] {
  return [...cube.authorities, NETWORK].flatMap((authority) =>
    traitsOf(cube).map((trait) =>
      atMost(cellId({ period, measure, authority, trait }), cellId({ period, measure: within, authority, trait })),
    ),
  );
}

/** What is counted by one dimension: all measures of it, since the stages of a funnel hold each other. */
function tablesOf(cube: Cube): readonly (readonly string[])[] {
  const { periods, measures, authorities, dimensions } = cube;
  return periods.flatMap((period) =>
    dimensions.map((dimension) =>
      measures.flatMap(({ key: measure }) =>
        [...authorities, NETWORK].flatMap((authority) =>
          traitsOf({ dimensions: [dimension] }).map((trait) => cellId({ period, measure, authority, trait })),
        ),
      ),
    ),
  );
}
