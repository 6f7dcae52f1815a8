import { globalId, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { type Decision, perform, type Performed, type Request } from '../../../platform/journal/perform.ts';
import { importItem, importKey, importPartition, progressKey, readImport, readProgress } from '../store/imports.ts';
import type { FileDeps } from './deps.ts';
import type { FileImport, Progress } from './file-import.ts';

export type ChangeImport = {
  readonly idempotencyKey: string;
  /** Global id. */
  readonly importId: string;
  readonly dryRun: boolean;
};

type Change = {
  readonly operation: string;
  readonly event: { readonly type: string; readonly fields: readonly string[] };
  /** What it becomes; null if it is that already; or the code of the rule by which it cannot. */
  readonly decide: (file: FileImport, progress: Progress) => FileImport | null | string;
};

/** Changes what is asked of an import. How far the work has come is no part of it. */
export function changeImport(
  { journal }: Pick<FileDeps, 'journal'>,
  request: Request,
  { idempotencyKey, dryRun, importId, change }: ChangeImport & { readonly change: Change },
): Promise<Performed<FileImport>> {
  const { scope } = request.actor;
  const name = parseGlobalId(importId);
  const id = name?.type === 'FileImport' && name.owner === scope.owner ? name.id : null;
  return perform(journal, request, {
    operation: change.operation,
    idempotencyKey,
    dryRun,
    input: { importId },
    reads: () => (id === null ? [] : [importKey(scope, id), progressKey(scope, id)]),
    decide: ([item, progress]) => {
      const file = readImport(item);
      if (file === undefined) return refused('NOT_FOUND');
      const decided = change.decide(file, readProgress(progress));
      if (typeof decided === 'string') return refused(decided);
      if (decided === null) return { kind: 'UNCHANGED', problems: [], state: file, record: versionOf(request, file) };
      return changed(request, { ...decided, version: file.version + 1 }, change);
    },
  });
}

function changed(request: Request, file: FileImport, { event }: Change): Decision<FileImport> {
  const { scope } = request.actor;
  return {
    kind: 'CHANGED',
    problems: [],
    state: file,
    changes: [{ record: versionOf(request, file), partition: importPartition(scope, file.id), event }],
    writes: [{ kind: 'ADVANCE', item: importItem(scope, file) }],
  };
}

function versionOf({ actor }: Request, { id, version }: FileImport): { readonly id: string; readonly version: number } {
  return { id: globalId({ type: 'FileImport', owner: actor.scope.owner, id }), version };
}

function refused(code: string): Decision<FileImport> {
  return { kind: 'REFUSED', problems: [{ code, severity: 'ERROR', path: ['input', 'importId'] }] };
}
