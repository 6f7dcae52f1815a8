import { type Detector, scanWith } from '../detector.ts';
import { detectors } from '../identifier-scan.ts';
import { unlessOfAnEvent } from './life-dates.ts';
import { isRefused, MARK_KINDS, type MarkKind } from './mark-kinds.ts';
import { smallNumber, smallSample } from './small-number.ts';
import { tones } from './tones.ts';

/** A place in a text: offsets in UTF-16 units of the text as it was given, `end` not included. */
export type Mark = {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** What is wrong and what to write instead; it never repeats what was found. */
  readonly sentence: string;
  /** Whether a text with it is refused; otherwise a moderator decides. */
  readonly isRefused: boolean;
};

export type ScreeningOptions = {
  /** A number of people from 1 up to this one, itself not included, could tell who they are; null to let any pass. */
  readonly peopleBelow: number | null;
  /** Whether to mark how the text speaks of people and places. */
  readonly tone: boolean;
  /** Whether the day of a meeting, a launch or a report may stand; that of a birth never may. */
  readonly daysOfEvents: boolean;
};

/** For texts that are published for others to learn from: DfE's threshold, by which 1 to 5 are not shown. */
export const PUBLISHED_TEXT: ScreeningOptions = { peopleBelow: 6, tone: true, daysOfEvents: true };

/**
 * All that a text should not hold, in order of place and never overlapping; empty if nothing. Never throws, and takes time
 * in proportion to the text. As with `scanForIdentifiers`, a text without a mark is not proved to identify nobody.
 */
export function screenText(text: string, options: ScreeningOptions = PUBLISHED_TEXT): readonly Mark[] {
  return scanWith(detectorsFor(options), text).map((span) => ({
    ...span,
    sentence: MARK_KINDS[span.kind],
    isRefused: isRefused(span.kind),
  }));
}

/** Identifiers come first: where a mark overlaps one, the identifier stands. */
export function detectorsFor({ peopleBelow, tone, daysOfEvents }: ScreeningOptions): readonly Detector<MarkKind>[] {
  return [
    ...detectors.map((detector) => (daysOfEvents && detector.kind === 'DATE' ? unlessOfAnEvent(detector) : detector)),
    ...(peopleBelow === null ? [] : [smallNumber(peopleBelow), smallSample(peopleBelow)]),
    ...(tone ? tones : []),
  ];
}
