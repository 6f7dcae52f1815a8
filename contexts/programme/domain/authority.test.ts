import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import { codesOn, kindOf } from './authority.ts';
import { checkAuthority } from './authority-rules.ts';

const early = {
  newLaCode: 'E10999901',
  oldLaCode: '991',
  name: 'Fictional',
  from: null,
  until: localDate('2019-03-31'),
};
const late = {
  newLaCode: 'E06999901',
  oldLaCode: '992',
  name: 'Fictional',
  from: localDate('2019-04-01'),
  until: null,
};
const sound = {
  codes: [early, late],
  region: { code: 'E13999999', name: 'Inner Nowhere', partOf: { code: 'E12999999', name: 'Nowhere' } },
  statisticalNeighbours: ['993', '994'],
};

function codesOfProblems(authority: typeof sound) {
  return checkAuthority(authority, ['input']).map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('the codes of an authority on a day (T4)', () => {
  it.each([
    ['1950-01-01', 'E10999901'],
    ['2019-03-31', 'E10999901'],
    ['2019-04-01', 'E06999901'],
    ['2090-01-01', 'E06999901'],
  ])('on %s are those of %s', (day, code) => {
    expect(codesOn(sound, localDate(day))?.newLaCode).toBe(code);
  });

  it('are none where no triple was valid', () => {
    expect(codesOn({ codes: [late] }, localDate('2019-03-31'))).toBeNull();
  });
});

describe('the kind of an authority', () => {
  it.each([
    ['E06000001', 'UNITARY'],
    ['E08000001', 'METROPOLITAN_DISTRICT'],
    ['E09000001', 'LONDON_BOROUGH'],
    ['E10000001', 'COUNTY'],
    ['W06000001', null],
  ])('of %s is %s', (code, kind) => {
    expect(kindOf(code)).toBe(kind);
  });
});

describe('checking an authority', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(codesOfProblems(sound)).toEqual([]);
  });

  it('wants at least one triple', () => {
    expect(codesOfProblems({ ...sound, codes: [] })).toEqual(['G5 input.codes']);
  });

  it('refuses two triples that share a day (T4)', () => {
    const overlapping = [{ ...early, until: localDate('2019-04-01') }, late];
    expect(codesOfProblems({ ...sound, codes: overlapping })).toEqual(['T4 input.codes']);
  });

  it('refuses two triples of which neither has ended (T4)', () => {
    expect(codesOfProblems({ ...sound, codes: [{ ...early, until: null as never }, late] })).toEqual([
      'T4 input.codes',
    ]);
  });

  it.each([
    ['newLaCode', 'E05000001'],
    ['newLaCode', 'E0600001'],
    ['oldLaCode', '83A'],
    ['oldLaCode', '0838'],
    ['name', ''],
    ['name', ' Fictional'],
  ])('refuses a %s of "%s" (G5)', (field, value) => {
    expect(codesOfProblems({ ...sound, codes: [early, { ...late, [field]: value }] })).toEqual([
      `G5 input.codes.1.${field}`,
    ]);
  });

  it('refuses a region without its form (G5)', () => {
    const region = { ...sound.region, partOf: { code: 'London', name: 'London' } };
    expect(codesOfProblems({ ...sound, region })).toEqual(['G5 input.region.partOf.code']);
  });

  it('refuses itself, a repetition and a GSS code among the neighbours (G5)', () => {
    const statisticalNeighbours = ['993', '991', '993', 'E06999902'];
    expect(codesOfProblems({ ...sound, statisticalNeighbours })).toEqual([
      'G5 input.statisticalNeighbours.1',
      'G5 input.statisticalNeighbours.2',
      'G5 input.statisticalNeighbours.3',
    ]);
  });
});
