import { describe, expect, it } from '@jest/globals';
import type { Figures } from './latency/measure.ts';
import { operations } from './operations.ts';
import { breaksIn, type Results } from './results.ts';

const SLOW = {
  p50: 9_000,
  p99: 9_000,
  perSecond: 0.1,
  readUnits: 900,
  writeUnits: 900,
  writeUnitsOnAws: 900,
  entries: 1,
  overhead: 2,
  mostOverhead: 2,
};

type Calls = Pick<Figures, 'reads' | 'writes'> & Partial<Pick<Figures, 'mostOverhead'>>;

function breaksOf(small: Calls, large: Calls): readonly string[] {
  const [operation] = operations;
  const measured = [{ operation: operation!, small: figures(small), large: figures(large) }];
  return breaksIn({ operations: measured } as unknown as Results);
}

function figures(calls: Calls): Figures {
  return { ...SLOW, ...calls, mostReads: calls.reads };
}

describe('a run of the benchmark', () => {
  it('succeeds, however slow, when one conference is one read in a network of any size', () => {
    expect(breaksOf({ reads: 1, writes: 2 }, { reads: 1, writes: 2 })).toEqual([]);
  });

  it('fails when an operation reads more often than it may', () => {
    expect(breaksOf({ reads: 2, writes: 0 }, { reads: 2, writes: 0 })).toEqual([
      '"Conference with everything in it" read DynamoDB 2 times, not at most 1.',
    ]);
  });

  it('fails when a request makes more than two calls besides those of its operation', () => {
    const calls = { reads: 1, writes: 3 };
    expect(breaksOf({ ...calls, mostOverhead: 2 }, { ...calls, mostOverhead: 3 })).toEqual([
      '"Conference with everything in it" made 3 calls besides its own, not at most 2.',
    ]);
  });

  it('fails when an operation takes more calls in a larger network', () => {
    expect(breaksOf({ reads: 1, writes: 2 }, { reads: 1, writes: 3 })).toEqual([
      '"Conference with everything in it" took 1 reads and 2 writes in the small network and 1 reads and 3 writes in the large one.',
    ]);
  });
});
