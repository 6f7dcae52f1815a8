import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import type { Duty } from '../domain/duties.ts';
import { dutyView, isOverdue } from './duty-view.ts';

const conference: Duty = {
  kind: 'HOLD_CONFERENCE',
  dueOn: localDate('2026-03-02'),
  metOn: null,
  amberUntil: localDate('2026-03-16'),
};

describe('a duty on a day', () => {
  it.each([
    { today: '2026-03-02', seen: { state: 'DUE', rating: 'GREEN', daysLate: null } },
    { today: '2026-03-03', seen: { state: 'OVERDUE', rating: 'AMBER', daysLate: 1 } },
    { today: '2026-03-16', seen: { state: 'OVERDUE', rating: 'AMBER', daysLate: 14 } },
    { today: '2026-03-17', seen: { state: 'OVERDUE', rating: 'RED', daysLate: 15 } },
  ])('still to do, on $today is $seen.state and $seen.rating', ({ today, seen }) => {
    expect(dutyView(conference, localDate(today))).toMatchObject(seen);
  });

  it('is judged by the day on which it was done, however long ago', () => {
    const done = { ...conference, metOn: localDate('2026-03-10') };
    const seen = { state: 'MET_LATE', rating: 'AMBER', daysLate: 8 };
    expect(dutyView(done, localDate('2030-01-01'))).toMatchObject(seen);
  });

  it('is red as soon as it is late where nothing is tolerated', () => {
    const { amberUntil: _none, ...strict } = conference;
    expect(dutyView(strict, localDate('2026-03-03'))).toMatchObject({ state: 'OVERDUE', rating: 'RED' });
  });

  it('is never late where the law sets no day', () => {
    const before = { kind: 'OFFER_MEETING', dueOn: null, metOn: null } as const;
    expect(dutyView(before, localDate('2030-01-01'))).toMatchObject({ state: 'DUE', rating: 'GREEN', daysLate: null });
    expect(isOverdue(before, localDate('2030-01-01'))).toBe(false);
  });
});
