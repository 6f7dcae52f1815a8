import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Adoption, AdoptionDecision } from './adoption.ts';
import { isStoppedForSafety } from './harm.ts';
import { statusOf } from './lifecycle.ts';
import { publishedVersions, type WholeLoop } from './loop.ts';
import { problemIf } from './rules.ts';

export type Deciding = Omit<AdoptionDecision, 'at'>;

/** L9: an adaptation says what changed, and anything else says that nothing did. */
export function checkDecision(given: Deciding, coreComponents: number): readonly Problem[] {
  const { decision, changes, changesCore, coreComponents: changed = [] } = given;
  const isKnown = changed.every((place) => Number.isInteger(place) && place >= 1 && place <= coreComponents);
  const isSaid = changes !== undefined && changesCore !== undefined && changesCore === changed.length > 0;
  const saysNothing = changes === undefined && changesCore !== true && changed.length === 0;
  const isWhole = decision === 'ADAPT' ? isSaid && isKnown : saysNothing;
  return problemIf(!isWhole, 'L9', 'input', 'decision');
}

type Asked = {
  readonly version: number;
  readonly decision: Deciding;
  readonly adopter: OwnerId;
  /** The adoption whose way of it is taken; undefined for the loop itself. */
  readonly via: Adoption | undefined;
};

/** What stands against taking a version on. To abandon one is to say that it was looked at, whatever its status (L10). */
export function checkAdoptable(whole: WholeLoop, { version, decision, adopter, via }: Asked): readonly Problem[] {
  const status = statusOf(whole);
  const isBegun = decision.decision !== 'ABANDON';
  return [
    ...problemIf(!publishedVersions(whole).includes(version), 'L7', 'input', 'loopVersion'),
    ...problemIf(isBegun && status === 'RETIRED', 'L7', 'input', 'loopId'),
    ...problemIf(isBegun && status === 'STOPPED_FOR_SAFETY', 'L5', 'input', 'loopId'),
    ...problemIf(isBegun && via !== undefined && via.harms.length > 0, 'L5', 'input', 'takenFromId'),
    ...problemIf(whole.loop.owner === adopter && via === undefined, 'L16', 'input', 'loopId'),
  ];
}

/** L5: whoever recorded harm does not go on; nor does anybody with a practice that is stopped. */
export function checkGoingOn(adoption: Adoption, source: WholeLoop | undefined, given: Deciding): readonly Problem[] {
  if (given.decision === 'ABANDON') return [];
  const isStopped = adoption.harms.length > 0 || (source !== undefined && isStoppedForSafety(source));
  return problemIf(isStopped, 'L5', 'input', 'adoptionId');
}
