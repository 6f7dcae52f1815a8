import { describe, expect, it } from '@jest/globals';
import { csvRow, HEADER } from './csv.ts';

const ENTRY = {
  id: 'ldgr_1',
  packageId: 'fnsp_1',
  kind: 'PAYMENT',
  pence: 12_345,
  on: '2026-06-01',
  at: '2026-06-01T09:00:00.000Z',
  lines: [1, 2],
  paymentId: null,
  reference: 'AP/1',
  payeeRef: null,
  retrospectiveBy: null,
};

describe('a row of a payment file', () => {
  it('has pence and pounds, leaves empty what is not there, and ends as RFC 4180 says', () => {
    expect(HEADER).toBe(
      'entry,package,lines,kind,date,recorded_at,pence,pounds,reference,payee,retrospective_by,mends\r\n',
    );
    expect(csvRow(ENTRY)).toBe(
      'ldgr_1,fnsp_1,1 2,PAYMENT,2026-06-01,2026-06-01T09:00:00.000Z,12345,123.45,AP/1,,,\r\n',
    );
  });

  it.each([
    [-5, '-5,-0.05'],
    [-12_300, '-12300,-123.00'],
    [0, '0,0.00'],
    [99_999_999_999, '99999999999,999999999.99'],
  ])('writes %d pence as a number, not as a text', (pence, written) => {
    expect(csvRow({ ...ENTRY, pence })).toContain(`Z,${written},AP/1,`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'puts an apostrophe before what would be a formula: %j',
    (text) => {
      expect(csvRow({ ...ENTRY, reference: text, payeeRef: text })).toMatch(/(,"?'[=+\-@\t\r][^,]*){2},,\r\n$/);
    },
  );

  it.each([
    ['A,B', '"A,B"'],
    ['A"B', '"A""B"'],
    ['A\r\nB', '"A\r\nB"'],
  ])('quotes what would end a field: %j', (payeeRef, written) => {
    expect(csvRow({ ...ENTRY, payeeRef })).toContain(`,AP/1,${written},`);
  });
});
