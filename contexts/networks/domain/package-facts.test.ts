import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import type { LedgerEntry } from './ledger.ts';
import { packageFactsOf } from './package-facts.ts';
import { pence } from './pence.ts';

const line = (number: number, category: 'TRANSPORT' | 'HOUSEHOLD_ITEMS') => ({
  number,
  category,
  frequency: 'ONE_OFF' as const,
  from: localDate('2026-04-01'),
  until: localDate('2026-06-30'),
  pence: pence(1000),
  payee: { type: 'SUPPLIER' as const },
});

const accounted = {
  status: 'ACTIVE' as const,
  request: { strand: 'FAMILY_NETWORKS' as const, lines: [line(1, 'TRANSPORT'), line(2, 'HOUSEHOLD_ITEMS')] },
};

function entry(given: Pick<LedgerEntry, 'kind' | 'on' | 'moves'>): LedgerEntry {
  return { id: `E${given.on}${given.kind}`, pence: pence(1), at: `${given.on}T12:00:00.000Z`, ...given };
}

const approval = entry({
  kind: 'APPROVAL',
  on: localDate('2026-04-02'),
  moves: [
    { line: 1, move: { approved: pence(1000), free: pence(1000) } },
    { line: 2, move: { approved: pence(500), free: pence(500) } },
  ],
});
const payment = entry({
  kind: 'PAYMENT',
  on: localDate('2026-04-09'),
  moves: [{ line: 1, move: { free: pence(-700), paid: pence(700) } }],
});
const refund = entry({
  kind: 'REFUND',
  on: localDate('2026-05-09'),
  moves: [{ line: 1, move: { refunded: pence(200), toPay: pence(200) } }],
});

describe('What statistics know of a package', () => {
  it('is nothing before it is approved', () => {
    expect(packageFactsOf({ familyRef: 'F1', accounted, entries: [], reviews: [] })).toBeNull();
  });

  it('is what was paid less what came back, by what it was for', () => {
    const facts = packageFactsOf({ familyRef: 'F1', accounted, entries: [refund, payment, approval], reviews: [] });
    expect(facts).toEqual({
      familyRef: 'F1',
      approvedOn: '2026-04-02',
      approved: 1500,
      committed: 700,
      paid: 500,
      paidFor: { TRANSPORT: 500, HOUSEHOLD_ITEMS: 0 },
      barrier: null,
    });
  });
});
