import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from './fold.ts';

const seed = 20260405;

describe('folding a text', () => {
  it.each([
    ['full-width letters and digits', 'ＮＨＳ９９９', 'NHS999'],
    ['digits of other scripts', '٠١٢ ०१२', '012 012'],
    ['zero-width and soft characters', 'N\u200BE\u00AD9\uFEFF9\u2060', 'NE99'],
    ['accents, composed or not', 'Ó Briain, Jose\u0301', 'O Briain, Jose'],
    ['odd spaces, dashes and apostrophes', 'a\u00A0b\tc\n\u2013d\u2212e\u2019f', "a b c -d-e'f"],
    ['letters that look like Latin ones', 'СР', 'CP'],
    ['letters of other scripts, with their case', 'Ждя', 'Xxx'],
    ['what is neither', '£5 👍', '£5 \u00B7'],
  ])('reads %s plainly', (_name, original, folded) => {
    expect(fold(original).text).toBe(folded);
  });

  it('knows where each character came from', () => {
    expect(fold('a\u200B👍e\u0301b')).toEqual({ text: 'a\u00B7eb', starts: [0, 2, 4, 6], ends: [1, 4, 6, 7] });
  });

  it('keeps its offsets in order and inside, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (original) => {
        const { text, starts, ends } = fold(original);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(ends.every((end, index) => end > (starts[index] ?? end) && end <= original.length)).toBe(true);
      }),
      { seed },
    );
  });
});
