import { type Detector, whole } from '../detector.ts';
import { DIGIT, isMostlyDigits } from './digits.ts';

const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const LABEL = /\b(?:upn|unique pupil number)\b/;

/** DfE, Unique Pupil Numbers: a check letter, twelve digits; in a temporary one the last of them is a letter. */
export const upn: Detector = {
  kind: 'UPN',
  pattern: new RegExp(`(?<![A-Za-z0-9])[A-Za-z](?:[ -]?${DIGIT}){11}[ -]?[0-9A-Za-z](?![A-Za-z0-9])`, 'g'),
  extent: whole(({ text, before }) => {
    const letters = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
    const characters = letters.slice(1, 12).replaceAll('O', '0') + letters.slice(12).replace('O', '0');
    if (!isMostlyDigits(letters.slice(1))) return false;
    const expected = checkLetter(characters);
    return (expected !== null && letters.startsWith(expected)) || LABEL.test(before);
  }),
};

/** Characters 2 to 13, each times its place, modulo 23. A letter counts as its place among the check letters. */
function checkLetter(characters: string): string | null {
  let sum = 0;
  for (const [index, character] of Array.from(characters).entries()) {
    const value = /\d/.test(character) ? Number(character) : CHECK_LETTERS.indexOf(character);
    if (value < 0) return null;
    sum += value * (index + 2);
  }
  return CHECK_LETTERS.charAt(sum % 23);
}

/** For tests and made-up data: the whole number from its last twelve characters. */
export function upnFrom(characters: string): string | null {
  const letter = checkLetter(characters);
  return letter === null ? null : letter + characters;
}
