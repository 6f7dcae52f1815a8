import type { ToldStatistic } from '../../../learning/index.ts';
import { cellId } from '../cube/cube.ts';
import type { Cell } from '../disclosure/cell.ts';
import type { EarlierRelease } from '../disclosure/successive.ts';
import { CATALOGUE } from '../measures/catalogue.ts';
import { periodOf } from '../measures/period.ts';
import { togetherWith } from './populations.ts';
import { countOfValues } from './published-measures.ts';
import type { PartName } from './release.ts';

/** What studies of practice have told, by authority. */
export type StudiesOf = ReadonlyMap<string, readonly ToldStatistic[]>;

/**
 * Each number of a study as a release of its own that shows one authority's counts as they were: so it is set beside what is to
 * be published as an earlier release is (decision 21).
 */
export function knownStudies(studies: StudiesOf, { population, period }: PartName): readonly EarlierRelease[] {
  return [...studies].flatMap(([authority, told]) =>
    told
      .filter(({ on }) => periodOf(on) === period)
      .flatMap((statistic, place): readonly EarlierRelease[] => {
        const cells = countsOf(statistic, population).map(({ measure, count }): Cell => ({
          id: cellId({ period, measure, authority, trait: null }),
          authority,
          count,
          families: count,
          contributions: new Map([[authority, count]]),
          isReleased: true,
        }));
        if (cells.length === 0) return [];
        return [
          {
            id: `STUDY ${authority} ${String(place)}`,
            tables: { cells: new Map(cells.map((cell) => [cell.id, cell])), relations: [], tables: [] },
            treatments: new Map(cells.map(({ id }) => [id, { kind: 'EXACT' }])),
          },
        ];
      }),
  );
}

/** The counts that a number tells: of a share both, of a mean that which it is of. */
function countsOf(
  { measure: key, n, numerator }: ToldStatistic,
  population: PartName['population'],
): readonly { readonly measure: string; readonly count: number }[] {
  const measure = CATALOGUE.find((one) => one.key === key && togetherWith(one.population) === population);
  if (measure === undefined) return [];
  if (measure.of === null) return [{ measure: countOfValues(measure), count: n }];
  const whole = { measure: measure.of.denominator, count: n };
  return numerator === null ? [whole] : [{ measure: measure.of.numerator, count: numerator }, whole];
}
