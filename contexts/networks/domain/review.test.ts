import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import { notMet, unanswered } from './eligibility.ts';
import { financialYearOf, firstDayOf, lastDayOf, nameOf, parseFinancialYear, yearAfter } from './financial-year.ts';
import { entriesOf, type LedgerEntry, replay } from './ledger.ts';
import type { Line } from './line.ts';
import { pence } from './pence.ts';
import { nextReviewOn } from './review.ts';

const day = localDate;
const weekly = (until: string): Line => ({
  number: 1,
  category: 'TRANSPORT',
  frequency: 'WEEKLY',
  from: day('2026-05-04'),
  until: day(until),
  pence: pence(100),
  payee: { type: 'SUPPLIER' },
});

describe('the next review (M8)', () => {
  const due = (lines: readonly Line[], reviewWeeks = 12) =>
    nextReviewOn(lines, { lookedAtOn: day('2026-06-10'), reviewWeeks });

  it('is so many weeks on, and before any recurring line ends', () => {
    expect(due([weekly('2027-03-01')])).toBe('2026-09-02');
    expect(due([weekly('2027-03-01')], 1)).toBe('2026-06-17');
    expect(due([weekly('2026-08-01'), weekly('2026-07-01')])).toBe('2026-07-01');
  });

  it('does not wait for a line that has ended, nor for one that is paid once', () => {
    expect(due([weekly('2026-06-10')])).toBe('2026-09-02');
    expect(due([{ ...weekly('2026-07-01'), frequency: 'ONE_OFF' }])).toBe('2026-09-02');
  });
});

describe('a financial year', () => {
  it('is from 1 April to 31 March, named by the year in which it begins', () => {
    expect(financialYearOf(day('2026-03-31'))).toBe(2025);
    expect(financialYearOf(day('2026-04-01'))).toBe(2026);
    const year = financialYearOf(day('2027-03-31'));
    expect([year, firstDayOf(year), lastDayOf(year), yearAfter(year), nameOf(year)]).toEqual([
      2026,
      '2026-04-01',
      '2027-03-31',
      2027,
      '2026-27',
    ]);
    expect(nameOf(parseFinancialYear(2099)!)).toBe('2099-00');
  });

  it.each([2022, 2100, 2026.5, NaN])('is none of %d', (begins) => {
    expect(parseFinancialYear(begins)).toBeNull();
  });
});

describe('eligibility', () => {
  const findings = [
    { rule: 'E1', answer: 'MET' },
    { rule: 'E2', answer: 'NOT_MET' },
    { rule: 'E5', answer: 'NOT_MET' },
  ] as const;

  it('asks for every rule of the policy, and no rule stands in the way that the policy does not have', () => {
    expect(unanswered(['E1', 'E2', 'E4'], findings)).toEqual(['E4']);
    expect(notMet(['E1', 'E2', 'E4'], findings)).toEqual(['E2']);
    expect(notMet([], findings)).toEqual([]);
  });
});

describe('a statement', () => {
  const entry = (id: string, on: string, at: string): LedgerEntry => ({
    id,
    kind: 'PAYMENT',
    pence: pence(10),
    on: day(on),
    at,
    moves: [{ line: 1, move: { paid: pence(10), toPay: pence(-10) } }],
  });
  const entries = [
    entry('3', '2026-06-03', '2026-06-03T09:00:00.000Z'),
    // Recorded late.
    entry('2', '2026-06-01', '2026-06-09T09:00:00.000Z'),
    entry('1', '2026-06-01', '2026-06-01T09:00:00.000Z'),
  ];
  const ids = (on: string, knownAt: string | null) => entriesOf(entries, { on: day(on), knownAt }).map(({ id }) => id);

  it('lists what happened by a day, in its order, and what came to be known later as well', () => {
    expect(ids('2026-06-01', null)).toEqual(['1', '2']);
    expect(ids('2026-06-30', null)).toEqual(['1', '2', '3']);
    expect(ids('2026-05-31', null)).toEqual([]);
  });

  it('as it was known at an instant leaves out what was recorded after', () => {
    expect(ids('2026-06-30', '2026-06-09T08:59:59.999Z')).toEqual(['1', '3']);
    expect(ids('2026-06-30', '2026-06-09T09:00:00.000Z')).toEqual(['1', '2', '3']);
  });

  it('adds up to what its entries moved', () => {
    expect(replay(entries).get(1)).toMatchObject({ paid: 30, toPay: -30 });
  });
});
