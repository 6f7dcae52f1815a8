import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import { type Balance, NOTHING } from './balance.ts';
import { nextDueOn, openInstalments, overForecast, overForecastUntil } from './forecast.ts';
import type { Line } from './line.ts';
import type { SupportPackage } from './package.ts';
import { pence } from './pence.ts';

/** Five weeks of £10: 4, 11, 18 and 25 May, 1 June. */
const travel: Line = {
  number: 1,
  category: 'TRANSPORT',
  frequency: 'WEEKLY',
  from: localDate('2026-05-04'),
  until: localDate('2026-06-01'),
  pence: pence(1_000),
  payee: { type: 'FAMILY_MEMBER' },
};
const bed: Line = { ...travel, number: 2, category: 'HOUSEHOLD_ITEMS', frequency: 'ONE_OFF', pence: pence(300) };

const paid = (amount: number, toPay = 0, approved = 5_000): Balance => ({
  ...NOTHING,
  approved: pence(approved),
  paid: pence(amount),
  toPay: pence(toPay),
  free: pence(approved - amount - toPay),
});
const packageOf = (lines: readonly Line[], status: SupportPackage['status'] = 'APPROVED') =>
  ({ status, request: { lines } }) as unknown as SupportPackage;
const travelling = (balance: Balance, status?: SupportPackage['status']) =>
  [packageOf([travel], status), new Map([[1, balance]])] as const;

describe('what of a line is still to come', () => {
  it('is what the payments do not cover, the oldest instalments first', () => {
    expect(openInstalments(travel, paid(2_400))).toEqual([
      { on: '2026-05-18', pence: 600 },
      { on: '2026-05-25', pence: 1_000 },
      { on: '2026-06-01', pence: 1_000 },
    ]);
  });

  it('comes back with what came back', () => {
    const refunded = { ...paid(5_000), refunded: pence(1_000), toPay: pence(1_000) };
    expect(openInstalments(travel, refunded)).toEqual([{ on: '2026-06-01', pence: 1_000 }]);
  });

  it('is nothing once no more is approved than was paid', () => {
    expect(openInstalments(travel, paid(2_400, 0, 2_400))).toEqual([]);
  });
});

describe('the next instalment', () => {
  it('is the oldest that is not paid, of any line', () => {
    expect(nextDueOn(...travelling(paid(0)))).toBe('2026-05-04');
    expect(nextDueOn(...travelling(paid(1_000)))).toBe('2026-05-11');
    const both = new Map([
      [1, paid(5_000)],
      [2, paid(0, 0, 300)],
    ]);
    expect(nextDueOn(packageOf([travel, bed]), both)).toBe('2026-06-01');
  });

  it('is none of what is paid, not approved, or may not be paid', () => {
    expect(nextDueOn(...travelling(paid(5_000)))).toBeNull();
    expect(nextDueOn(packageOf([travel]), new Map())).toBeNull();
    expect(nextDueOn(...travelling(paid(0), 'SUSPENDED'))).toBeNull();
  });
});

describe('over forecast', () => {
  it.each([
    ['2026-05-03', 2_500],
    ['2026-05-04', 1_500],
    ['2026-05-11', 500],
    ['2026-05-17', 500],
    ['2026-05-18', 0],
  ])('is what is paid or set aside beyond what had fallen due: on %s, %d pence', (on, beyond) => {
    const state = travelling(paid(1_500, 1_000));
    expect(overForecast(...state, localDate(on))).toBe(beyond);
    expect(overForecastUntil(...state)).toBe('2026-05-18');
  });

  it('is never what is paid once, nor a package that has ended, nor one of which nothing is set aside', () => {
    const once = [packageOf([bed]), new Map([[2, paid(300, 0, 300)]])] as const;
    expect(overForecast(...once, bed.from)).toBe(0);
    expect(overForecastUntil(...once)).toBeNull();
    expect(overForecastUntil(...travelling(paid(2_500), 'CLOSED'))).toBeNull();
    expect(overForecastUntil(...travelling(paid(0)))).toBeNull();
  });

  it('of one line is not made good by another that is behind', () => {
    const late = { ...travel, number: 3 };
    const balances = new Map([
      [1, paid(2_000)],
      [3, paid(0)],
    ]);
    expect(overForecast(packageOf([travel, late]), balances, localDate('2026-05-04'))).toBe(1_000);
  });
});
