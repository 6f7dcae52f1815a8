import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from './catalogue.ts';
import { DIMENSIONS } from './dimensions.ts';
import type { Measure } from './measure.ts';

const byKey = new Map(CATALOGUE.map((measure) => [measure.key, measure]));

/** Every count that this one is said to lie within, one within the other. */
function around({ within }: Measure): readonly string[] {
  const outer = within === null ? undefined : byKey.get(within);
  return outer === undefined ? [] : [outer.key, ...around(outer)];
}

describe('The catalogue of measures', () => {
  it('gives each measure a key of its own, of the form that the publishing service takes (DOMAIN 6.6)', () => {
    expect(byKey.size).toBe(CATALOGUE.length);
    const keys = [...byKey.keys()];
    expect(keys.filter((key) => !/^[a-z][a-z0-9_]*_(?:count|percent|days|pence)$/.test(key))).toEqual([]);
    expect(keys.filter((key) => key.length > 50)).toEqual([]);
    expect(keys.filter((key) => /male|ethnic/.test(key))).toEqual([]);
  });

  it('titles each so that labels are unique and not too long', () => {
    const titles = CATALOGUE.map(({ title, unit }) => `${title} ${unit}`);
    expect(new Set(titles).size).toBe(CATALOGUE.length);
    expect(CATALOGUE.filter(({ title }) => title.length > 80 || title.trim() !== title)).toEqual([]);
  });

  it('says of each what it is, from what, and what to bear in mind', () => {
    const silent = CATALOGUE.filter(
      ({ definition, numerator, sourceRule, caveats }) =>
        !/^[A-Z].*\.$/.test(definition) || numerator === '' || sourceRule === '' || caveats.length === 0,
    );
    expect(silent).toEqual([]);
  });

  it('makes shares of two counts of the same population, of which one lies within the other', () => {
    const wrong = CATALOGUE.filter((measure) => {
      if (measure.of === null) return measure.kind === 'SHARE';
      const [part, whole] = [byKey.get(measure.of.numerator), byKey.get(measure.of.denominator)];
      if (part?.kind !== 'COUNT' || whole?.kind !== 'COUNT') return true;
      const isSamePopulation = part.population === measure.population && whole.population === measure.population;
      return !isSamePopulation || !around(part).includes(whole.key);
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('puts counts within counts of the same population, and in no circle', () => {
    const astray = CATALOGUE.filter(({ within, population }) => {
      return within !== null && byKey.get(within)?.population !== population;
    });
    expect(astray).toEqual([]);
    expect(CATALOGUE.flatMap(around).length).toBeGreaterThan(0);
  });

  it('breaks nothing down by a level that is named twice', () => {
    for (const { levels } of Object.values(DIMENSIONS).flat()) expect(new Set(levels).size).toBe(levels.length);
  });
});
