import { describe, expect, it } from '@jest/globals';
import { dayIn, startOf, termsIn } from './search-terms.ts';

const NOW = new Date('2026-06-23T12:00:00.000Z');
const terms = (query: Record<string, string>) => termsIn(new URLSearchParams(query), NOW);
const fieldsOf = (query: Record<string, string>) => terms(query).problems.map(({ field }) => field);

describe('a day', () => {
  it('is read as it is written here', () => {
    expect(['27/3/2026', '01/12/2025', '29/2/2028'].map(dayIn)).toEqual(['2026-03-27', '2025-12-01', '2028-02-29']);
    expect(['31/2/2026', '2026-03-27', '27/3/26', '0/1/2026'].map(dayIn)).toEqual([null, null, null, null]);
  });

  it.each([
    ['2026-01-15', '2026-01-15T00:00:00.000Z'],
    ['2026-06-15', '2026-06-14T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T00:00:00.000Z'],
    ['2026-03-30', '2026-03-29T23:00:00.000Z'],
    ['2026-10-25', '2026-10-24T23:00:00.000Z'],
    ['2026-10-26', '2026-10-26T00:00:00.000Z'],
  ])('begins at midnight in London: %s', (day, instant) => {
    expect(new Date(startOf(day)).toISOString()).toBe(instant);
  });
});

describe('what is searched for', () => {
  it('is left to the API unless it is said, and whole days where it is', () => {
    expect(terms({}).variables).toMatchObject({ from: null, to: null });
    expect(terms({ from: '1/1/2026', to: '2/1/2026' }).variables).toMatchObject({
      from: '2026-01-01T00:00:00.000Z',
      to: '2026-01-02T23:59:59.999Z',
    });
  });

  it('is refused at its field before the API is asked', () => {
    expect(fieldsOf({ handle: 'AAAA', actorId: 'fgdm_A0000001_1', from: 'x', to: 'y' })).toEqual([
      ...['actorId', 'handle', 'from', 'to'],
    ]);
    expect(fieldsOf({ from: '2/1/2026', to: '1/1/2026' })).toEqual(['from']);
    expect(fieldsOf({ from: '1/1/2026', to: '1/6/2026' })).toEqual(['from']);
    expect(fieldsOf({ handle: '7q2m-x9kd-04ht-zb3e', actorId: 'RETENTION' })).toEqual([]);
  });
});
