import type { IdentifierKind } from './identifier-kinds.ts';

/** What a pattern has matched in the folded text, and a little of what stands around it. */
export type Candidate = {
  readonly text: string;
  /** Up to 40 characters before and 20 after, in lower case. */
  readonly before: string;
  readonly after: string;
};

/**
 * A pattern that proposes, and a judgement that disposes. Every quantifier of a pattern is bounded and no two ways
 * through it match alike, so the work at each place of a text is bounded too, and a text takes time in proportion to
 * its length. `identifier-scan.structure.test.ts` holds each pattern to that.
 */
export type Detector = {
  readonly kind: IdentifierKind;
  /** Global. Over folded text, so letters and digits are ASCII. */
  readonly pattern: RegExp;
  /** How many of the candidate's characters, from its first, are the identifier; 0 if it is none. */
  readonly extent: (candidate: Candidate) => number;
};

export type Span = { readonly kind: IdentifierKind; readonly start: number; readonly end: number };

const CONTEXT_BEFORE = 40;
const CONTEXT_AFTER = 20;

export function runDetector({ kind, pattern, extent }: Detector, text: string): readonly Span[] {
  const spans: Span[] = [];
  const search = new RegExp(pattern.source, pattern.flags);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const length = extent({
      text: match[0],
      before: text.slice(Math.max(0, start - CONTEXT_BEFORE), start).toLowerCase(),
      after: text.slice(end, end + CONTEXT_AFTER).toLowerCase(),
    });
    if (length > 0) spans.push({ kind, start, end: start + length });
    // What is not an identifier from here may hold one from the next character on.
    search.lastIndex = start + Math.max(1, length);
  }
  return spans;
}

/** For a detector whose candidate is the identifier or is not, as a whole. */
export function whole(accepts: (candidate: Candidate) => boolean): Detector['extent'] {
  return (candidate) => (accepts(candidate) ? candidate.text.length : 0);
}
