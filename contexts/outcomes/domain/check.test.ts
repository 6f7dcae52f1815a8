import { describe, expect, it } from '@jest/globals';
import { addDays, localDate, month } from '../../../platform/dates/index.ts';
import { checkFollowUp, type Judged } from './check.ts';
import type { FollowUpContent, Found } from './follow-up.ts';
import { OUTCOMES_RULES } from './rules/texts.ts';

const INDEX = localDate('2025-03-03');
const DUE = localDate('2026-03-03');
const FOUND: Found = { livingArrangement: 'WITH_PARENT', lookedAfter: false };

const judged = (content: Partial<FollowUpContent>, more: Partial<Judged> = {}): Judged => ({
  point: 'MONTHS_12',
  content: { on: DUE, found: FOUND, ...content },
  index: { event: 'CONFERENCE', on: INDEX },
  indexNow: { event: 'CONFERENCE', on: INDEX },
  birthMonth: month('2016-03'),
  others: [],
  today: localDate('2026-06-30'),
  at: [],
  ...more,
});
const codes = (content: Partial<FollowUpContent>, more: Partial<Judged> = {}): readonly string[] =>
  checkFollowUp(judged(content, more)).map(({ code }) => code);
const found = (patch: Partial<Found>): Partial<FollowUpContent> => ({ found: { ...FOUND, ...patch } });
const on = (day: string): Partial<FollowUpContent> => ({ on: localDate(day) });
const other = (point: Judged['point'], patch: Partial<Found>): Pick<Judged, 'others'> => ({
  others: [{ point, content: { on: INDEX, found: { ...FOUND, ...patch } } }],
});

describe('a follow-up', () => {
  it('that is coherent has nothing to be said of it', () => {
    expect(codes({})).toEqual([]);
  });

  it.each<[string, Partial<FollowUpContent>, Partial<Judged>?]>([
    ['O3', on('2025-03-02')],
    ['O4', on('2026-07-01')],
    ['O5', { notFollowedUp: 'DECLINED' }],
    ['O6', found({ daysLookedAfter: 367, lookedAfter: true, livingArrangement: 'RESIDENTIAL' })],
    ['O6', found({ daysLookedAfter: -1 })],
    ['O7', found({ ceased: { on: localDate('2025-03-02'), reason: 'E4A' } })],
    ['O7', found({ ceased: { on: localDate('2026-03-04'), reason: 'E4A' } })],
    ['O8', on('2026-02-02')],
    ['O8', on('2026-04-29')],
    ['O9', found({ livingArrangement: 'UNRELATED_FOSTER' })],
    ['O9', found({ livingArrangement: 'WITH_RELATIVE_ORDER', lookedAfter: true })],
    ['O10', found({ daysLookedAfter: 0, lookedAfter: true })],
    ['O10', found({ daysLookedAfter: 5 })],
    ['O10', found({ daysLookedAfter: 0, ceased: { on: INDEX, reason: 'E8' } })],
    ['O11', found({ childsView: { participation: 'PN0' } })],
    ['O11', found({ childsView: { participation: 'PN1', view: 'SAME' } }), { birthMonth: month('2022-05') }],
    ['O12', found({ childsView: { participation: 'PN7', view: 'BETTER' } })],
    ['O12', found({ childsView: { participation: 'PN2' } })],
    ['O12', found({ familyView: { view: 'BETTER', by: 'CHILD' } })],
    ['O13', found({ daysLookedAfter: 0 }), other('MONTHS_6', { daysLookedAfter: 9 })],
    ['O13', found({ daysLookedAfter: 0 }), other('MONTHS_3', { daysLookedAfter: 1 })],
    ['O13', found({ proceedings: 'NONE' }), other('MONTHS_6', { proceedings: 'ENDED' })],
    ['O13', found({ proceedings: 'ISSUED' }), other('MONTHS_24', { proceedings: 'PRE_PROCEEDINGS' })],
    ['O14', {}, { indexNow: { event: 'LETTER_BEFORE_PROCEEDINGS', on: INDEX } }],
    ['O14', {}, { indexNow: { event: 'CONFERENCE', on: addDays(INDEX, 1) } }],
    ['O14', {}, { indexNow: null }],
  ])('breaks %s alone (%#)', (code, ...given) => {
    expect(codes(...given)).toEqual([code]);
  });

  it.each<[string, Partial<FollowUpContent>, Partial<Judged>?]>([
    ['on the day of its index event itself, at any point', { on: INDEX }, { point: 'MONTHS_3', today: INDEX }],
    ['with each day of the period in care', found({ daysLookedAfter: 366, lookedAfter: true })],
    ['28 days early', on('2026-02-03')],
    ['56 days late', on('2026-04-28')],
    ['at home under a care order', found({ lookedAfter: true, daysLookedAfter: 30 })],
    [
      'PN0 in the month of the fourth birthday',
      found({ childsView: { participation: 'PN0' } }),
      { birthMonth: month('2022-03') },
    ],
    [
      'PN1 in that month',
      found({ childsView: { participation: 'PN1', view: 'SAME' } }),
      { birthMonth: month('2022-03') },
    ],
    [
      'with more days than at an earlier point',
      found({ daysLookedAfter: 0 }),
      other('MONTHS_6', { daysLookedAfter: 0 }),
    ],
    [
      'with a child whose birth is not recorded',
      found({ childsView: { participation: 'PN0' } }),
      { birthMonth: undefined },
    ],
  ])('is not refused: %s', (_, ...given) => {
    const severities = checkFollowUp(judged(...given)).map(({ severity }) => severity);
    expect(severities.filter((one) => one === 'ERROR' || one === 'QUERY')).toEqual([]);
  });

  it('asked before its point may have been looked after for the days up to then, and no more', () => {
    const asked = (days: number) =>
      codes({ on: localDate('2025-03-12'), ...found({ daysLookedAfter: days, lookedAfter: true }) });
    expect(asked(10)).toEqual(['O8']);
    expect(asked(11)).toEqual(['O6', 'O8']);
  });

  it('is queried no longer for what was confirmed, and refused all the same', () => {
    const confirmed = ['O9', 'O10', 'O12', 'O13', 'O14'] as const;
    expect(codes({ ...found({ livingArrangement: 'KINSHIP_FOSTER' }), confirmed })).toEqual([]);
    expect(codes({ ...on('2025-03-02'), confirmed })).toEqual(['O3']);
  });

  it('is refused by what is impossible alone: ERROR, and queried or flagged for the rest', () => {
    const severity = Object.groupBy(Object.entries(OUTCOMES_RULES), ([, rule]) => rule.severity);
    const of = (name: string): readonly string[] => (severity[name as 'ERROR'] ?? []).map(([code]) => code);
    expect(of('ERROR')).toEqual(['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O11']);
    expect(of('QUERY')).toEqual(['O9', 'O10', 'O12', 'O13', 'O14']);
    expect(of('FLAG')).toEqual(['O8']);
  });
});
