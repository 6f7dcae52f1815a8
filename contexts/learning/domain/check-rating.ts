import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { EvidenceLevel } from './codes.ts';
import { publishedVersions, type WholeLoop } from './loop.ts';
import { problemIf } from './rules.ts';

type Rated = {
  readonly version: number;
  readonly level: EvidenceLevel;
  readonly citation: string | null;
  /** The rater's authority. Null for somebody of the programme. */
  readonly rater: OwnerId | null;
};

/** Levels that say that somebody evaluated it. */
const EVALUATED: ReadonlySet<EvidenceLevel> = new Set(['NL2', 'NE', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4']);
const MOST_RATINGS = 50;

/** L8: never by its owner. L18: an evaluation is cited. Only what is published is rated. */
export function checkRating(whole: WholeLoop, { version, level, citation, rater }: Rated): readonly Problem[] {
  return [
    ...problemIf(rater === whole.loop.owner, 'L8', 'input', 'loopId'),
    ...problemIf(!publishedVersions(whole).includes(version), 'L7', 'input', 'loopVersion'),
    ...problemIf(EVALUATED.has(level) && citation === null, 'L18', 'input', 'citation'),
    ...problemIf(whole.oversight.ratings.length >= MOST_RATINGS, 'L17', 'input', 'loopId'),
  ];
}
