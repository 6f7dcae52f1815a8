import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import { type AccreditationEntry, accreditationOn, withEntry } from './accreditation.ts';

const entry = (status: AccreditationEntry['status'], on: string): AccreditationEntry => ({ status, on: localDate(on) });
const APPLIED = entry('IN_PROGRESS', '2022-09-01');
const AWARDED = entry('ACCREDITED', '2023-05-01');
const AGAIN = entry('IN_PROGRESS', '2026-02-01');

describe('the accreditation of an FGC service on a day', () => {
  it.each([
    { so: 'nothing is recorded', entries: [], on: '2026-06-10', status: 'NOT_APPLIED', expiresOn: null },
    { so: 'it is not applied for yet', entries: [APPLIED], on: '2022-08-31', status: 'NOT_APPLIED', expiresOn: null },
    { so: 'it was applied for', entries: [APPLIED], on: '2022-09-01', status: 'IN_PROGRESS', expiresOn: null },
    { so: 'it was awarded that day', entries: [APPLIED, AWARDED], on: '2023-05-01', status: 'ACCREDITED' },
    { so: 'it is the last day of the award', entries: [AWARDED], on: '2026-04-30', status: 'ACCREDITED' },
    { so: 'three years have passed', entries: [AWARDED], on: '2026-05-01', status: 'LAPSED' },
    { so: 'it is applied for again in time', entries: [AWARDED, AGAIN], on: '2026-04-30', status: 'ACCREDITED' },
    { so: 'it was applied for again, too late', entries: [AWARDED, AGAIN], on: '2026-05-01', status: 'IN_PROGRESS' },
    {
      so: 'it was given up',
      entries: [AWARDED, entry('NOT_APPLIED', '2024-01-01')],
      on: '2024-01-01',
      status: 'LAPSED',
    },
    {
      so: 'it was awarded anew',
      entries: [AWARDED, AGAIN, entry('ACCREDITED', '2026-04-20')],
      on: '2028-01-01',
      status: 'ACCREDITED',
      awardedOn: '2026-04-20',
      expiresOn: '2029-04-20',
    },
    {
      so: 'it was awarded on a leap day',
      entries: [entry('ACCREDITED', '2024-02-29')],
      on: '2027-02-28',
      status: 'LAPSED',
      awardedOn: '2024-02-29',
      expiresOn: '2027-02-28',
    },
  ])('is $status if $so', ({ entries, on, status, awardedOn, expiresOn = '2026-05-01' }) => {
    const expected = { status, awardedOn: awardedOn ?? (expiresOn === null ? null : '2023-05-01'), expiresOn };
    expect(accreditationOn(entries, localDate(on))).toEqual(expected);
  });
});

describe('an entry', () => {
  it('stands by its day, whenever it is recorded', () => {
    expect(withEntry([APPLIED, AGAIN], AWARDED, null)).toEqual([APPLIED, AWARDED, AGAIN]);
  });

  it('takes the place of the one of its day, and of the one that it corrects', () => {
    const corrected = entry('ACCREDITED', '2023-06-01');
    expect(withEntry([APPLIED, AWARDED], entry('NOT_APPLIED', '2023-05-01'), null)).toEqual([
      APPLIED,
      entry('NOT_APPLIED', '2023-05-01'),
    ]);
    expect(withEntry([APPLIED, AWARDED], corrected, AWARDED.on)).toEqual([APPLIED, corrected]);
  });
});
