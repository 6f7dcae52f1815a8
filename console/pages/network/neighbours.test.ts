import { describe, expect, it } from '@jest/globals';
import { neighboursIn, rangeOf } from './neighbours.ts';

const member = (id: string, oldLaCode: string | null, statisticalNeighbours: readonly string[]) => ({
  wave: 'WAVE_1',
  authority: {
    ...{ id, name: id, statisticalNeighbours },
    codesOn: oldLaCode === null ? null : { oldLaCode },
  },
});

describe('statistical neighbours', () => {
  it('are those of the network alone, by the codes of today', () => {
    const members = [member('a', '901', ['902', '999']), member('b', '902', ['901', '903']), member('c', null, [])];
    const programme = { code: 'FFCP', name: 'Pathfinder', strands: [], waves: [], members } as const;
    expect([...neighboursIn([programme])]).toEqual([
      ['a', ['b']],
      ['b', ['a']],
      ['c', []],
    ]);
  });
});

describe('the range of neighbours', () => {
  it('goes from the lowest to the highest that is told', () => {
    expect(rangeOf([12, null, 30, 7])).toEqual({ from: 7, to: 30 });
  });

  it('is not told of one place: it would be its figure', () => {
    expect([rangeOf([12]), rangeOf([null, 12, null]), rangeOf([])]).toEqual([null, null, null]);
  });
});
