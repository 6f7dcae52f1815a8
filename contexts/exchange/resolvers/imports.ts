import type { MutationResolvers, QueryResolvers, Resolvers } from '../../../graphql/generated/resolvers-types.ts';
import { may } from '../../../platform/actor/actor.ts';
import { connectionOf, filledPage, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { globalId, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../../platform/graphql/node-resolvers.ts';
import type { Outcome } from '../../../platform/journal/outcome.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { withoutNulls } from '../../../platform/without-nulls.ts';
import { cancelImport } from '../cancel-import.ts';
import type { FileDeps } from '../files/deps.ts';
import { type FileImport, type FileProblem, statusOf } from '../files/file-import.ts';
import { requestUpload } from '../request-upload.ts';
import { startImport } from '../start-import.ts';
import { fileKey, findImport, type Found, listImports, resultKey } from '../store/imports.ts';

export type FileImportView = Found & { readonly __typename: 'FileImport'; readonly globalId: string };

export type FileProblemView = FileProblem;

export type ImportPayload = Pick<Outcome, 'status' | 'problems'> & {
  readonly replayed: boolean;
  readonly dryRun: boolean;
  readonly fileImport: () => Promise<FileImportView | null>;
};

/** Seconds. Long enough for half a gigabyte by a slow line. */
const UPLOAD_SECONDS = 60 * 60;
const RESULT_SECONDS = 5 * 60;
const CONTENT_TYPES = { CSV: 'text/csv', NDJSON: 'application/x-ndjson' } as const;

/** What files of records give to the API. */
export function importResolvers(deps: FileDeps): readonly ResolverMap[] {
  return [{ Query: queries(deps), Mutation: mutations(deps), ...types(deps) }];
}

function mutations(deps: FileDeps): Pick<MutationResolvers, 'requestUpload' | 'startImport' | 'cancelImport'> {
  return {
    async requestUpload(_root, { input }, context) {
      const performed = await requestUpload(deps, context, { kind: null, ...withoutNulls(input) });
      return payload(deps, context, performed);
    },
    async startImport(_root, { input }, context) {
      return payload(deps, context, await startImport(deps, context, input));
    },
    async cancelImport(_root, { input }, context) {
      return payload(deps, context, await cancelImport(deps, context, input));
    },
  };
}

function queries({ journal }: FileDeps): Pick<QueryResolvers, 'fileImport' | 'fileImports'> {
  return {
    fileImport: (_root, { id }, context) => load(journal.table, context, parseGlobalId(id)),
    async fileImports(_root, args, context) {
      const list = listName('fileImports', {});
      const request = pageRequest(args, list);
      const page = await filledPage({
        request,
        matches: null,
        fetch: (after, limit) => listImports(journal.table, context.actor.scope, { after, limit }),
      });
      const items = page.items.map(({ item, sortKey }) => ({ item: viewOf(context, item), sortKey }));
      return connectionOf({ ...page, items }, list, request);
    },
  };
}

function types({ journal, objects }: FileDeps): Pick<Resolvers, 'FileImport' | 'FileProblem' | 'RequestUploadPayload'> {
  return {
    FileImport: {
      id: ({ globalId: id }) => id,
      version: ({ file }) => file.version,
      status: ({ file, progress }) => statusOf(file, progress),
      format: ({ file }) => file.format,
      kind: ({ file }) => file.kind,
      bytes: ({ file }) => file.bytes,
      tryOut: ({ file }) => file.tryOut,
      requestedAt: ({ file }) => file.requestedAt,
      startedAt: ({ file }) => file.start?.at ?? null,
      endedAt: (found) => endedAt(found),
      rows: ({ progress }) => progress.inspected?.rows ?? null,
      totals: ({ progress }) => progress.totals,
      rowsPerSecond: ({ progress: { totals, worked } }) =>
        totals.rows === 0 || worked === 0 ? null : Math.round((totals.rows / worked) * 10_000) / 10,
      problems: ({ progress }) => progress.problems,
      async resultUrl({ file, progress }, _args, { actor }) {
        if (progress.part === 0 || !hasResult(progress.status)) return null;
        const key = resultKey(actor.scope, file.id);
        // After a month it is gone.
        if ((await objects.find(key)) === null) return null;
        return objects.downloadUrl(key, { fileName: `${file.id}-result.csv`, expiresInSeconds: RESULT_SECONDS });
      },
    },
    FileProblem: {
      problem: ({ code, hint }) => ({ code, severity: 'ERROR', path: [], ...(hint !== undefined && { hint }) }),
    },
    RequestUploadPayload: {
      async upload(given, _args, context) {
        const view = await given.fileImport();
        if (view === null || given.dryRun || statusOf(view.file, view.progress) !== 'AWAITING_FILE') return null;
        return uploadOf({ journal, objects }, context, view.file);
      },
    },
  };
}

async function uploadOf(
  { objects }: Pick<FileDeps, 'journal' | 'objects'>,
  { actor, now }: RequestContext,
  file: FileImport,
) {
  const { url, fields } = await objects.uploadForm(fileKey(actor.scope, file), {
    contentType: CONTENT_TYPES[file.format],
    bytes: file.bytes,
    sha256: Buffer.from(file.sha256, 'hex').toString('base64'),
    expiresInSeconds: UPLOAD_SECONDS,
  });
  return {
    url,
    fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
    expiresAt: new Date(now.getTime() + UPLOAD_SECONDS * 1_000).toISOString(),
  };
}

function hasResult(status: Found['progress']['status']): boolean {
  return status === 'DONE' || status === 'CANCELLED' || status === 'REFUSED';
}

function endedAt({ file, progress }: Found): string | null {
  if (progress.status === 'DONE' || progress.status === 'REFUSED') return progress.at;
  return file.cancelledAt;
}

/** For `node(id:)`. */
export function fileImportNode({ journal }: Pick<FileDeps, 'journal'>): NodeLoader {
  return async (context, name) => (may(context.actor, 'BATCH_RECORD') ? load(journal.table, context, name) : null);
}

async function load(
  table: FileDeps['journal']['table'],
  context: Pick<RequestContext, 'actor'>,
  name: ReturnType<typeof parseGlobalId>,
): Promise<FileImportView | null> {
  const { scope } = context.actor;
  if (name?.type !== 'FileImport' || name.owner !== scope.owner) return null;
  const found = await findImport(table, scope, name.id);
  return found === undefined ? null : viewOf(context, found);
}

function viewOf({ actor }: Pick<RequestContext, 'actor'>, found: Found): FileImportView {
  const id = globalId({ type: 'FileImport', owner: actor.scope.owner, id: found.file.id });
  return { __typename: 'FileImport', globalId: id, ...found };
}

function payload(
  { journal }: FileDeps,
  context: RequestContext,
  { outcome, replayed, dryRun }: Performed<FileImport>,
): ImportPayload {
  return {
    status: outcome.status,
    problems: outcome.problems,
    replayed,
    dryRun,
    async fileImport() {
      const [record] = outcome.records;
      if (record === undefined || (dryRun && outcome.operation === 'requestUpload')) return null;
      return load(journal.table, context, parseGlobalId(record.id));
    },
  };
}
