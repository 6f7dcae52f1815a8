/** The text in plain ASCII where that can be done, and where each of its characters came from. */
export type FoldedText = {
  readonly text: string;
  /** For each character of `text`, the UTF-16 offsets in the original where it starts and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const SPACE = /^[\s\p{Z}]$/u;
const MARK = /^\p{M}$/u;
/** What each kind of character is read as. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  // First, since U+FEFF counts as white space too.
  [/^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u, ''],
  [SPACE, ' '],
  [MARK, ''],
  [/^[\p{Pd}\u2212]$/u, '-'],
  [/^[\u2018\u2019\u201B\u02BC\u0060\u00B4]$/u, "'"],
];
const DIGIT = /^\p{Nd}$/u;
const UPPER = /^\p{Lu}$/u;
const LETTER = /^\p{L}$/u;

// Cyrillic and Greek letters that look like Latin ones.
const LOOK_ALIKES = new Map(
  Array.from('АВЕКМНОРСТХІЅЈаеорсхуіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο').map((letter, index) => [
    letter,
    'ABEKMHOPCTXISJaeopcxyisjABEZHIKMNOPTYXo'.charAt(index),
  ]),
);

/**
 * Undoes what hides an identifier from a plain pattern: full-width and styled digits and letters, zero-width
 * characters, accents, odd spaces, dashes and apostrophes. A letter of another script becomes X or x, so that "a
 * capital, then small letters" holds in any alphabet. Never throws; takes time in proportion to the text.
 */
export function fold(original: string): FoldedText {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const point of original) {
    const start = offset;
    offset += point.length;
    if (MARK.test(point) && ends.length > 0) ends[ends.length - 1] = offset;
    for (const character of foldPoint(point)) {
      characters.push(character);
      starts.push(start);
      ends.push(offset);
    }
  }
  return { text: characters.join(''), starts, ends };
}

/** Each character of what it gives is one UTF-16 unit, so that offsets in the folded text count characters. */
function foldPoint(point: string): string {
  if (point >= '!' && point <= '~') return foldPart(point);
  return plain(point) ?? Array.from(point.normalize('NFKD'), foldPart).join('');
}

function foldPart(part: string): string {
  if (part >= '!' && part <= '~' && part !== '`') return part;
  return plain(part) ?? foldDigit(part) ?? foldLetter(part);
}

function plain(part: string): string | undefined {
  return PLAIN.find(([kind]) => kind.test(part))?.[1];
}

function foldLetter(part: string): string {
  if (LETTER.test(part)) return LOOK_ALIKES.get(part) ?? (UPPER.test(part) ? 'X' : 'x');
  // Half of a surrogate pair is no character, and the whole pair would be two.
  return part.length === 1 ? part : '\u00B7';
}

/** Unicode keeps the ten digits of a script side by side, from zero. */
function foldDigit(part: string): string | undefined {
  if (!DIGIT.test(part)) return undefined;
  const point = part.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value);
}
