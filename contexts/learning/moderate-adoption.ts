import { type Call, isStale, notFound, refused, versionConflict } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import type { ContributionDecision } from './domain/codes.ts';
import type { Named } from './domain/loop.ts';
import { hidingOf } from './domain/people/contribution.ts';
import { problemIf } from './domain/rules.ts';
import { adoptionId } from './ids.ts';
import { oversightDecided } from './people/hide-adoption.ts';
import { checkText } from './practices/check-text.ts';
import { adoptionFrom } from './store/adoptions.ts';
import { adoptionOversightFrom } from './store/hidings.ts';
import { keys } from './store/keys.ts';

export type ModerateAdoption = Call & {
  /** Null for what is no adoption's global id. */
  readonly name: Named | null;
  readonly decision: ContributionDecision;
  readonly reason: string;
  /** Of the programme's side. */
  readonly expectedVersion: number | null;
};

const MOST_DECISIONS = 50;

/**
 * Hides what an adopter wrote, or shows it again. That it was taken on, what was decided and that harm was recorded stays for
 * everybody to see (L10): it is the words that go.
 */
export function moderateAdoption(
  { journal }: LearningDeps,
  request: Request,
  { idempotencyKey, dryRun, expectedVersion, ...input }: ModerateAdoption,
): Promise<Performed<Named>> {
  const { name, decision, reason } = input;
  return perform(journal, request, {
    operation: 'moderateAdoption',
    idempotencyKey,
    dryRun,
    input: { ...input, expectedVersion },
    reads: () => (name === null ? [] : [keys.adoption(name), keys.adoptionOversight(name)]),
    decide: ([item, oversightItem]): Decision<Named> => {
      if (name === null || adoptionFrom(item) === undefined) return notFound('adoptionId');
      const before = adoptionOversightFrom(oversightItem);
      const at = { state: name, record: { id: adoptionId(name), version: before.version } };
      if (isStale(expectedVersion, before.version)) return versionConflict(at);
      const isSo = (hidingOf(before.value) !== null) === (decision === 'HIDDEN');
      const problems = [
        ...checkText({ reason }),
        ...problemIf(isSo, 'LP9', 'input', 'adoptionId'),
        ...problemIf(before.value.moderations.length >= MOST_DECISIONS, 'L17', 'input', 'adoptionId'),
      ];
      if (problems.length > 0) return refused(problems, at);
      const given = { decision, reason, at: request.now.toISOString(), by: request.actor.id };
      const { change, write } = oversightDecided(name, before, given);
      return { kind: 'CHANGED', problems: [], state: name, changes: [change], writes: [write] };
    },
  });
}
