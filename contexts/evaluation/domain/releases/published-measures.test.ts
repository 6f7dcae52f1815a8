import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../measures/catalogue.ts';
import { DATA_SETS } from './data-sets.ts';
import { gridMeasures } from './grid.ts';
import { TIES } from './known-ties.ts';
import { BELIEFS } from './outcome-ties.ts';
import { togetherWith } from './populations.ts';
import { columnsOf, countOfValues } from './published-measures.ts';

describe.each(DATA_SETS)('The data set $name', (dataSet) => {
  const columns = columnsOf(dataSet);

  it('tells measures of its own population alone, each of them known', () => {
    const known = CATALOGUE.filter(({ population }) => togetherWith(population) === dataSet.population).map(
      ({ key }) => key,
    );
    expect(dataSet.measures.filter((key) => !known.includes(key))).toEqual([]);
    expect(columns.length).toBeGreaterThan(5);
  });

  it('has columns that a publisher takes: fifty characters, titles of eighty, none of them twice', () => {
    expect(columns.filter(({ key }) => key.length > 50 || !/^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
    expect(columns.filter(({ title }) => title.length > 80)).toEqual([]);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
  });

  it('releases the counts that its shares and times are made of', () => {
    const released = gridMeasures(dataSet.population).map(({ key }) => key);
    const needed = columns.flatMap(({ of }) => {
      if (of.of !== null) return [of.of.numerator, of.of.denominator];
      return of.kind === 'QUARTILES' ? [countOfValues(of)] : [];
    });
    expect(needed.filter((key) => !released.includes(key))).toEqual([]);
  });
});

describe('What anybody may know of counts by their definitions', () => {
  it('is of measures of the catalogue', () => {
    const keys = new Set(CATALOGUE.map(({ key }) => key));
    expect(TIES.flatMap(({ whole, parts }) => [whole, ...parts]).filter((key) => !keys.has(key))).toEqual([]);
    expect(BELIEFS.flatMap(({ more, less }) => [...more, ...less]).filter((key) => !keys.has(key))).toEqual([]);
  });
});
