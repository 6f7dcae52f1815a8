import { describe, expect, it } from '@jest/globals';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

const seed = 4711;
const draws = (random: SeededRandom, count = 1000) => Array.from({ length: count }, () => random.float());

describe('seeded draws', () => {
  it('are the same for the same seed, a number or its text', () => {
    expect(draws(seededRandom(seed))).toEqual(draws(seededRandom('4711')));
  });

  it('stay as they are from one release to the next', () => {
    const random = seededRandom(seed);
    expect([random.int(1, 1_000_000), random.int(1, 1_000_000), random.fork('a').int(1, 1_000_000)])
      .toMatchInlineSnapshot(`
      [
        591728,
        131814,
        529654,
      ]
    `);
  });

  it('differ for another seed', () => {
    expect(draws(seededRandom(seed))).not.toEqual(draws(seededRandom(seed + 1)));
  });

  it('lie from 0 up to 1, evenly', () => {
    const values = draws(seededRandom(seed), 20_000);
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => values.filter((value) => Math.floor(value * 10) === tenth).length,
    );
    expect(tenths.reduce((sum, count) => sum + count)).toBe(20_000);
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('reach both ends of a range of whole numbers, and no further', () => {
    const random = seededRandom(seed);
    expect(new Set(Array.from({ length: 500 }, () => random.int(-2, 2)))).toEqual(new Set([-2, -1, 0, 1, 2]));
    expect(random.int(7, 7)).toBe(7);
  });

  it('pick each, and weigh them as asked', () => {
    const random = seededRandom(seed);
    expect(new Set(Array.from({ length: 200 }, () => random.pick(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
    const weighed = Array.from({ length: 10_000 }, () =>
      random.weighted([
        ['often', 3],
        ['never', 0],
        ['rarely', 1],
      ]),
    );
    expect(weighed.filter((value) => value === 'never')).toEqual([]);
    expect(Math.abs(weighed.filter((value) => value === 'often').length - 7500)).toBeLessThan(300);
  });

  it('have nothing to say of nothing', () => {
    expect(() => seededRandom(seed).pick([])).toThrow(RangeError);
    expect(() => seededRandom(seed).weighted([['never', 0]])).toThrow(RangeError);
  });

  it('are never true at 0 and always at 1', () => {
    const random = seededRandom(seed);
    const chances = Array.from({ length: 500 }, () => [random.chance(0), random.chance(1)]);
    expect(chances.every(([never, always]) => never === false && always === true)).toBe(true);
  });
});

describe('forks of seeded draws', () => {
  it('do not depend on how much has been drawn elsewhere', () => {
    const untouched = seededRandom(seed);
    const used = seededRandom(seed);
    draws(used);
    draws(used.fork('other'));
    expect(draws(used.fork('families'))).toEqual(draws(untouched.fork('families')));
  });

  it('differ by label and by depth', () => {
    const labelled = ['a', 'b', 'a/b', 'aa', ''].map((label) => seededRandom(seed).fork(label).float());
    const firsts = [...labelled, seededRandom(seed).fork('a').fork('b').float()];
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('do not meet in a large sandbox', () => {
    const random = seededRandom(seed);
    const firsts = new Set(Array.from({ length: 50_000 }, (_, index) => random.fork(`family ${index}`).float()));
    expect(firsts.size).toBe(50_000);
  });
});
