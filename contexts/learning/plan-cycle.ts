import { contentHash } from '../../platform/content-hash.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import type { LearningDeps } from './deps.ts';
import { checkPlan } from './domain/check-plan.ts';
import { openCycle, type Plan } from './domain/cycle.ts';
import { problemIf } from './domain/rules.ts';
import { planned } from './domain/turn-cycle.ts';
import { decidePractice, type PracticeCall, type PracticeGrounds } from './practices/decide-practice.ts';
import { isOpen, isStopped, type Practice, testedOf, versionTested } from './practices/practice.ts';

export type PlanCycle = PracticeCall & {
  readonly plan: Plan;
  /** Why a later version is needed. Null before doing has begun. */
  readonly reason: string | null;
};

/** Cycles of one loop or adoption, and versions of one plan: an item is bounded. */
const MOST_CYCLES = 20;
const MOST_PLANS = 5;

/** Plans the next cycle; or anew, one that has not begun; or, frozen at once and with its reason, one that has (L2). */
export function planCycle(deps: LearningDeps, request: Request, call: PlanCycle): Promise<Performed<Practice>> {
  return decidePractice(deps, request, {
    operation: 'planCycle',
    call,
    decide: (grounds) => {
      const problems = check(grounds, call);
      if (problems.length > 0) return problems;
      const { cycles } = testedOf(grounds.practice);
      const given = {
        plan: call.plan,
        loopVersion: versionTested(grounds.practice),
        at: request.now.toISOString(),
        ...(call.reason !== null && { reason: call.reason }),
      };
      return {
        tested: { cycles: planned(cycles, given, contentHash) },
        event: { type: 'CYCLE_PLANNED', fields: ['cycles'] },
      };
    },
  });
}

function check({ practice, today }: PracticeGrounds, { plan, reason }: PlanCycle): readonly Problem[] {
  const { cycles } = testedOf(practice);
  const open = openCycle(cycles);
  const isFrozen = open?.doing !== undefined;
  const isFull = isFrozen ? open.plans.length >= MOST_PLANS : open === undefined && cycles.length >= MOST_CYCLES;
  return [
    ...problemIf(!isFrozen && isStopped(practice), 'L5', 'input', 'practiceId'),
    ...problemIf(!isFrozen && !isOpen(practice), 'L15', 'input', 'practiceId'),
    ...problemIf(isFrozen && reason === null, 'L2', 'input', 'reason'),
    ...problemIf(isFrozen && open.study !== undefined, 'L1', 'input', 'practiceId'),
    ...problemIf(isFull, 'L17', 'input', 'practiceId'),
    ...checkPlan(plan, today),
  ];
}
