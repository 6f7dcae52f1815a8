import { describe, expect, it } from '@jest/globals';
import { cellId } from '../../../contexts/evaluation/domain/cube/cube.ts';
import { screen } from '../../../contexts/evaluation/domain/screener/screen.ts';
import { statisticalPair } from '../../../contexts/evaluation/domain/statistics/statistical-pair.ts';
import { DATA_SETS, type DataSet } from '../../../contexts/evaluation/domain/releases/data-sets.ts';
import { dimensionsOf } from '../../../contexts/evaluation/domain/releases/populations.ts';
import { columnsOf } from '../../../contexts/evaluation/domain/releases/published-measures.ts';
import type { PublishedTable } from '../../../contexts/evaluation/domain/releases/published-table.ts';
import { makeFiles } from '../../../contexts/evaluation/files/make-files.ts';
import { publishedTable, releaseFacts } from '../../../contexts/evaluation/testing/published.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';

const SEED = 20_261_122;

/** A data set as it is declared, with invented figures of each column's own decimals, and symbols. */
function tableOf(dataSet: DataSet): PublishedTable {
  const { name, title, population, dimensions, ofNetwork } = dataSet;
  const measures = columnsOf(dataSet);
  const declared = dimensionsOf(population).filter(({ key }) => [...dimensions, ...ofNetwork].includes(key));
  const decimals = new Map(measures.map((measure) => [measure.key, measure.decimals]));
  return {
    ...publishedTable(SEED),
    ...{ name, title, measures, dimensions: declared },
    topics: new Map(declared.map((dimension) => [dimension.key, dimension.title])),
    symbolAt(place) {
      const random = seededRandom(SEED).fork(cellId(place));
      if (random.chance(0.3)) return random.pick(['c', 'x', 'z', 'low']);
      return (random.int(0, 9_900) / 100).toFixed(decimals.get(place.measure) ?? 0);
    },
  };
}

const tables = DATA_SETS.map(tableOf);

describe('the files of every data set that releases have', () => {
  it.each(tables.map((table) => [table.name, table] as const))('are taken by the screener: %s', (_name, table) => {
    expect(screen(statisticalPair(table)).filter(({ result }) => result !== 'PASS')).toEqual([]);
  });

  it('are made, with every measure in the dictionary and a chart each', () => {
    const { files, refused } = makeFiles({ facts: releaseFacts(), tables });
    expect(refused).toEqual([]);
    const charts = files.filter(({ mediaType }) => mediaType === 'image/svg+xml');
    expect(charts.map(({ dataSet }) => dataSet)).toEqual(DATA_SETS.map(({ name }) => name));
    expect(files.length).toBeLessThan(99);
  });
});
