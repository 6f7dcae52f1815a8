import { contentHash } from '../../platform/content-hash.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { checkBegin } from './domain/check-cycle.ts';
import { openCycle } from './domain/cycle.ts';
import { problemIf } from './domain/rules.ts';
import { begun } from './domain/turn-cycle.ts';
import { decidePractice, type PracticeCall } from './practices/decide-practice.ts';
import { isOpen, isStopped, type Practice, testedOf } from './practices/practice.ts';

export type BeginCycle = PracticeCall & { readonly startedOn: LocalDate };

/** From here on the plan is frozen: its hash is what anybody can check it against (L2). */
export function beginCycle(deps: LearningDeps, request: Request, call: BeginCycle): Promise<Performed<Practice>> {
  return decidePractice(deps, request, {
    operation: 'beginCycle',
    call,
    decide: ({ practice, today }) => {
      const { cycles } = testedOf(practice);
      const { startedOn } = call;
      const problems = [
        ...problemIf(isStopped(practice), 'L5', 'input', 'practiceId'),
        ...problemIf(!isOpen(practice), 'L15', 'input', 'practiceId'),
        ...checkBegin(openCycle(cycles), startedOn, today),
      ];
      if (problems.length > 0) return problems;
      return {
        tested: { cycles: begun(cycles, { startedOn, at: request.now.toISOString() }, contentHash) },
        event: { type: 'CYCLE_BEGUN', fields: ['cycles'] },
      };
    },
  });
}
