import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import type { Adoption } from './domain/adoption.ts';
import { checkStudy } from './domain/check-cycle.ts';
import { openCycle, planOf, type Study } from './domain/cycle.ts';
import { withStatistics } from './domain/statistics.ts';
import { studied } from './domain/turn-cycle.ts';
import { decidePractice, type PracticeCall } from './practices/decide-practice.ts';
import { lookUpStatistics } from './practices/look-up-statistics.ts';
import { type Practice, testedOf } from './practices/practice.ts';
import { writesToInbox } from './store/people/inbox.ts';

export type StudyCycle = PracticeCall & { readonly study: Study };

/**
 * What was found, held against the plan as it was when doing began. Where the plan names a statistic of our own, its number is
 * taken now, from the newest snapshot.
 */
export async function studyCycle(deps: LearningDeps, request: Request, call: StudyCycle): Promise<Performed<Practice>> {
  const statistics = await lookUpStatistics(deps, request.actor.scope, call.study);
  return decidePractice(deps, request, {
    operation: 'studyCycle',
    call,
    decide: ({ practice, today }) => {
      const { cycles } = testedOf(practice);
      const cycle = openCycle(cycles);
      const problems = checkStudy(cycle, call.study, today);
      if (cycle === undefined || problems.length > 0) return problems;
      const study = withStatistics(call.study, planOf(cycle), statistics);
      return {
        tested: { cycles: studied(cycles, study) },
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
