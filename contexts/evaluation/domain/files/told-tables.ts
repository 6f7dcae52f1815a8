import { cellId } from '../cube/cube.ts';
import { DATA_SETS, type DataSet } from '../releases/data-sets.ts';
import { dimensionsOf as dimensionsOfPopulation } from '../releases/populations.ts';
import { columnsOf } from '../releases/published-measures.ts';
import type { PublishedTable } from '../releases/published-table.ts';
import type { ToldFigure } from '../releases/telling/counts.ts';

/** Figures as they were decided for a release, and whom they are of. */
export type ToldRelease = Pick<PublishedTable, 'places'> & {
  /** Ids, in the order in which they are told. */
  readonly authorities: readonly string[];
  readonly figures: readonly ToldFigure[];
};

/**
 * The data sets of a release from the figures that were decided: nothing is worked out anew. A data set of which nothing is told
 * is left out, and what is not among the figures is not available.
 */
export function toldTables({ figures, authorities, places }: ToldRelease): readonly PublishedTable[] {
  const byCell = new Map(figures.map((figure) => [cellId(figure), figure.symbol]));
  return DATA_SETS.flatMap((dataSet) => {
    const measures = columnsOf(dataSet);
    const keys = new Set(measures.map(({ key }) => key));
    const periods = new Set(figures.filter(({ measure }) => keys.has(measure)).map(({ period }) => period));
    if (periods.size === 0) return [];
    const dimensions = dimensionsOf(dataSet);
    const table: PublishedTable = {
      ...{ name: dataSet.name, title: dataSet.title, places, authorities, measures },
      periods: [...periods].sort(),
      dimensions,
      topics: new Map(dimensions.map(({ key, title }) => [key, title])),
      symbolAt: (place) => byCell.get(cellId(place)) ?? 'x',
    };
    return [table];
  });
}

function dimensionsOf({ population, dimensions, ofNetwork }: DataSet) {
  return dimensionsOfPopulation(population).filter(({ key }) => dimensions.includes(key) || ofNetwork.includes(key));
}
