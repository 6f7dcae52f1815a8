import { likenessOfTriers } from './likeness.ts';
import { type Facet, FACETS, facetValues, type PracticeDocument } from './practice-document.ts';
import type { Hit, PracticeIndex } from './practice-index.ts';

export type Wanted = {
  /** In plain English; null for everything. */
  readonly text: string | null;
  /** Like this loop, in the stead of a text. */
  readonly relatedTo: string | null;
  /** Of each facet that is named, one of the values. */
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Published after this instant. */
  readonly publishedAfter: string | null;
  /** For whom: what they own or have taken on is left out of what is new for them. */
  readonly newFor: string | null;
  /** How alike an authority is to whoever asks, 0 to 1; null where that is not asked. */
  readonly likenessOf: ((authority: string) => number) | null;
};

export type FacetCount = { readonly facet: Facet; readonly value: string; readonly count: number };

export type Found = {
  /** Best first. */
  readonly hits: readonly (Hit & { readonly likeness: number })[];
  /** How many there would be with each value of a facet, whatever was chosen of that facet itself. */
  readonly facets: readonly FacetCount[];
};

/** What the nearest neighbour's trial of a practice adds to its rank: as much again as what it says. */
const LIKENESS_WEIGHT = 1;

export function find(index: PracticeIndex, wanted: Wanted): Found {
  const hits = hitsOf(index, wanted).filter(({ document }) => isNew(document, wanted));
  const chosen = hits.filter(({ document }) => FACETS.every((facet) => suits(document, facet, wanted)));
  return { hits: inOrder(chosen, wanted), facets: FACETS.flatMap((facet) => countsOf(hits, facet, wanted)) };
}

function hitsOf(index: PracticeIndex, { text, relatedTo }: Wanted): readonly Hit[] {
  return relatedTo === null ? index.search(text ?? '') : index.related(relatedTo);
}

function isNew({ publishedAt, authority, adopters }: PracticeDocument, { publishedAfter, newFor }: Wanted): boolean {
  if (publishedAfter !== null && publishedAt <= publishedAfter) return false;
  return newFor === null || (authority !== newFor && !adopters.includes(newFor));
}

function suits(document: PracticeDocument, facet: Facet, { facets }: Wanted): boolean {
  const chosen = facets[facet] ?? [];
  return chosen.length === 0 || facetValues(document, facet).some((value) => chosen.includes(value));
}

function countsOf(hits: readonly Hit[], facet: Facet, wanted: Wanted): readonly FacetCount[] {
  const others = FACETS.filter((other) => other !== facet);
  const counts = new Map<string, number>();
  for (const { document } of hits) {
    if (!others.every((other) => suits(document, other, wanted))) continue;
    for (const value of facetValues(document, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ facet, value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** By what was asked; where nothing was, the newest first. Those like us come before, where that was asked. */
function inOrder(hits: readonly Hit[], { text, relatedTo, likenessOf }: Wanted): Found['hits'] {
  const best = hits.reduce((most, { score }) => Math.max(most, score), 0);
  const isAsked = best > 0 && (relatedTo !== null || text !== null);
  return hits
    .map((hit) => {
      const like = likenessOf === null ? 0 : likenessOfTriers(hit.document, likenessOf);
      return { ...hit, likeness: like, rank: (isAsked ? hit.score / best : 0) + LIKENESS_WEIGHT * like };
    })
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        compare(b.document.publishedAt, a.document.publishedAt) ||
        compare(a.document.id, b.document.id),
    )
    .map(({ document, score, likeness }) => ({ document, score, likeness }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
