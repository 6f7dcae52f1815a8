import { notFound } from '../../platform/journal/decisions.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import type { HarmDecisionKind } from './domain/codes.ts';
import { checkHarmDecision, harmsOf } from './domain/harm.ts';
import type { NoticeName } from './ids.ts';
import { advanced, decideLoop, type LoopCall, refusedAt } from './practices/decide-loop.ts';
import type { StoredLoop } from './store/loops.ts';

/** What is decided about a harm of a loop, and why. */
export type HarmDeciding = {
  /** The loop or the adoption in which it happened, and its own id. Null for what is no harm's global id. */
  readonly harm: NoticeName | null;
  readonly decision: HarmDecisionKind;
  readonly reason: string;
};

export type DecideHarm = LoopCall & HarmDeciding;

/** L5: whose loop it is says whether it may go on after harm that an adopter recorded. Whoever recorded it stays stopped. */
export function decideHarm(deps: LearningDeps, request: Request, call: DecideHarm): Promise<Performed<StoredLoop>> {
  return decideLoop(deps, request, {
    operation: 'decideHarm',
    call,
    action: 'DECIDE_HARM',
    decide: ({ current }) => {
      const { loop } = current;
      const harm = harmsOf(current).find(({ id }) => id === call.harm?.id);
      if (harm === undefined) return notFound('harmId');
      const problems = checkHarmDecision(harm, { by: 'OWNER', made: loop.harmDecisions });
      if (problems.length > 0) return refusedAt(current, problems);
      const { decision, reason } = call;
      const decided = { harm: harm.id, decision, reason, at: request.now.toISOString() };
      return advanced(current, {
        after: { ...loop, harmDecisions: [...(loop.harmDecisions ?? []), decided] },
        event: { type: 'HARM_DECIDED', fields: ['harmDecisions'] },
      });
    },
  });
}
