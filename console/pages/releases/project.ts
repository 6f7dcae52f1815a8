import { randomUUID } from 'node:crypto';
import {
  ConsoleApproveProjectDocument,
  ConsoleProjectDocument,
  type ConsoleProjectQuery,
  ConsoleRequestExtractDocument,
} from '../../../graphql/generated/console-operations.ts';
import { type ActionOutcome, type ActionRequest, may, type Page, type Reader } from '../../page.ts';
import { outcomeOf, seenVersion, sentText } from '../outcome.ts';
import { extractAddress, projectAddress } from './addresses.ts';
import { EXTRACT_TAGS, PLACES_WORDS, PROJECT_TAGS, REFUSAL_WORDS, SAFES } from './project-words.ts';

type Project = NonNullable<ConsoleProjectQuery['researchProject']>;
type Snapshot = ConsoleProjectQuery['snapshots']['edges'][number]['node'];

/** What was just done, as an address says it. */
const DONE: Readonly<Record<string, string>> = {
  request: 'Project asked for: another person, an administrator, has to approve it',
  approve: 'Project approved',
  end: 'Project ended: it is given nothing from now on',
  extract: 'Extract asked for: the work on it begins within a minute',
};

/** One research project: why it is safe, who decided, and its extracts. */
export const projectPage: Page = {
  path: '/console/releases/projects/:id',
  title: 'Research project',
  permissions: ['PROJECT_READ', 'EXTRACT_READ', 'SNAPSHOT_READ'],
  operations: ['ConsoleProject'],
  view: 'releases/project.njk',
  async load({ ask, params, query, reader }) {
    const { researchProject: project, snapshots } = await ask(ConsoleProjectDocument, { id: params['id'] ?? '' });
    if (project === null) return null;
    const newest = snapshots.edges[0]?.node;
    return {
      heading: project.title,
      done: DONE[query.get('done') ?? ''] ?? null,
      project,
      address: projectAddress(project.id),
      tag: PROJECT_TAGS[project.status],
      places: PLACES_WORDS[project.places],
      safes: SAFES.map(({ name, label }) => ({ label, text: project.fiveSafes[name] })),
      extracts: project.extracts.map((one) => ({
        ...one,
        href: extractAddress(one.id),
        tag: EXTRACT_TAGS[one.status],
        why: one.refusedBecause === null ? null : REFUSAL_WORDS[one.refusedBecause],
      })),
      newest,
      idempotencyKey: randomUUID(),
      ...stepsFor(project, newest, reader),
    };
  },
  actions: {
    approve: { permission: 'PROJECT_APPROVE', run: approve },
    'request-extract': { permission: 'PROJECT_REQUEST', run: requestExtract },
  },
};

/** What this reader can do next. The API decides: a button that is not shown would be refused. */
function stepsFor({ status, requestedBy }: Project, newest: Snapshot | undefined, reader: Reader) {
  const isOwn = requestedBy === reader.actorId;
  const mayRequest = may(reader, ['PROJECT_REQUEST']);
  return {
    canApprove: status === 'REQUESTED' && may(reader, ['PROJECT_APPROVE']) && !isOwn,
    needsSecondPerson: status === 'REQUESTED' && (isOwn || !may(reader, ['PROJECT_APPROVE'])),
    canEnd: status !== 'ENDED' && mayRequest,
    canRequestExtract: status === 'APPROVED' && mayRequest && newest?.status === 'DONE',
    needsSnapshot: status === 'APPROVED' && mayRequest && newest?.status !== 'DONE',
  };
}

async function approve({ ask, params, form }: ActionRequest): Promise<ActionOutcome> {
  const projectId = params['id'] ?? '';
  const idempotencyKey = sentText(form, 'idempotencyKey');
  const input = { idempotencyKey, projectId, expectedVersion: seenVersion(form) };
  const { approveResearchProject } = await ask(ConsoleApproveProjectDocument, { input });
  return outcomeOf(approveResearchProject.problems, `${projectAddress(projectId)}?done=approve`);
}

async function requestExtract({ ask, params, form }: ActionRequest): Promise<ActionOutcome> {
  const projectId = params['id'] ?? '';
  const idempotencyKey = sentText(form, 'idempotencyKey');
  const input = { idempotencyKey, projectId, snapshotId: sentText(form, 'snapshotId') };
  const { requestExtract: asked } = await ask(ConsoleRequestExtractDocument, { input });
  return outcomeOf(asked.problems, `${projectAddress(projectId)}?done=extract`);
}
