import type { LocalDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { problemIf } from './domain/rules.ts';
import { decideVisit, type VisitCall } from './people/decide-visit.ts';
import type { VisitSides } from './people/visit-sides.ts';

export type HoldVisit = VisitCall & { readonly heldOn: LocalDate; readonly learnt: string };

/** The visitors tell what they learnt, on whatever day it took place: the whole network reads it. */
export function holdVisit(deps: LearningDeps, request: Request, call: HoldVisit): Promise<Performed<VisitSides>> {
  const { heldOn, learnt } = call;
  return decideVisit(deps, request, {
    operation: 'holdVisit',
    call,
    texts: { learnt },
    decide: ({ sides, state, today }) => {
      const isVisitor = sides.value.owner === request.actor.scope.owner;
      const isAgreed = state.status === 'AGREED' || state.status === 'DATED';
      const problems = [
        ...problemIf(!isVisitor || !isAgreed, 'LP6', 'input', 'visitId'),
        ...problemIf(heldOn > today, 'L13', 'input', 'heldOn'),
      ];
      if (problems.length > 0) return problems;
      const step = { kind: 'HELD', at: request.now.toISOString(), heldOn, learnt } as const;
      return { by: 'VISITOR', step, type: 'VISIT_HELD' };
    },
  });
}
