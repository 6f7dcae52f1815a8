import { describe, expect, it } from '@jest/globals';
import { addMonths, localDate } from './index.ts';

describe('adding months to a day', () => {
  it.each([
    ['2026-01-15', 3, '2026-04-15'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2025-12-31', 12, '2026-12-31'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('makes of %s in %i months %s', (day, months, then) => {
    expect(addMonths(localDate(day), months)).toBe(then);
  });

  it.each([-1, 0.5])('adds no %d months', (months) => {
    expect(() => addMonths(localDate('2026-01-15'), months)).toThrow(RangeError);
  });
});
