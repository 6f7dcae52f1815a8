import { londonDate } from '../../platform/dates/index.ts';
import { type Call, refused } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { personFrom, personKey } from '../programme/index.ts';
import type { GovernanceDeps } from './deps.ts';
import { checkProject, MOST_MEMBERS, type ProjectAsked, type ResearchProject } from './domain/research-project.ts';
import { problem } from './domain/rules/problem.ts';
import { projectId } from './ids.ts';
import { projectHistory, projectItem, projectKey, type StoredProject } from './store/projects.ts';

export type RequestResearchProject = Call & ProjectAsked;

/** Asks that a project may be given records of children under pseudonyms. It is given nothing before somebody else approves it. */
export function requestResearchProject(
  { journal }: GovernanceDeps,
  request: Request,
  call: RequestResearchProject,
): Promise<Performed<StoredProject>> {
  const { idempotencyKey, dryRun, ...asked } = call;
  const id = projectId(asked.reference);
  const members = asked.members.slice(0, MOST_MEMBERS);
  return perform(journal, request, {
    operation: 'requestResearchProject',
    idempotencyKey,
    dryRun,
    input: asked,
    reads: () => [...(id === null ? [] : [projectKey(asked.reference)]), ...members.map(personKey)],
    decide: (items) => {
      const [known, people] = id === null ? [undefined, items] : [items[0], items.slice(1)];
      if (id === null || known !== undefined) return refused([problem('FS1', 'input', 'reference')]);
      const areEvaluators = members.every((_member, place) => {
        const person = personFrom(people[place]);
        return person?.kind === 'EVALUATOR' && person.status === 'ACTIVE';
      });
      const problems = checkProject(asked, londonDate(request.now));
      if (problems.length > 0) return refused(problems);
      if (!areEvaluators) return refused([problem('FS3', 'input', 'memberIds')]);
      return requested(id, asked, request);
    },
  });
}

function requested(id: string, asked: ProjectAsked, { actor, now }: Request): Decision<StoredProject> {
  const project: ResearchProject = {
    ...asked,
    requestedBy: { id: actor.id, subject: actor.subject },
    requestedAt: now.toISOString(),
    approval: null,
    ending: null,
  };
  return {
    kind: 'CHANGED',
    problems: [],
    state: { value: project, version: 1 },
    changes: [
      {
        record: { id, version: 1 },
        partition: projectHistory(asked.reference),
        event: { type: 'RESEARCH_PROJECT_REQUESTED', fields: ['title', 'fiveSafes', 'places', 'members', 'endsOn'] },
      },
    ],
    writes: [{ kind: 'CREATE', item: projectItem(project, 1) }],
  };
}
