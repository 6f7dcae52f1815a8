import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  approving,
  type Balance,
  committedOf,
  committing,
  correcting,
  isPossible,
  type Move,
  moved,
  NOTHING,
  paying,
  refunding,
  releasing,
  takingBack,
  together,
  total,
} from './balance.ts';
import { replay } from './ledger.ts';
import { pence } from './pence.ts';

const SEED = 20_260_401;
process.stdout.write(`balances: seed ${String(SEED)}\n`);

const amount = fc.integer({ min: 1, max: 10_000 }).map(pence);
/** What somebody may try, given the balance: an approval takes back as well as it gives. */
const step: fc.Arbitrary<(balance: Balance) => Move> = fc.oneof(
  fc.integer({ min: -10_000, max: 10_000 }).map((by) => () => approving(pence(by))),
  amount.map((by) => () => committing(by)),
  amount.map((by) => () => releasing(by)),
  amount.map((by) => (balance: Balance) => paying(by, balance)),
  amount.map((by) => () => refunding(by)),
  fc.integer({ min: -10_000, max: 10_000 }).map((by) => (balance: Balance) => correcting(pence(by), balance)),
  amount.map((by) => () => takingBack(refunding(by))),
  amount.map((by) => (balance: Balance) => takingBack(correcting(pence(0 - by), balance))),
);

function isConserved({ approved, free, toPay, paid, refunded }: Balance): boolean {
  return approved === free + toPay + paid - refunded;
}

describe('the moves of money', () => {
  it('conserve every penny, are never below nought, and are what their replay gives, in any order', () => {
    const property = fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
      let balance = NOTHING;
      const done: Move[] = [];
      for (const make of steps) {
        const move = make(balance);
        if (!isPossible(balance, move)) continue;
        balance = moved(balance, move);
        done.push(move);
        expect(Object.values(balance).every((count) => count >= 0)).toBe(true);
        expect(isConserved(balance)).toBe(true);
      }
      const entries = done.map((move) => ({ moves: [{ line: 1, move }] }) as never);
      expect(replay(entries).get(1) ?? NOTHING).toEqual(balance);
      expect(replay([...entries].reverse()).get(1) ?? NOTHING).toEqual(balance);
    });
    fc.assert(property, { seed: SEED, numRuns: 300 });
  });

  it('are conserved one by one, possible or not', () => {
    const property = fc.property(step, amount, (make, toPay) => {
      expect(isConserved(moved(NOTHING, make({ ...NOTHING, toPay })))).toBe(true);
    });
    fc.assert(property, { seed: SEED, numRuns: 300 });
  });
});

describe('a payment', () => {
  it('takes what was set aside first, and then what is free (M2)', () => {
    expect(paying(pence(70), { toPay: pence(50) })).toEqual({ toPay: -50, free: -20, paid: 70 });
    expect(paying(pence(30), { toPay: pence(50) })).toEqual({ toPay: -30, paid: 30 });
  });

  it('is possible up to the last penny, and not beyond (M1)', () => {
    const balance = moved(NOTHING, together(approving(pence(100)), committing(pence(40))));
    expect(isPossible(balance, paying(pence(100), balance))).toBe(true);
    expect(isPossible(balance, paying(pence(101), balance))).toBe(false);
  });
});

describe('what comes back', () => {
  it('stays set aside, so that it may be paid again; of a package that is over it is approved no longer', () => {
    expect(refunding(pence(10))).toEqual({ refunded: 10, toPay: 10 });
    expect(takingBack(refunding(pence(10)))).toEqual({ refunded: 10, approved: -10 });
    expect(takingBack(correcting(pence(-10), NOTHING))).toEqual({ paid: -10, approved: -10 });
  });
});

describe('several lines', () => {
  it('add up count by count, and what is committed is net of what came back', () => {
    const one = moved(NOTHING, together(approving(pence(100)), paying(pence(60), NOTHING)));
    const all = total([one, moved(one, refunding(pence(20)))]);
    expect(all).toEqual({ approved: 200, free: 80, toPay: 20, paid: 120, refunded: 20 });
    expect(committedOf(all)).toBe(120);
  });
});
