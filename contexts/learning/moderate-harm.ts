import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import type { HarmDeciding } from './decide-harm.ts';
import type { LearningDeps } from './deps.ts';
import { checkHarmDecision, harmsOf } from './domain/harm.ts';
import type { Oversight } from './domain/loop.ts';
import { decideOversight, type OversightCall } from './practices/decide-oversight.ts';
import type { StoredLoop } from './store/loops.ts';

export type ModerateHarm = OversightCall & HarmDeciding;

/** L5: the programme says whether a loop may go on after any harm of it. It stands above what the owner said. */
export function moderateHarm(deps: LearningDeps, request: Request, call: ModerateHarm): Promise<Performed<StoredLoop>> {
  return decideOversight(deps, request, {
    operation: 'moderateHarm',
    call,
    eventType: 'HARM_MODERATED',
    field: 'harmDecisions',
    decide: ({ current }): Oversight | readonly Problem[] => {
      const { oversight } = current;
      const harm = harmsOf(current).find(({ id }) => id === call.harm?.id);
      if (harm === undefined) return [{ code: 'NOT_FOUND', severity: 'ERROR', path: ['input', 'harmId'] }];
      const problems = checkHarmDecision(harm, { by: 'MODERATOR', made: oversight.harmDecisions });
      if (problems.length > 0) return problems;
      const { decision, reason } = call;
      const decided = { harm: harm.id, decision, reason, at: request.now.toISOString() };
      return { ...oversight, harmDecisions: [...(oversight.harmDecisions ?? []), decided] };
    },
  });
}
