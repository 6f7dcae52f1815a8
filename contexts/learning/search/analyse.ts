import { stemmer } from 'stemmer';
import { SYNONYMS } from './synonyms.ts';

/** Words that say nothing about what a text is about. */
const STOP = new Set(
  `a about after again all also am an and any are as at be because been before being but by can could did do does doing
  for from had has have having he her here him his how i if in into is it its just may me might more most my no not of off
  on once only or other our out over own s same she should so some such t than that the their them then there these
  they this those through to too under until up us very was we were what when where which while who whom why will with
  would you your`.split(/\s+/),
);

/** A phrase of the synonyms by its stems, and the concept that it stands for. */
type Phrase = { readonly stems: readonly string[]; readonly concept: string };

/** No word of a text begins with it. */
const CONCEPT_MARK = '=';
const WORD = /[a-z0-9]+/g;

/** The words of a text in small letters, without accents; an apostrophe parts a word, as in the synonyms. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(WORD) ?? [];
}

export function isStopWord(word: string): boolean {
  return STOP.has(word);
}

/** Stems that are known: a word is written many times. Bounded, since it outlives a question. */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}

const phrases = phrasesByFirstStem();

/** Every word of the synonyms: known even where no text has it. */
export const synonymWords: ReadonlySet<string> = new Set(SYNONYMS.flatMap(({ terms }) => terms.flatMap(wordsOf)));

/**
 * What is looked for: the stem of each word that says something, and for each of the synonyms' phrases, the longest at its
 * place, its concept. Deterministic.
 */
export function termsOf(words: readonly string[]): readonly string[] {
  const stemmed = words.map(stemOf);
  const terms: string[] = [];
  for (let at = 0; at < stemmed.length; at += 1) {
    const word = words[at] ?? '';
    if (!STOP.has(word)) terms.push(stemmed[at] ?? word);
    terms.push(...conceptsAt(stemmed, at));
  }
  return terms;
}

export function isConcept(term: string): boolean {
  return term.startsWith(CONCEPT_MARK);
}

function conceptsAt(stemmed: readonly string[], at: number): readonly string[] {
  const possible = phrases.get(stemmed[at] ?? '') ?? [];
  const found = possible.find(({ stems: wanted }) => wanted.every((stem, offset) => stemmed[at + offset] === stem));
  return found === undefined ? [] : [found.concept];
}

/** Longest first, so that "family network meeting" is not read as "network meeting". */
function phrasesByFirstStem(): ReadonlyMap<string, readonly Phrase[]> {
  const all = SYNONYMS.flatMap(({ terms }, row) =>
    terms.map((term): Phrase => ({
      stems: wordsOf(term).map(stemOf),
      concept: `${CONCEPT_MARK}${String(row)}`,
    })),
  ).sort((a, b) => b.stems.length - a.stems.length);
  return Map.groupBy(all, ({ stems }) => stems[0] ?? '');
}
