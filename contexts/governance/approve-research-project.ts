import { isSamePerson } from '../../platform/actor/same-person.ts';
import { londonDate } from '../../platform/dates/index.ts';
import { refused, unchanged } from '../../platform/journal/decisions.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { GovernanceDeps } from './deps.ts';
import { projectStatusOn } from './domain/research-project.ts';
import { problem } from './domain/rules/problem.ts';
import { advanced, decideProject, type ProjectCall } from './projects/decide-project.ts';
import type { StoredProject } from './store/projects.ts';

/** The second person's leave: from now on the project may be given extracts, of the authorities that have agreed to it. */
export function approveResearchProject(
  deps: GovernanceDeps,
  request: Request,
  call: ProjectCall,
): Promise<Performed<StoredProject>> {
  const { actor, now } = request;
  return decideProject(deps, request, {
    operation: 'approveResearchProject',
    call,
    decide: (current) => {
      const { value: project } = current.state;
      // Before all else, so that it is refused in whatever order things happen.
      if (isSamePerson(project.requestedBy, actor)) return refused([problem('FS5', 'input', 'projectId')], current);
      const status = projectStatusOn(project, londonDate(now));
      if (status === 'APPROVED' && project.approval?.by.id === actor.id) return unchanged(current);
      if (status !== 'REQUESTED') return refused([problem('FS6', 'input', 'projectId')], current);
      const approval = { by: { id: actor.id, subject: actor.subject }, at: now.toISOString() };
      const event = { type: 'RESEARCH_PROJECT_APPROVED', fields: ['approval'] };
      return advanced(current, { ...project, approval }, event);
    },
  });
}
