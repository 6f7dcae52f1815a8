import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { checkAct } from './domain/check-cycle.ts';
import { type Act, openCycle } from './domain/cycle.ts';
import { decided } from './domain/turn-cycle.ts';
import { decidePractice, type PracticeCall } from './practices/decide-practice.ts';
import { evidenceFor, type Practice, testedOf } from './practices/practice.ts';

export type DecideCycle = PracticeCall & { readonly act: Act };

/** Every cycle ends with a decision and its reason. */
export function decideCycle(deps: LearningDeps, request: Request, call: DecideCycle): Promise<Performed<Practice>> {
  return decidePractice(deps, request, {
    operation: 'decideCycle',
    call,
    decide: ({ practice, today }) => {
      const { cycles } = testedOf(practice);
      const problems = checkAct(openCycle(cycles), call.act, { today, evidence: evidenceFor(practice) });
      if (problems.length > 0) return problems;
      return { tested: { cycles: decided(cycles, call.act) }, event: { type: 'CYCLE_DECIDED', fields: ['cycles'] } };
    },
  });
}
