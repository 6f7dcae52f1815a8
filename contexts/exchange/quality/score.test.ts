import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import { scoreOf } from './score.ts';

const TODAY = localDate('2026-06-30');
const SUMS = {
  records: 10,
  unanswered: 2,
  'field/meeting.venue/expected': 8,
  'field/meeting.venue/filled': 6,
  'field/plan.items.who/expected': 2,
  'field/plan.items.who/filled': 1,
};

describe('the score of an authority', () => {
  it('has its parts, and their sum by weight', () => {
    expect(scoreOf(SUMS, { lastChangeOn: localDate('2026-06-23'), today: TODAY })).toEqual({
      validity: 80,
      completeness: 70,
      freshness: 100,
      total: 80,
    });
  });

  it.each([
    ['2026-06-30', 100],
    ['2026-06-22', 96],
    ['2026-05-26', 0],
    ['2025-06-30', 0],
  ])('is as fresh as its last change: %s is %d', (day, freshness) => {
    expect(scoreOf(SUMS, { lastChangeOn: localDate(day), today: TODAY })).toMatchObject({ freshness });
  });

  it('is null where there is nothing to tell of', () => {
    const none = { validity: null, completeness: null, freshness: null, total: null };
    expect(scoreOf({}, { lastChangeOn: null, today: TODAY })).toEqual(none);
  });

  it('goes by the parts that there are', () => {
    expect(scoreOf({ records: 4, unanswered: 1 }, { lastChangeOn: null, today: TODAY })).toMatchObject({ total: 75 });
  });
});
