import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { isOver } from './domain/people/visit.ts';
import { problem } from './domain/rules.ts';
import { decideVisit, type VisitCall } from './people/decide-visit.ts';
import type { VisitSides } from './people/visit-sides.ts';

export type CancelVisit = VisitCall & { readonly reason: string };

/** Either side calls it off. A host that has not agreed declines. */
export function cancelVisit(deps: LearningDeps, request: Request, call: CancelVisit): Promise<Performed<VisitSides>> {
  return decideVisit(deps, request, {
    operation: 'cancelVisit',
    call,
    texts: { reason: call.reason },
    decide: ({ sides, state }) => {
      if (isOver(state)) return [problem('LP6', 'input', 'visitId')];
      const step = { kind: 'CANCELLED', at: request.now.toISOString(), reason: call.reason } as const;
      const isHost = sides.value.host === request.actor.scope.owner;
      const type = isHost && state.status === 'ASKED' ? 'VISIT_DECLINED' : 'VISIT_CANCELLED';
      return { by: isHost ? 'HOST' : 'VISITOR', step, type };
    },
  });
}
