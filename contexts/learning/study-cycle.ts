import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import type { Adoption } from './domain/adoption.ts';
import { checkStudy } from './domain/check-cycle.ts';
import { openCycle, type Study } from './domain/cycle.ts';
import { studied } from './domain/turn-cycle.ts';
import { decidePractice, type PracticeCall } from './practices/decide-practice.ts';
import { type Practice, testedOf } from './practices/practice.ts';
import { writesToInbox } from './store/people/inbox.ts';

export type StudyCycle = PracticeCall & { readonly study: Study };

/** What was found, held against the plan as it was when doing began. */
export function studyCycle(deps: LearningDeps, request: Request, call: StudyCycle): Promise<Performed<Practice>> {
  return decidePractice(deps, request, {
    operation: 'studyCycle',
    call,
    decide: ({ practice, today }) => {
      const { cycles } = testedOf(practice);
      const problems = checkStudy(openCycle(cycles), call.study, today);
      if (problems.length > 0) return problems;
      return {
        tested: { cycles: studied(cycles, call.study) },
        event: { type: 'CYCLE_STUDIED', fields: ['cycles'] },
        writes: practice.kind === 'LOOP' ? [] : reported(practice.adoption, request.now.toISOString()),
      };
    },
  });
}

/** An adopter reports back: the loop's owner finds it among what was said to it. */
function reported({ owner: authority, id, source: { loop } }: Adoption, at: string) {
  return writesToInbox(loop.authority, {
    authority,
    kind: 'REPORT',
    at,
    loop,
    about: { kind: 'ADOPTION', authority, id },
  });
}
