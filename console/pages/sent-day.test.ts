import { describe, expect, it } from '@jest/globals';
import { sentDay } from './sent-day.ts';

const NEEDED = { called: 'the first day', isNeeded: true };
const sent = (day: string, month: string, year: string): URLSearchParams =>
  new URLSearchParams({ 'from-day': day, 'from-month': month, 'from-year': year });

describe('a day that was sent in three fields', () => {
  it.each([
    ['27', '4', '2026', '2026-04-27'],
    [' 1 ', '12', '2026', '2026-12-01'],
    ['29', '2', '2028', '2028-02-29'],
  ])('%s %s %s is read', (day, month, year, iso) => {
    expect(sentDay(sent(day, month, year), 'from', NEEDED)).toEqual({ day: iso, problem: null });
  });

  it.each([
    ['29', '2', '2026'],
    ['31', '4', '2026'],
    ['1', '13', '2026'],
    ['0', '1', '2026'],
    ['1', '1', '26'],
    ['one', 'May', '2026'],
    ['1', '', '2026'],
    ['1.5', '5', '2026'],
  ])('%s %s %s is in no calendar', (day, month, year) => {
    const problem = { text: 'Enter the first day as a real date', field: 'from' };
    expect(sentDay(sent(day, month, year), 'from', NEEDED)).toEqual({ day: null, problem });
  });

  it('that was left out is a problem where it is needed, and no other', () => {
    const problem = { text: 'Enter the first day', field: 'from' };
    expect(sentDay(new URLSearchParams(), 'from', NEEDED)).toEqual({ day: null, problem });
    expect(sentDay(new URLSearchParams(), 'from', { ...NEEDED, isNeeded: false })).toEqual({
      day: null,
      problem: null,
    });
  });
});
