import { randomUUID } from 'node:crypto';
import { ConsoleEndProjectDocument, ConsoleProjectDocument } from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { outcomeOf, seenVersion, sentText } from '../outcome.ts';
import { projectAddress } from './addresses.ts';

/** Ends a project: a page of its own, since it cannot be taken back. */
export const endProjectPage: Page = {
  path: '/console/releases/projects/:id/end',
  title: 'End a research project',
  permissions: ['PROJECT_READ', 'EXTRACT_READ', 'SNAPSHOT_READ', 'PROJECT_REQUEST'],
  operations: ['ConsoleProject'],
  view: 'releases/end-project.njk',
  async load({ ask, params }) {
    const { researchProject: project } = await ask(ConsoleProjectDocument, { id: params['id'] ?? '' });
    if (project === null || project.status === 'ENDED') return null;
    return {
      heading: `End ${project.title}`,
      project,
      address: projectAddress(project.id),
      idempotencyKey: randomUUID(),
    };
  },
  actions: { end: { permission: 'PROJECT_REQUEST', run: end } },
};

async function end({ ask, params, form }: ActionRequest): Promise<ActionOutcome> {
  const projectId = params['id'] ?? '';
  const idempotencyKey = sentText(form, 'idempotencyKey');
  const input = { idempotencyKey, projectId, expectedVersion: seenVersion(form) };
  const { endResearchProject } = await ask(ConsoleEndProjectDocument, { input });
  return outcomeOf(endResearchProject.problems, `${projectAddress(projectId)}?done=end`);
}
