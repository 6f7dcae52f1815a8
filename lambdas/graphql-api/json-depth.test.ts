import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDeeperThan } from './json-depth.ts';

const seed = 20_260_701;

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('the depth of a JSON text', () => {
  it.each([
    ['lists', '[[[1]]]', 3],
    ['objects', '{"a":{"b":{}}}', 3],
    ['what stands beside each other', '[[],[],[{}]]', 3],
    ['no brackets within strings', String.raw`["[[[", "\"{{{", "\\", [1]]`, 2],
  ])('counts %s', (_what, json, depth) => {
    expect([isDeeperThan(depth - 1, json), isDeeperThan(depth, json)]).toEqual([true, false]);
  });

  it('is that of what a parser makes of it, whatever it is', () => {
    process.stdout.write(`depth of JSON: seed ${String(seed)}\n`);
    const property = fc.property(fc.jsonValue(), (value) => {
      const [depth, json] = [depthOf(value), JSON.stringify(value, null, 1)];
      expect([isDeeperThan(depth - 1, json), isDeeperThan(depth, json)]).toEqual([true, false]);
    });
    fc.assert(property, { seed, numRuns: 500 });
  });
});
