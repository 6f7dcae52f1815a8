import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { isConcept, isStopWord, synonymWords, termsOf, wordsOf } from './analyse.ts';
import type { PracticeDocument } from './practice-document.ts';

const FIELDS = ['title', 'problem', 'idea', 'findings', 'tags'] as const;
/** What a word tells of a loop by where it stands. */
const WEIGHTS = { title: 3, idea: 2, problem: 1.5, tags: 1, findings: 1 };

/** A concept counts less than the very word. */
const CONCEPT_WEIGHT = 0.9;

export type Hit = { readonly document: PracticeDocument; readonly score: number };

type Indexed = { readonly id: string } & Readonly<Record<(typeof FIELDS)[number], string>>;

const OPTIONS: Options<Indexed> = {
  fields: [...FIELDS],
  tokenize: (text) => [...termsOf(wordsOf(text))],
  processTerm: (term) => term,
};

export type SavedIndex = { readonly engine: AsPlainObject; readonly words: readonly (readonly [string, number])[] };

/** Finds practice by what practitioners write: stems, synonyms and misspellings, ranked by BM25+ over weighted fields. */
export class PracticeIndex {
  private readonly engine: MiniSearch<Indexed>;
  private readonly documents = new Map<string, PracticeDocument>();
  /** Each word as it is written, and in how many loops: what a misspelt word of a question can have meant. */
  private readonly words = new SearchableMap<number>();

  constructor(documents: readonly PracticeDocument[], saved?: SavedIndex) {
    this.engine = saved === undefined ? new MiniSearch(OPTIONS) : MiniSearch.loadJS(saved.engine, OPTIONS);
    for (const word of synonymWords) this.words.set(word, 0);
    if (saved === undefined) {
      for (const document of [...documents].sort(byId)) this.put(document);
      return;
    }
    for (const document of documents) this.documents.set(document.id, document);
    for (const [word, count] of saved.words) this.words.set(word, count);
  }

  get size(): number {
    return this.documents.size;
  }

  /** What another can be made from without reading the loops again. The same for the same loops put in the same order. */
  saved(): SavedIndex {
    return { engine: this.engine.toJSON(), words: [...this.words].sort(([a], [b]) => (a < b ? -1 : 1)) };
  }

  /** By id: so that the same loops are the same list, however they came. */
  all(): readonly PracticeDocument[] {
    return [...this.documents.values()].sort(byId);
  }

  get(id: string): PracticeDocument | undefined {
    return this.documents.get(id);
  }

  put(document: PracticeDocument): void {
    this.remove(document.id);
    const indexed = indexedOf(document);
    this.documents.set(document.id, document);
    this.engine.add(indexed);
    for (const word of distinctWords(indexed)) this.words.set(word, (this.words.get(word) ?? 0) + 1);
  }

  remove(id: string): void {
    const document = this.documents.get(id);
    if (document === undefined) return;
    const indexed = indexedOf(document);
    this.documents.delete(id);
    this.engine.remove(indexed);
    for (const word of distinctWords(indexed)) this.words.set(word, Math.max(0, (this.words.get(word) ?? 0) - 1));
  }

  /** Best first; those alike by id. Everything, unranked, for a question that says nothing. */
  search(question: string): readonly Hit[] {
    const terms = [...new Set(termsOf(wordsOf(question).map((word) => this.meant(word))))];
    if (terms.length === 0) return this.all().map((document) => ({ document, score: 0 }));
    const wanted = terms.filter((term) => !isConcept(term)).length || 1;
    return this.ranked(
      this.engine.search(terms.join(' '), {
        tokenize: (text) => text.split(' '),
        boost: WEIGHTS,
        boostTerm: (term) => (isConcept(term) ? CONCEPT_WEIGHT : 1),
      }),
      wanted,
    );
  }

  /** Like a loop in what it says, best first, itself not among them. */
  related(id: string): readonly Hit[] {
    const document = this.documents.get(id);
    if (document === undefined) return [];
    return this.search(`${document.title} ${document.idea} ${document.problem}`).filter(
      (hit) => hit.document.id !== id,
    );
  }

  /** The known word nearest to one that is not known: one letter amiss in a short word, two in a long one. */
  private meant(word: string): string {
    if (word.length < SHORTEST_CORRECTED || isStopWord(word) || this.words.has(word)) return word;
    const found = [...this.words.fuzzyGet(word, word.length < LONG_WORD ? 1 : 2)];
    const nearest = found.sort(
      ([a, [countA, distanceA]], [b, [countB, distanceB]]) =>
        distanceA - distanceB || firstLetter(word, a, b) || countB - countA || (a < b ? -1 : 1),
    )[0];
    return nearest?.[0] ?? word;
  }

  /** A loop with more of what was asked comes before one with more of a part of it; what barely bears on it, not at all. */
  private ranked(results: readonly SearchResult[], wanted: number): readonly Hit[] {
    const scored = results.map(({ id, score, queryTerms }) => ({
      id: String(id),
      score: score * (LEAST_SHARE + Math.min(1, queryTerms.length / wanted)),
    }));
    const least = LEAST_OF_BEST * scored.reduce((best, { score }) => Math.max(best, score), 0);
    return scored
      .filter(({ score }) => score >= least)
      .flatMap(({ id, score }): readonly Hit[] => {
        const document = this.documents.get(id);
        return document === undefined ? [] : [{ document, score }];
      })
      .sort((a, b) => b.score - a.score || byId(a.document, b.document));
  }
}

/** What a loop keeps of its score that has none of the words but a concept. */
const LEAST_SHARE = 0.25;
/** Of the best score. */
const LEAST_OF_BEST = 0.03;
const SHORTEST_CORRECTED = 4;
const LONG_WORD = 8;

function firstLetter(word: string, a: string, b: string): number {
  return Number(b.startsWith(word.charAt(0))) - Number(a.startsWith(word.charAt(0)));
}

function indexedOf(document: PracticeDocument): Indexed {
  const { id, title, problem, idea, findings, strand, outcome, contexts, pillars } = document;
  const tags = [strand, outcome, ...contexts, ...pillars].join(' ').replaceAll('_', ' ');
  return { id, title, problem, idea, findings, tags };
}

function distinctWords(indexed: Indexed): ReadonlySet<string> {
  return new Set(FIELDS.flatMap((field) => wordsOf(indexed[field])));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
