import { type Cell, type LinkedTables, type Relation, sum } from '../disclosure/cell.ts';
import {
  cellId,
  type Cube,
  type CubeMeasure,
  leftBetween,
  MOST_FAMILIES_TOLD_APART,
  NETWORK,
  type Place,
  type Subject,
} from './cube.ts';

/**
 * Counts subjects into every cell of a cube in one pass, and says what holds between the cells: parts and totals by
 * trait and by authority, and the stages of a funnel with those who were left between them. Memory grows with the cube,
 * not with the subjects.
 *
 * @throws RangeError for a subject that has no place in the cube: it would be missing from a total.
 */
export function tabulate(cube: Cube, subjects: Iterable<Subject>): LinkedTables {
  const shown = cube.measures.map(({ key }) => key);
  const between = cube.measures.flatMap((stage) => (isStage(stage) ? [leftBetween(stage)] : []));
  const tallies = new Map(
    [
      ...placesOf(cube, shown).map((place) => new Tally(place, true)),
      ...placesOf(cube, between).map((place) => new Tally(place, false)),
    ].map((tally) => [tally.id, tally]),
  );
  for (const subject of subjects) {
    for (const place of placesOfSubject(cube, subject)) {
      const tally = tallies.get(cellId(place));
      if (tally === undefined) throw new RangeError(`The cube has no cell ${cellId(place)}`);
      tally.add(subject);
    }
  }
  return {
    cells: new Map([...tallies].map(([id, tally]) => [id, tally.cell()])),
    relations: relationsOf(cube),
    tables: tablesOf(cube),
  };
}

class Tally {
  readonly id: string;
  readonly #authority: string | null;
  readonly #isReleased: boolean;
  readonly #families = new Set<string>();
  readonly #contributions = new Map<string, number>();
  #count = 0;

  constructor(place: Place, isReleased: boolean) {
    this.id = cellId(place);
    this.#authority = place.authority === NETWORK ? null : place.authority;
    this.#isReleased = isReleased;
  }

  add({ authority, family }: Subject): void {
    this.#count += 1;
    this.#contributions.set(authority, (this.#contributions.get(authority) ?? 0) + 1);
    if (this.#families.size < MOST_FAMILIES_TOLD_APART) this.#families.add(`${authority}#${family}`);
  }

  cell(): Cell {
    return {
      id: this.id,
      authority: this.#authority,
      count: this.#count,
      families: this.#families.size,
      contributions: this.#contributions,
      isReleased: this.#isReleased,
    };
  }
}

type Stage = Required<CubeMeasure>;

function isStage(measure: CubeMeasure): measure is Stage {
  return measure.within !== undefined;
}

function placesOfSubject(cube: Cube, { period, authority, counts, traits }: Subject): readonly Place[] {
  const { dimensions, measures } = cube;
  const left = measures.filter(isStage).filter(({ key, within }) => counts.includes(within) && !counts.includes(key));
  const levels = dimensions.map(({ key }) => ({ dimension: key, level: traits[key] ?? '' }));
  return [...counts, ...left.map(leftBetween)].flatMap((measure) =>
    [authority, NETWORK].flatMap((whose) =>
      [null, ...levels].map((trait): Place => ({ period, measure, authority: whose, trait })),
    ),
  );
}

function traitsOf({ dimensions }: Pick<Cube, 'dimensions'>): readonly Place['trait'][] {
  return [null, ...dimensions.flatMap(({ key, levels }) => levels.map((level) => ({ dimension: key, level })))];
}

function placesOf(cube: Cube, measures: readonly string[]): readonly Place[] {
  const { periods, authorities } = cube;
  return periods.flatMap((period) =>
    measures.flatMap((measure) =>
      [...authorities, NETWORK].flatMap((authority) =>
        traitsOf(cube).map((trait): Place => ({ period, measure, authority, trait })),
      ),
    ),
  );
}

function relationsOf(cube: Cube): readonly Relation[] {
  const { periods, measures } = cube;
  return periods.flatMap((period) =>
    measures.flatMap((measure) => [
      ...sumsOf(cube, period, measure.key),
      ...(isStage(measure)
        ? [...byAuthorityOf(cube, period, leftBetween(measure)), ...stagesOf(cube, period, measure)]
        : []),
    ]),
  );
}

function sumsOf(cube: Cube, period: string, measure: string): readonly Relation[] {
  const { authorities, dimensions } = cube;
  const id = (authority: string, trait: Place['trait']): string => cellId({ period, measure, authority, trait });
  const byTrait = [...authorities, NETWORK].flatMap((authority) =>
    dimensions.map(({ key, levels }) =>
      sum(
        id(authority, null),
        levels.map((level) => id(authority, { dimension: key, level })),
      ),
    ),
  );
  return [...byAuthorityOf(cube, period, measure), ...byTrait];
}

function byAuthorityOf(cube: Cube, period: string, measure: string): readonly Relation[] {
  const id = (authority: string, trait: Place['trait']): string => cellId({ period, measure, authority, trait });
  return traitsOf(cube).map((trait) =>
    sum(
      id(NETWORK, trait),
      cube.authorities.map((authority) => id(authority, trait)),
    ),
  );
}

function stagesOf(cube: Cube, period: string, stage: Stage): readonly Relation[] {
  return [...cube.authorities, NETWORK].flatMap((authority) =>
    traitsOf(cube).map((trait) => {
      const id = (measure: string): string => cellId({ period, measure, authority, trait });
      return sum(id(stage.within), [id(stage.key), id(leftBetween(stage))]);
    }),
  );
}

/** What is counted by one dimension: all measures of it, since the stages of a funnel hold each other. */
function tablesOf(cube: Cube): readonly (readonly string[])[] {
  const { periods, measures, authorities, dimensions } = cube;
  return periods.flatMap((period) =>
    dimensions.map((dimension) =>
      measures
        .flatMap((each) => [each.key, ...(isStage(each) ? [leftBetween(each)] : [])])
        .flatMap((measure) =>
          [...authorities, NETWORK].flatMap((authority) =>
            traitsOf({ dimensions: [dimension] }).map((trait) => cellId({ period, measure, authority, trait })),
          ),
        ),
    ),
  );
}
