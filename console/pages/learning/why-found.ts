/** Where a word of the search stands in a loop. Read from the first. */
const PLACES = [
  { field: 'title', text: 'in its title' },
  { field: 'problem', text: 'in the problem' },
  { field: 'changeIdea', text: 'in the change' },
] as const;

type Told = Readonly<Record<(typeof PLACES)[number]['field'], string>>;

/** Letters. Shorter words, such as "to", say nothing of why. */
const LEAST_LETTERS = 4;
const WORD = /\p{L}+/gu;

/**
 * Why a loop was found, as far as what is shown of it says so: each word of the search, and where it stands. The search
 * also takes misspellings, other words for the same thing, and what cycles have found: then it says that.
 */
export function whyFound(text: string, told: Told): string {
  const words = [...new Set(text.toLowerCase().match(WORD) ?? [])].filter(({ length }) => length >= LEAST_LETTERS);
  if (words.length === 0) return '';
  const found = words.flatMap((word) => {
    const place = PLACES.find(({ field }) => holds(told[field], word));
    return place === undefined ? [] : [`“${word}” ${place.text}`];
  });
  return found.length > 0 ? `Has ${found.join(', ')}` : 'By other words for the same, or by what its cycles found';
}

/** A word and its forms: "meeting" stands in "meetings". */
function holds(text: string, word: string): boolean {
  return (text.toLowerCase().match(WORD) ?? []).some((one) => one.startsWith(word));
}
