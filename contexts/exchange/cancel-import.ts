import type { Performed, Request } from '../../platform/journal/perform.ts';
import { changeImport, type ChangeImport } from './files/change-import.ts';
import type { FileDeps } from './files/deps.ts';
import { type FileImport, hasEnded } from './files/file-import.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';

/** Cancels an import: no row is begun once the worker has seen it, a few seconds later at most. What was done stands. */
export async function cancelImport(
  deps: FileDeps,
  request: Request,
  input: ChangeImport,
): Promise<Performed<FileImport>> {
  const performed = await changeImport(deps, request, {
    ...input,
    change: {
      operation: 'cancelImport',
      event: { type: 'FILE_IMPORT_CANCELLED', fields: ['cancelledAt'] },
      decide(file, progress) {
        if (file.cancelledAt !== null) return null;
        if (hasEnded(file, progress)) return 'FL5';
        return { ...file, cancelledAt: request.now.toISOString() };
      },
    },
  });
  const id = parseGlobalId(input.importId)?.id;
  // The worker puts the result together, and removes the file, also of what it is not at work on.
  if (!performed.dryRun && performed.outcome.status === 'APPLIED' && id !== undefined) {
    await deps.queue.send({ owner: request.actor.scope.owner, id }).catch((error: unknown) => {
      deps.noteFailure(error, request.id);
    });
  }
  return performed;
}
