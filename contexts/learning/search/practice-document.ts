/** What the search knows of a published loop: plain strings, so that an index of them is the same bytes for the same loops. */
export type PracticeDocument = {
  /** `<authority>/<our own id>`. */
  readonly id: string;
  readonly authority: string;
  readonly title: string;
  readonly problem: string;
  readonly idea: string;
  /** What its cycles found, decided and did not mean to. */
  readonly findings: string;
  readonly strand: string;
  readonly outcome: string;
  readonly stage: string;
  readonly evidence: string;
  readonly contexts: readonly string[];
  readonly pillars: readonly string[];
  /** Authorities that took it on, sorted. */
  readonly adopters: readonly string[];
  /** ISO 8601 instant, UTC: when the newest version was published. */
  readonly publishedAt: string;
};

export const FACETS = ['strand', 'outcome', 'stage', 'evidence', 'contexts', 'pillars', 'authority'] as const;

export type Facet = (typeof FACETS)[number];

export function facetValues(document: PracticeDocument, facet: Facet): readonly string[] {
  const value = document[facet];
  return typeof value === 'string' ? [value] : value;
}
