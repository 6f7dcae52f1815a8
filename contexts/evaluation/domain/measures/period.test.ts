import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../../platform/dates/index.ts';
import { periodOf } from './period.ts';

describe('The period of a day', () => {
  it.each([
    ['2026-03-31', '202526'],
    ['2026-04-01', '202627'],
    ['2026-12-31', '202627'],
    ['2027-01-01', '202627'],
    ['2099-04-01', '209900'],
  ])('%s is %s', (day, period) => {
    expect(periodOf(localDate(day))).toBe(period);
  });
});
