import type { LocalDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { checkAhead } from './domain/people/check-help.ts';
import { isOver } from './domain/people/visit.ts';
import { problemIf } from './domain/rules.ts';
import { decideVisit, type VisitCall } from './people/decide-visit.ts';
import type { VisitSides } from './people/visit-sides.ts';

export type AgreeVisit = VisitCall & {
  /** Null for none yet. */
  readonly on: LocalDate | null;
};

/** The host agrees, and sets a day or another day. */
export function agreeVisit(deps: LearningDeps, request: Request, call: AgreeVisit): Promise<Performed<VisitSides>> {
  const { on } = call;
  return decideVisit(deps, request, {
    operation: 'agreeVisit',
    call,
    texts: {},
    decide: ({ sides, state, today }) => {
      const isHost = sides.value.host === request.actor.scope.owner;
      const problems = [
        ...problemIf(!isHost || isOver(state), 'LP6', 'input', 'visitId'),
        ...(on === null ? [] : checkAhead(on, today, 'on')),
      ];
      if (problems.length > 0) return problems;
      const step = { kind: 'AGREED', at: request.now.toISOString(), ...(on !== null && { on }) } as const;
      return { by: 'HOST', step, type: on === null ? 'VISIT_AGREED' : 'VISIT_DATED' };
    },
  });
}
