import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgedQueries } from '../../../test/search/support/judged-queries.ts';
import { sandboxDocuments } from '../../../test/search/support/sandbox-documents.ts';
import { PracticeIndex } from './practice-index.ts';
import { indexFrom, snapshotOf } from './snapshot.ts';

const seed = 20261031;
const answersOf = (index: PracticeIndex) =>
  judgedQueries.map(({ asks }) => index.search(asks).map(({ document, score }) => [document.id, score.toFixed(6)]));

describe('a snapshot of the index', () => {
  it('is the same bytes for the same loops, in whatever order they came and whatever came and went between', () => {
    const whole = snapshotOf(new PracticeIndex(sandboxDocuments));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...sandboxDocuments], { minLength: sandboxDocuments.length }),
        fc.subarray([...sandboxDocuments], { maxLength: 8 }),
        (shuffled, gone) => {
          const index = new PracticeIndex([]);
          for (const document of shuffled) index.put({ ...document, title: 'An earlier version' });
          for (const { id } of gone) index.remove(id);
          for (const document of [...shuffled].reverse()) index.put(document);
          expect(snapshotOf(index)).toEqual(whole);
        },
      ),
      { seed, numRuns: 5 },
    );
  });

  it('answers as the index did that it was taken of', () => {
    const index = new PracticeIndex(sandboxDocuments);
    const again = indexFrom(snapshotOf(index));
    expect(again && answersOf(again)).toEqual(answersOf(index));
  });

  it('goes on from there: what is put and removed afterwards is found and gone', () => {
    const [first, second, ...rest] = sandboxDocuments;
    if (first === undefined || second === undefined) throw new Error('There are no loops.');
    const again = indexFrom(snapshotOf(new PracticeIndex([first, ...rest])));
    again?.put(second);
    again?.remove(first.id);
    expect(again?.search(second.title)[0]?.document.id).toBe(second.id);
    expect(again?.search(first.title).some(({ document }) => document.id === first.id)).toBe(false);
    expect(again?.size).toBe(sandboxDocuments.length - 1);
  });

  it('is not read if it is not whole, or was made in another way', () => {
    const snapshot = snapshotOf(new PracticeIndex(sandboxDocuments));
    expect(indexFrom({ ...snapshot, parts: snapshot.parts.map((part) => `AAAA${part.slice(4)}`) })).toBeNull();
    expect(indexFrom({ ...snapshot, made: 'otherwise' })).toBeNull();
  });
});
