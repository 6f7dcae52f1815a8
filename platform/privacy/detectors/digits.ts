/** A digit, or the letter O written for a zero. */
export const DIGIT = '[0-9Oo]';

/** The digits of a candidate, with the letter O read as zero. */
export function digitsOf(text: string): string {
  return text.replace(/[Oo]/g, '0').replace(/[^0-9]/g, '');
}

/** False for a row of the letter O with a digit here and there. */
export function isMostlyDigits(text: string): boolean {
  const genuine = text.replace(/[^0-9]/g, '').length;
  return genuine * 2 > digitsOf(text).length;
}
