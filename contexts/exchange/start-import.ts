import type { Performed, Request } from '../../platform/journal/perform.ts';
import { changeImport, type ChangeImport } from './files/change-import.ts';
import type { FileDeps } from './files/deps.ts';
import { type FileImport, hasEnded, type Start, statusOf } from './files/file-import.ts';
import { fileKey, findImport } from './store/imports.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';

/**
 * Starts an import, or lets it go on after it was stopped. The worker is told after that was written: should it not be
 * told, a sweep finds what waits.
 */
export async function startImport(
  deps: FileDeps,
  request: Request,
  input: ChangeImport,
): Promise<Performed<FileImport>> {
  const isThere = await isFileThere(deps, request, input.importId);
  const performed = await changeImport(deps, request, {
    ...input,
    change: {
      operation: 'startImport',
      event: { type: 'FILE_IMPORT_STARTED', fields: ['start'] },
      decide(file, progress) {
        const status = statusOf(file, progress);
        if (status === 'QUEUED' || status === 'RUNNING') return null;
        if (hasEnded(file, progress)) return 'FL5';
        if (!isThere) return 'FL4';
        return { ...file, start: startOf(request, file) };
      },
    },
  });
  const { outcome, dryRun } = performed;
  if (!dryRun && outcome.status === 'APPLIED') await tell(deps, request, input.importId);
  return performed;
}

async function isFileThere({ journal, objects }: FileDeps, { actor }: Request, importId: string): Promise<boolean> {
  const name = parseGlobalId(importId);
  if (name?.type !== 'FileImport' || name.owner !== actor.scope.owner) return false;
  const found = await findImport(journal.table, actor.scope, name.id);
  return found !== undefined && (await objects.find(fileKey(actor.scope, found.file))) !== null;
}

function startOf({ id, actor, now }: Request, { start }: FileImport): Start {
  const at = now.toISOString();
  return { at: start?.at ?? at, lastAt: at, subject: actor.subject, client: actor.id, request: start?.request ?? id };
}

async function tell(
  { queue, noteFailure }: FileDeps,
  { id: request, actor }: Request,
  importId: string,
): Promise<void> {
  try {
    await queue.send({ owner: actor.scope.owner, id: parseGlobalId(importId)?.id ?? '' });
  } catch (error) {
    noteFailure(error, request);
  }
}
