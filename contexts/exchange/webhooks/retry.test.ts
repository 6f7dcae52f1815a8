import { describe, expect, it } from '@jest/globals';
import { attempted, type Delivery, deliveryOf, testMessage } from './delivery.ts';
import { isDeaf, nextAfter, type Random } from './retry.ts';

const START = '2026-06-01T00:00:00.000Z';
const HOUR = 60 * 60_000;
const at = (milliseconds: number): string => new Date(Date.parse(START) + milliseconds).toISOString();

/** When a delivery is tried that always fails, in milliseconds from its beginning; and what becomes of it. */
function attemptsWith(random: Random): { readonly times: readonly number[]; readonly end: Delivery } {
  let delivery = deliveryOf(testMessage('1', START), { id: '1', webhook: 'W', now: START });
  const times: number[] = [];
  while (delivery.status === 'DUE') {
    times.push(Date.parse(delivery.dueAt) - Date.parse(START));
    const attempt = { at: delivery.dueAt, outcome: 'REFUSED', statusCode: 500, milliseconds: 1 } as const;
    delivery = attempted(delivery, attempt, nextAfter(delivery, attempt, random));
  }
  return { times, end: delivery };
}

describe('a delivery that always fails', () => {
  it('waits twice as long each time, up to six hours, and is tried a last time after three days', () => {
    const { times, end } = attemptsWith(() => 1);
    const waits = times.slice(1).map((time, index) => time - times[index]!);
    expect(waits.slice(0, 5)).toEqual([10_000, 20_000, 40_000, 80_000, 160_000]);
    expect(Math.max(...waits)).toBe(6 * HOUR);
    expect(times.at(-1)).toBe(72 * HOUR);
    expect(end.status).toBe('DEAD');
    expect(end.attemptCount).toBe(times.length);
  });

  it('is tried at any time within each wait', () => {
    const { times } = attemptsWith(() => 0.25);
    const waits = times.slice(1).map((time, index) => time - times[index]!);
    expect(waits.slice(0, 3)).toEqual([2_500, 5_000, 10_000]);
    expect(times.at(-1)).toBe(72 * HOUR);
  });

  it('keeps its last twenty attempts', () => {
    const { end } = attemptsWith(() => 0.01);
    expect(end.attemptCount).toBeGreaterThan(20);
    expect(end.attempts).toHaveLength(20);
    expect(end.attempts.at(-1)?.at).toBe(at(72 * HOUR));
  });
});

describe('a receiver', () => {
  const now = new Date(at(72 * HOUR));

  it('is deaf when nothing has arrived for three days', () => {
    expect(isDeaf(START, null, now)).toBe(true);
    expect(isDeaf('2026-05-01T00:00:00.000Z', START, now)).toBe(true);
  });

  it('is not, if something has, or if it was resumed since', () => {
    expect(isDeaf(START, at(HOUR), now)).toBe(false);
    expect(isDeaf(at(HOUR), null, now)).toBe(false);
    expect(isDeaf(at(HOUR), '2026-05-01T00:00:00.000Z', now)).toBe(false);
  });
});
