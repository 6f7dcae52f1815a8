import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import type { LearningDeps } from './deps.ts';
import { checkRating } from './domain/check-rating.ts';
import type { EvidenceLevel } from './domain/codes.ts';
import type { Oversight } from './domain/loop.ts';
import { decideAboutVersion, type VersionCall, type VersionGrounds } from './practices/decide-oversight.ts';
import type { StoredLoop } from './store/loops.ts';

export type RateEvidence = VersionCall & { readonly level: EvidenceLevel; readonly citation: string | null };

/** A curator's rating of a published version: the newest holds, and every one is kept. */
export function rateEvidence(deps: LearningDeps, request: Request, call: RateEvidence): Promise<Performed<StoredLoop>> {
  return decideAboutVersion(deps, request, {
    operation: 'rateEvidence',
    call,
    eventType: 'EVIDENCE_RATED',
    field: 'ratings',
    decide: ({ current, version }: VersionGrounds): Oversight | readonly Problem[] => {
      const { level, citation } = call;
      const problems = checkRating(current, {
        version: version.number,
        level,
        citation,
        rater: request.actor.authority,
      });
      if (problems.length > 0) return problems;
      const given = { version: version.number, level, at: request.now.toISOString(), by: request.actor.id };
      const rating = { ...given, ...(citation !== null && { citation }) };
      return { ...current.oversight, ratings: [...current.oversight.ratings, rating] };
    },
  });
}
