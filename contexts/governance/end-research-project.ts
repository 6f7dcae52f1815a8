import { unchanged } from '../../platform/journal/decisions.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { GovernanceDeps } from './deps.ts';
import { advanced, decideProject, type ProjectCall } from './projects/decide-project.ts';
import type { StoredProject } from './store/projects.ts';

/** Withdraws what was asked for, or ends what was approved: the project is given nothing from now on. */
export function endResearchProject(
  deps: GovernanceDeps,
  request: Request,
  call: ProjectCall,
): Promise<Performed<StoredProject>> {
  return decideProject(deps, request, {
    operation: 'endResearchProject',
    call,
    decide: (current) => {
      const { value: project } = current.state;
      if (project.ending !== null) return unchanged(current);
      const ending = { by: request.actor.id, at: request.now.toISOString() };
      return advanced(current, { ...project, ending }, { type: 'RESEARCH_PROJECT_ENDED', fields: ['ending'] });
    },
  });
}
