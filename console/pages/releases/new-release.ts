import { randomUUID } from 'node:crypto';
import {
  ConsoleDraftReleaseDocument,
  type ConsoleNewReleaseQuery,
  ConsoleNewReleaseDocument,
  ConsoleTakeSnapshotDocument,
  type DisclosureParameterSet,
} from '../../../graphql/generated/console-operations.ts';
import { govukDate, govukDateTime } from '../../format.ts';
import type { ActionOutcome, ActionRequest, Page, PageProblem } from '../../page.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { PARAMETER_WORDS } from './words.ts';

const PATH = '/console/releases/new';
type Snapshot = ConsoleNewReleaseQuery['snapshots']['edges'][number]['node'];

/** Drafts a release of a snapshot that is done; takes a snapshot where a newer one is wanted. */
export const newReleasePage: Page = {
  path: PATH,
  title: 'Draft a release',
  permissions: ['SNAPSHOT_READ', 'RELEASE_READ', 'RELEASE_DRAFT'],
  operations: ['ConsoleNewRelease'],
  view: 'releases/new-release.njk',
  async load({ ask, query }) {
    const { snapshots, releases } = await ask(ConsoleNewReleaseDocument);
    const all = snapshots.edges.map(({ node }) => node);
    const published = releases.edges.map(({ node }) => node).filter(({ status }) => status === 'PUBLISHED');
    return {
      idempotencyKey: randomUUID(),
      done: query.has('taken') ? 'Snapshot asked for' : null,
      snapshots: all.filter(({ status }) => status === 'DONE').map(snapshotChoice),
      underWay: all.filter(({ status }) => status !== 'DONE').map(progressOf),
      parameters: Object.entries(PARAMETER_WORDS).map(([value, text]) => ({ value, text })),
      corrected: [
        { value: '', text: 'None: it is a release of its own' },
        ...published.map(({ id, title }) => ({ value: id, text: title })),
      ],
    };
  },
  actions: {
    'take-snapshot': { permission: 'SNAPSHOT_TAKE', run: takeSnapshot },
    draft: { permission: 'RELEASE_DRAFT', run: draft },
  },
};

function snapshotChoice({ id, asOf, takenAt }: Snapshot) {
  return { value: id, text: `Records as of ${govukDate(asOf)}`, hint: { text: `Taken on ${govukDateTime(takenAt)}` } };
}

function progressOf({ takenAt, parts }: Snapshot) {
  return { takenAt, done: parts.filter(({ isDone }) => isDone).length, begun: parts.length };
}

async function takeSnapshot({ ask, form }: ActionRequest): Promise<ActionOutcome> {
  const input = { idempotencyKey: sentText(form, 'idempotencyKey') };
  const { takeSnapshot: taken } = await ask(ConsoleTakeSnapshotDocument, { input });
  return outcomeOf(taken.problems, `${PATH}?taken`);
}

async function draft({ ask, form }: ActionRequest): Promise<ActionOutcome> {
  const [title, snapshotId, parameters] = ['title', 'snapshotId', 'parameters'].map((name) => sentText(form, name));
  const missing: PageProblem[] = [
    ...(title === '' ? [{ text: 'Enter a title', field: 'title' }] : []),
    ...(snapshotId === '' ? [{ text: 'Select a snapshot', field: 'snapshotId' }] : []),
    ...(isParameters(parameters) ? [] : [{ text: 'Select how figures are protected', field: 'parameters' }]),
  ];
  if (missing.length > 0 || !isParameters(parameters)) return { kind: 'REFUSED', problems: missing };
  const replacesId = sentText(form, 'replacesId');
  const input = {
    idempotencyKey: sentText(form, 'idempotencyKey'),
    title: title ?? '',
    snapshotId: snapshotId ?? '',
    parameters,
    replacesId: replacesId === '' ? null : replacesId,
  };
  const { draftRelease } = await ask(ConsoleDraftReleaseDocument, { input });
  const to = `/console/releases/${encodeURIComponent(draftRelease.release?.id ?? '')}?done=draft`;
  return outcomeOf(draftRelease.problems, to, ['title', 'snapshotId', 'parameters', 'replacesId']);
}

function isParameters(value: string | undefined): value is DisclosureParameterSet {
  return value !== undefined && Object.hasOwn(PARAMETER_WORDS, value);
}
