import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Adoption, AdoptionDecision } from './adoption.ts';
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
  /** Whether it is another's way of it that is taken. */
  readonly isVia: boolean;
};

/** What stands against taking a version on. To abandon one is to say that it was looked at, whatever its status (L10). */
export function checkAdoptable(whole: WholeLoop, { version, decision, adopter, isVia }: Asked): readonly Problem[] {
  const status = statusOf(whole);
  const isBegun = decision.decision !== 'ABANDON';
  return [
    ...problemIf(!publishedVersions(whole).includes(version), 'L7', 'input', 'loopVersion'),
    ...problemIf(isBegun && status === 'RETIRED', 'L7', 'input', 'loopId'),
    ...problemIf(isBegun && status === 'STOPPED_FOR_SAFETY', 'L5', 'input', 'loopId'),
    ...problemIf(whole.loop.owner === adopter && !isVia, 'L16', 'input', 'loopId'),
  ];
}

/** L5: whoever recorded harm does not go on; nor does anybody with a practice that harm was recorded of. */
export function checkGoingOn(adoption: Adoption, source: WholeLoop | undefined, given: Deciding): readonly Problem[] {
  if (given.decision === 'ABANDON') return [];
  const isStopped = adoption.harms.length > 0 || (source?.loop.harms.length ?? 0) > 0;
  return problemIf(isStopped, 'L5', 'input', 'adoptionId');
}
