import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasNhsCheckDigit } from './detectors/nhs-number.ts';
import { upnFrom } from './detectors/upn.ts';
import { scanForIdentifiers } from './identifier-scan.ts';

const seed = 20260406;
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: length, maxLength: length });
const kindsIn = (text: string) => scanForIdentifiers(text).map(({ kind }) => kind);

/** Cuts a number into groups of the given lengths, with the separator between them. */
function grouped(number: string, lengths: readonly number[], separator: string): string {
  let from = 0;
  return lengths.map((length) => number.slice(from, (from += length))).join(separator);
}

describe('NHS numbers', () => {
  const nhsNumber = digits(6).map((rest) => {
    const nine = `999${rest}`;
    return Array.from('0123456789', (check) => nine + check).find(hasNhsCheckDigit) ?? '9990000018';
  });

  it('of the test range are found however they are grouped', () => {
    const layout = fc.constantFrom(
      [10],
      [3, 3, 4],
      Array.from({ length: 10 }, () => 1),
    );
    fc.assert(
      fc.property(nhsNumber, layout, fc.constantFrom(' ', '-', '.', '  '), (number, lengths, separator) => {
        expect(kindsIn(`seen as ${grouped(number, lengths, separator)} today`)).toEqual(['NHS_NUMBER']);
      }),
      { seed },
    );
  });

  it('with another check digit are not found, unless a label says what is meant', () => {
    fc.assert(
      fc.property(nhsNumber, fc.integer({ min: 1, max: 9 }), (number, shift) => {
        const wrong = number.slice(0, 9) + String((Number(number.charAt(9)) + shift) % 10);
        expect(kindsIn(`order ${wrong} came`)).toEqual([]);
        expect(kindsIn(`NHS number ${wrong}`)).toEqual(['NHS_NUMBER']);
      }),
      { seed },
    );
  });

  it('have the check digit of the published example, and never one of ten', () => {
    expect(hasNhsCheckDigit('9434765919')).toBe(true);
    expect(Array.from('0123456789', (check) => `999000000${check}`).some(hasNhsCheckDigit)).toBe(false);
  });
});

describe('unique pupil numbers', () => {
  const last = fc.constantFrom(...Array.from('0123456789ABCDEFGHJKLMNPQRTUVWXYZ'));
  const upn = fc.tuple(digits(11), last).map(([eleven, twelfth]) => upnFrom(eleven + twelfth) ?? '');

  it('are found, permanent and temporary, in either case', () => {
    fc.assert(
      fc.property(upn, (number) => {
        expect(kindsIn(`with ${number} at school`)).toEqual(['UPN']);
        expect(kindsIn(`with ${number.toLowerCase()} at school`)).toEqual(['UPN']);
      }),
      { seed },
    );
  });

  it('have the check letter worked out by hand: 368 is 16 times 23, so the first letter', () => {
    expect(upnFrom('123456789012')).toBe('A123456789012');
    expect(upnFrom('12345678901I')).toBeNull();
  });

  it('with another check letter are not found, unless a label says what is meant', () => {
    fc.assert(
      fc.property(upn, fc.constantFrom(...Array.from('ABCDEFGHJKLMNPQRTUVWXYZ')), (number, letter) => {
        fc.pre(!number.startsWith(letter));
        expect(kindsIn(`with ${letter}${number.slice(1)} at school`)).toEqual([]);
        expect(kindsIn(`UPN ${letter}${number.slice(1)}`)).toEqual(['UPN']);
      }),
      { seed },
    );
  });
});
