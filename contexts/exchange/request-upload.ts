import { globalId } from '../../platform/graphql/global-id.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import type { FileDeps } from './files/deps.ts';
import type { FileImport } from './files/file-import.ts';
import { importItem, importPartition, listedWrite } from './store/imports.ts';

export type RequestUpload = Pick<FileImport, 'format' | 'kind' | 'bytes' | 'sha256' | 'tryOut'> & {
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
};

export const MOST_BYTES = 500_000_000;
const SHA256 = /^[0-9a-f]{64}$/i;

/** Announces a file: where it is to be sent is signed for whoever asks, and is not remembered. */
export function requestUpload(
  { journal }: Pick<FileDeps, 'journal'>,
  request: Request,
  { idempotencyKey, dryRun, ...input }: RequestUpload,
): Promise<Performed<FileImport>> {
  const id = journal.nextId();
  return perform(journal, request, {
    operation: 'requestUpload',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [],
    decide: () => {
      const problems = wrongWith(input);
      if (problems.length > 0) return { kind: 'REFUSED', problems };
      const { sha256, ...rest } = input;
      return announced(request, {
        ...rest,
        id,
        version: 1,
        sha256: sha256.toLowerCase(),
        requestedAt: request.now.toISOString(),
        start: null,
        cancelledAt: null,
      });
    },
  });
}

function wrongWith({
  format,
  kind,
  bytes,
  sha256,
}: Omit<RequestUpload, 'idempotencyKey' | 'dryRun'>): readonly Problem[] {
  const problem = (code: string, field: string): Problem => ({ code, severity: 'ERROR', path: ['input', field] });
  return [
    ...(bytes < 1 || bytes > MOST_BYTES ? [problem('FL1', 'bytes')] : []),
    ...(SHA256.test(sha256) ? [] : [problem('FL2', 'sha256')]),
    ...(format === 'CSV' && kind === null ? [problem('FL3', 'kind')] : []),
  ];
}

function announced(request: Request, file: FileImport): Decision<FileImport> {
  const { scope } = request.actor;
  const { id, version } = file;
  return {
    kind: 'CHANGED',
    problems: [],
    state: file,
    changes: [
      {
        record: { id: globalId({ type: 'FileImport', owner: scope.owner, id }), version },
        partition: importPartition(scope, id),
        event: { type: 'FILE_IMPORT_REQUESTED', fields: ['format', 'kind', 'bytes', 'sha256', 'tryOut'] },
      },
    ],
    writes: [{ kind: 'CREATE', item: importItem(scope, file) }, listedWrite(scope, file)],
  };
}
