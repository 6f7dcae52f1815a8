import { type Detector, whole } from '../detector.ts';
import { DIGIT, digitsOf, isMostlyDigits } from './digits.ts';

const LABEL = /\bnhs(?: no\.?| num(?:ber)?)?\b[^.;]{0,20}$/;
/** As they are written: in one piece, as three, three and four, or digit by digit. */
const USUAL_GROUPS = new Set(['10', '3,3,4', '1,1,1,1,1,1,1,1,1,1']);

/** NHS Data Dictionary, NHS NUMBER: ten digits, the first not 0, the last a check digit modulo 11. */
export const nhsNumber: Detector = {
  kind: 'NHS_NUMBER',
  pattern: new RegExp(`(?<![A-Za-z0-9])[1-9](?:[ .-]{0,2}${DIGIT}){9}(?![A-Za-z0-9])`, 'g'),
  extent: whole(({ text, before }) => {
    if (!isMostlyDigits(text)) return false;
    // Mistyped, or grouped oddly, it is still meant as one, and still tells whose it is.
    if (LABEL.test(before)) return true;
    const digits = digitsOf(text);
    return USUAL_GROUPS.has(groupLengths(text)) && hasNhsCheckDigit(digits);
  }),
};

function groupLengths(text: string): string {
  return text
    .split(/[ .-]{1,2}/)
    .map((group) => group.length)
    .join();
}

/** Weights 10 down to 2, modulo 11; where that asks for a check digit of 10 there is no such number. */
export function hasNhsCheckDigit(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits.charAt(9));
}
