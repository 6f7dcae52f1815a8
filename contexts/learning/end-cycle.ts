import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { checkEnd, type Ended } from './domain/check-cycle.ts';
import { openCycle } from './domain/cycle.ts';
import { ended } from './domain/turn-cycle.ts';
import { decidePractice, type PracticeCall } from './practices/decide-practice.ts';
import { type Practice, testedOf } from './practices/practice.ts';

export type EndCycle = PracticeCall & Ended;

/** Ends doing. What has begun can be ended, studied and decided whatever became of the practice: what happened is recorded. */
export function endCycle(deps: LearningDeps, request: Request, call: EndCycle): Promise<Performed<Practice>> {
  const { endedOn, deviations, fidelity } = call;
  const given = { endedOn, deviations, fidelity };
  return decidePractice(deps, request, {
    operation: 'endCycle',
    call,
    decide: ({ practice, today }) => {
      const { cycles } = testedOf(practice);
      const problems = checkEnd(openCycle(cycles), given, today);
      if (problems.length > 0) return problems;
      return { tested: { cycles: ended(cycles, given) }, event: { type: 'CYCLE_ENDED', fields: ['cycles'] } };
    },
  });
}
