import type { Candidate, Detector } from '../detector.ts';
import { DIGIT, digitsOf, isMostlyDigits } from './digits.ts';

/** Ofcom, National Telephone Numbering Plan: eleven digits from the 0, or ten in some 01 and 0800 ranges. */
const NATIONAL = /^0(?:[1-357-9]\d{9}|1\d{8}|[58]00\d{6})$/;
const FROM_ABROAD = /^(?:44|0044)0?(?:[1-357-9]\d{9}|1\d{8})$/;
/** ITU-T E.164: at most fifteen digits with the country's. */
const INTERNATIONAL = /^[1-9]\d{7,14}$/;

const START = `(?:\\(?\\+ ?\\(?${DIGIT}|\\(?[0Oo](?:${DIGIT}|[ .-]{1,3}7)|44)`;

/** Any United Kingdom number, with or without +44, and any number with a + before it. */
export const phone: Detector = {
  kind: 'PHONE',
  pattern: new RegExp(`(?<![A-Za-z0-9]|[0-9][.,])${START}(?:[ ()./-]{0,3}${DIGIT}){6,16}`, 'g'),
  extent: (candidate) => {
    const ends = groupEnds(candidate);
    const longest = ends.findLast((end) => isPhone(candidate.text.slice(0, end)));
    return longest ?? 0;
  },
};

/** Where a number may stop: after a group of digits, never within one. */
function groupEnds({ text, after }: Candidate): readonly number[] {
  const inside = Array.from(text.matchAll(/[0-9Oo](?=[ ()./-])/g), (match) => match.index + 1);
  return /^[a-z0-9]/.test(after) && !/^(?:x|ext)/.test(after) ? inside : [...inside, text.length];
}

function isPhone(text: string): boolean {
  if (!isMostlyDigits(text)) return false;
  const digits = digitsOf(text);
  if (text.includes('+')) return FROM_ABROAD.test(digits) || (INTERNATIONAL.test(digits) && !digits.startsWith('44'));
  if (FROM_ABROAD.test(digits)) return true;
  return NATIONAL.test(digits) && isGroupedAsPhone(text.split(/[ ()./-]{1,3}/).filter((group) => group !== ''));
}

/** A scale ("0 1 2 3 …"), ages ("0 - 5") and dates begin with a short group; a telephone number does not. */
function isGroupedAsPhone(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (groups.every((group) => group.length === 1)) return digitsOf(groups.join('')).startsWith('07');
  if (first.length >= 3) return groups.length <= 6;
  return first.length === 2 && rest.length <= 4 && rest.every((group) => group.length >= 3);
}
