import { fold } from './fold.ts';
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
export type Detector<Kind = IdentifierKind> = {
  readonly kind: Kind;
  /** Global. Over folded text, so letters and digits are ASCII. */
  readonly pattern: RegExp;
  /** How many of the candidate's characters, from its first, are the identifier; 0 if it is none. */
  readonly extent: (candidate: Candidate) => number;
};

/** Where something lies: offsets in UTF-16 units, `end` not included. */
export type Span<Kind = IdentifierKind> = { readonly kind: Kind; readonly start: number; readonly end: number };

const CONTEXT_BEFORE = 40;
const CONTEXT_AFTER = 20;

/**
 * What any of the detectors finds, in order of place and never overlapping: where two findings overlap, that of the
 * earlier detector stands. Offsets are of the text as it was given. Never throws, and takes time in proportion to the text.
 */
export function scanWith<Kind>(detectors: readonly Detector<Kind>[], text: string): readonly Span<Kind>[] {
  const folded = fold(text);
  const taken = new Uint8Array(folded.text.length);
  const kept: Span<Kind>[] = [];
  for (const span of detectors.flatMap((detector) => runDetector(detector, folded.text))) {
    if (taken.subarray(span.start, span.end).includes(1)) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({
      kind,
      start: folded.starts[start] ?? 0,
      end: folded.ends[end - 1] ?? text.length,
    }));
}

function runDetector<Kind>({ kind, pattern, extent }: Detector<Kind>, text: string): readonly Span<Kind>[] {
  const spans: Span<Kind>[] = [];
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
