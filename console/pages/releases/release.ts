import { randomUUID } from 'node:crypto';
import {
  ConsoleApproveReleaseDocument,
  ConsolePublishReleaseDocument,
  ConsoleReleaseDocument,
  type ConsoleReleaseQuery,
} from '../../../graphql/generated/console-operations.ts';
import { govukYears } from '../../format.ts';
import { type ActionOutcome, type ActionRequest, may, type Page, type Reader, type ViewModel } from '../../page.ts';
import { shown } from '../figures.ts';
import { outcomeOf, seenVersion, sentText } from '../outcome.ts';
import { MAIN_MEASURE, MEASURES, PARAMETER_WORDS, reasonWords, STATUS_TAGS } from './words.ts';

type Release = NonNullable<ConsoleReleaseQuery['release']>;

/** What was just done, as an address says it. */
const DONE: Readonly<Record<string, string>> = {
  draft: 'Release drafted: it is now being protected and checked',
  approve: 'Release approved',
  publish: 'Release published',
  withdraw: 'Release withdrawn',
};

/** One release: where it stands, what the attack has found, and its figures; approved and published from here. */
export const releasePage: Page = {
  path: '/console/releases/:id',
  title: 'Release',
  permissions: ['RELEASE_READ', 'RELEASE_DRAFT'],
  operations: ['ConsoleRelease'],
  view: 'releases/release.njk',
  async load({ ask, params, query, reader }) {
    const asked = query.get('measure');
    const measure = MEASURES.find(({ value }) => value === asked)?.value ?? MAIN_MEASURE.value;
    const variables = { id: params['id'] ?? '', measure, after: query.get('after') };
    const { release } = await ask(ConsoleReleaseDocument, variables);
    if (release === null) return null;
    return {
      heading: release.title,
      done: DONE[query.get('done') ?? ''] ?? null,
      idempotencyKey: randomUUID(),
      release,
      tag: STATUS_TAGS[release.status],
      parameters: PARAMETER_WORDS[release.parameters],
      loss: release.loss.map(({ reason, figures }) => ({ reason: reasonWords(reason), figures })),
      measure,
      measures: MEASURES.map((choice) => ({ ...choice, selected: choice.value === measure })),
      ...stepsFor(release, reader),
      ...figuresOf(release),
    };
  },
  actions: {
    approve: { permission: 'RELEASE_APPROVE', run: approve },
    publish: { permission: 'RELEASE_APPROVE', run: publish },
  },
  csv: ({ measure, figures }) => ({
    name: `${String(measure)}.csv`,
    rows: [['period', 'authority', String(measure)], ...rowsOf(figures)],
  }),
};

/** What this reader can do next. The API decides: a button that is not shown would be refused. */
function stepsFor({ status, draftedBy, file, filesRefused }: Release, reader: Reader): ViewModel {
  const mayApprove = may(reader, ['RELEASE_APPROVE']);
  const isOwn = draftedBy === reader.actorId;
  return {
    canApprove: status === 'CHECKED' && mayApprove && !isOwn,
    needsSecondPerson: status === 'CHECKED' && isOwn,
    isStoring: status === 'APPROVED' && file === null && filesRefused.length === 0,
    canPublish: status === 'APPROVED' && file !== null && mayApprove,
    canWithdraw: status === 'PUBLISHED' && mayApprove,
  };
}

type Row = {
  readonly period: string;
  readonly authority: string;
  readonly figure: ReturnType<typeof shown>;
  readonly why: string | null;
};

function figuresOf({ figures }: Release): { readonly figures: readonly Row[]; readonly next: string | null } {
  return {
    figures: figures.edges.map(({ node }) => ({
      period: govukYears(node.period),
      authority: node.authority?.name ?? 'All authorities together',
      figure: shown(node),
      why: node.reason === null ? null : reasonWords(node.reason),
    })),
    next: figures.pageInfo.hasNextPage ? figures.pageInfo.endCursor : null,
  };
}

function rowsOf(figures: unknown): readonly (readonly string[])[] {
  return (figures as readonly Row[]).map(({ period, authority, figure }) => [period, authority, figure.text]);
}

async function approve(request: ActionRequest): Promise<ActionOutcome> {
  const { approveRelease } = await request.ask(ConsoleApproveReleaseDocument, { input: inputOf(request) });
  return outcomeOf(approveRelease.problems, `${addressOf(request)}?done=approve`);
}

async function publish(request: ActionRequest): Promise<ActionOutcome> {
  const { publishRelease } = await request.ask(ConsolePublishReleaseDocument, { input: inputOf(request) });
  return outcomeOf(publishRelease.problems, `${addressOf(request)}?done=publish`);
}

/** Of every decision about a release: which one, as its reader has seen it, and a key for this very sending. */
export function inputOf({ params, form }: ActionRequest) {
  return {
    releaseId: params['id'] ?? '',
    idempotencyKey: sentText(form, 'idempotencyKey'),
    expectedVersion: seenVersion(form),
  };
}

export function addressOf({ params }: Pick<ActionRequest, 'params'>): string {
  return `/console/releases/${encodeURIComponent(params['id'] ?? '')}`;
}
