import { describe, expect, it } from '@jest/globals';
import { shownMark } from './screening.ts';

const CONTENT = { problem: 'It was so for three families.', theoryOfChange: { activities: ['One', 'Two families'] } };
const mark = (path: readonly string[], start: number, end: number) => ({
  ...{ path, start, end, kind: 'SMALL_NUMBER', refused: false },
  sentence: 'Say it without the number.',
});

describe('a place that the screening marks', () => {
  it('is shown with the words around it, and the field that it is in', () => {
    expect(shownMark(CONTENT, mark(['content', 'problem'], 14, 19))).toEqual({
      field: 'The problem',
      before: 'It was so for ',
      marked: 'three',
      after: ' families.',
      sentence: 'Say it without the number.',
    });
  });

  it('is found within the lists of the theory of change', () => {
    const shown = shownMark(CONTENT, mark(['theoryOfChange', 'activities', '1'], 0, 3));
    expect([shown.field, shown.marked]).toEqual(['What is done', 'Two']);
  });

  it('is said by its sentence alone where the text is not on the page', () => {
    const shown = shownMark(CONTENT, mark(['cycles', '0', 'study', 'equalityImpact'], 3, 5));
    expect([shown.before, shown.marked, shown.after]).toEqual(['', '', '']);
  });
});
