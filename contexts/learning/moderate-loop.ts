import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import type { LearningDeps } from './deps.ts';
import type { ModerationDecisionKind } from './domain/codes.ts';
import { type Oversight, publishedVersions, waitingVersion } from './domain/loop.ts';
import { problemIf } from './domain/rules.ts';
import { decideAboutVersion, type VersionCall, type VersionGrounds } from './practices/decide-oversight.ts';
import type { StoredLoop } from './store/loops.ts';

export type ModerateLoop = VersionCall & {
  readonly decision: ModerationDecisionKind;
  readonly reasons: string | null;
};

const EVENT = {
  APPROVED: 'LOOP_PUBLISHED',
  RETURNED: 'LOOP_RETURNED',
  TAKEN_DOWN: 'LOOP_TAKEN_DOWN',
} as const satisfies Record<ModerationDecisionKind, string>;

const MOST_DECISIONS = 200;

/** Publishes the version that waits, gives it back, or takes down what was published. */
export function moderateLoop(deps: LearningDeps, request: Request, call: ModerateLoop): Promise<Performed<StoredLoop>> {
  return decideAboutVersion(deps, request, {
    operation: 'moderateLoop',
    call,
    eventType: EVENT[call.decision],
    field: 'moderations',
    decide: (grounds) => {
      const problems = check(grounds, call);
      return problems.length > 0 ? problems : moderated(grounds, call);
    },
  });
}

function check({ current }: VersionGrounds, { decision, loopVersion, reasons }: ModerateLoop): readonly Problem[] {
  const isThere =
    decision === 'TAKEN_DOWN'
      ? publishedVersions(current).includes(loopVersion)
      : waitingVersion(current) === loopVersion;
  const isFull = current.oversight.moderations.length >= MOST_DECISIONS;
  return [
    ...problemIf(!isThere, 'L19', 'input', 'loopVersion'),
    ...problemIf(decision !== 'APPROVED' && reasons === null, 'L17', 'input', 'reasons'),
    ...problemIf(isFull, 'L17', 'input', 'loopId'),
  ];
}

function moderated({ current, version, request }: VersionGrounds, { decision, reasons }: ModerateLoop): Oversight {
  const { listed, ...before } = current.oversight;
  const at = request.now.toISOString();
  const given = { version: version.number, decision, at, by: request.actor.id };
  const moderations = [...before.moderations, { ...given, ...(reasons !== null && { reasons }) }];
  if (decision === 'APPROVED') {
    const { strand, pillars, outcome } = version.content;
    return { ...before, moderations, listed: { at, version: version.number, strand, pillars, outcome } };
  }
  const stays = decision === 'RETURNED' && listed !== undefined;
  return { ...before, moderations, ...(stays && { listed }) };
}
