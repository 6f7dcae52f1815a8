import type {
  MutationDownloadExtractArgs,
  MutationRequestExtractArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import { may } from '../../../platform/actor/actor.ts';
import { NETWORK } from '../../../platform/actor/scope.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../../platform/graphql/node-resolvers.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { callOf, payload } from '../../../platform/graphql/payload.ts';
import type { Journal, Performed } from '../../../platform/journal/perform.ts';
import type { Objects } from '../../../platform/objects/objects.ts';
import { projectNamed, readProject } from '../../governance/index.ts';
import { downloadExtract, isOneOf } from '../download-extract.ts';
import { type Extract, extractStatusOn, type Made } from '../domain/extracts/extract.ts';
import { mayBeLeftOut } from '../domain/extracts/parameters.ts';
import { requestExtract } from '../request-extract.ts';
import {
  extractId,
  extractNamed,
  extractObject,
  listExtracts,
  readExtract,
  type StoredExtract,
} from '../store/extracts.ts';
import { snapshotId } from '../store/snapshots.ts';

const MOST_OF_A_PROJECT = 20;
const DOWNLOAD_SECONDS = 5 * 60;

export type ExtractResolverDeps = {
  readonly journal: Journal;
  /** Signed by the function itself, for whoever may have what lies there. */
  readonly shared: Pick<Objects, 'downloadUrl'>;
};

export function extractResolvers({ journal, shared }: ExtractResolverDeps) {
  const shown = (performed: Performed<StoredExtract>, context: RequestContext) =>
    payload(performed, {
      field: 'extract',
      view: (state) => extractView(state, context.now),
      reread: (id) => extractById(journal, context, id),
    });
  return {
    Query: {
      extract: (_root: unknown, { id }: { readonly id: string }, context: RequestContext) =>
        extractById(journal, context, id),
    },
    Mutation: {
      async requestExtract(_root: unknown, { input }: MutationRequestExtractArgs, context: RequestContext) {
        const project = projectNamed(input.projectId);
        const snapshot = snapshotNamed(input.snapshotId);
        return shown(await requestExtract({ journal }, context, { ...callOf(input), project, snapshot }), context);
      },
      async downloadExtract(_root: unknown, { input }: MutationDownloadExtractArgs, context: RequestContext) {
        const extract = extractNamed(input.extractId);
        const performed = await downloadExtract({ journal }, context, { ...callOf(input), extract });
        const { outcome, dryRun, replayed } = performed;
        // What is replayed was neither checked nor noted now: its agreements may have ended since.
        const isGiven = outcome.status === 'APPLIED' && !dryRun && !replayed && extract !== null;
        const url = isGiven ? await addressOf(shared, extract) : null;
        return { ...shown(performed, context), url };
      },
    },
    ResearchProject: {
      async extracts({ reference }: { readonly reference: string }, _args: unknown, { now }: RequestContext) {
        const found = await listExtracts(journal.table, reference, { after: null, limit: MOST_OF_A_PROJECT });
        return found.map(({ item }) => extractView(item, now));
      },
    },
  } satisfies ResolverMap;
}

/** For `node(id:)`. */
export function extractNode({ journal }: Pick<ExtractResolverDeps, 'journal'>): NodeLoader {
  return async (context, name) =>
    may(context.actor, 'EXTRACT_READ') ? extractById(journal, context, globalId(name)) : null;
}

/** Null if there is none, or it is of a project that is not for whoever asks to see. */
async function extractById({ table }: Journal, { actor, now }: RequestContext, globalName: string) {
  const id = extractNamed(globalName);
  const found = id === null ? undefined : await readExtract(table, id);
  if (found === undefined) return null;
  const project = await readProject(table, found.value.project);
  const isSeen = project !== undefined && (actor.kind !== 'EVALUATOR' || isOneOf(actor, project.value));
  return isSeen ? extractView(found, now) : null;
}

function addressOf(shared: ExtractResolverDeps['shared'], id: string): Promise<string> {
  return shared.downloadUrl(extractObject(id), { fileName: 'extract.zip', expiresInSeconds: DOWNLOAD_SECONDS });
}

function snapshotNamed(text: string): string | null {
  const name = parseGlobalId(text);
  return name?.type === 'Snapshot' && name.owner === NETWORK ? name.id : null;
}

function personId(id: string): string {
  return globalId({ type: 'Person', owner: NETWORK, id });
}

function extractView({ value: extract, version, made }: StoredExtract, now: Date) {
  const { id, snapshot, authorities, parameters, requestedAt, requestedBy, expiresOn, downloads } = extract;
  return {
    __typename: 'Extract' as const,
    id: extractId(id),
    version,
    snapshotId: snapshotId(snapshot),
    authorityCount: authorities.length,
    status: extractStatusOn(extract, made, londonDate(now)),
    parameters: `${parameters.name} ${String(parameters.version)}`,
    leastChildren: parameters.leastChildren,
    ...{ requestedAt, expiresOn },
    requestedBy: personId(requestedBy),
    ...madeView(made, extract),
    downloads: downloads.map(({ by, at }) => ({ by: personId(by), at })),
  };
}

function madeView(made: Made | undefined, { parameters }: Pick<Extract, 'parameters'>) {
  const { rows, children, bytes, sha256, columns } = made?.kind === 'MADE' ? made : NOTHING;
  return {
    ...{ rows, children, bytes, sha256, rowsLeftOut: rows === null ? null : mayBeLeftOut(rows, parameters) },
    refusedBecause: made?.kind === 'REFUSED' ? made.because : null,
    columns: columns.map(({ codes, ...column }) => ({ ...column, codes: Object.keys(codes) })),
  };
}

const NOTHING = { rows: null, children: null, bytes: null, sha256: null, columns: [] };
