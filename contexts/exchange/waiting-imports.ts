import { scopeOf, type OwnerId } from '../../platform/actor/scope.ts';
import type { Table } from '../../platform/table/table.ts';
import type { ImportWork } from './files/deps.ts';
import { statusOf } from './files/file-import.ts';
import { type Found, listImports } from './store/imports.ts';

/** Imports of an authority that are looked at: what waits longer than so many are asked for is none that was lost. */
const LATEST = 100;
/** Milliseconds without a checkpoint after which nobody is at work on an import any more. */
const LEFT_ALONE = 5 * 60_000;

/** Imports of an authority that somebody should be at work on, and nobody is. */
export async function waitingImports(table: Table, owner: OwnerId, now: Date): Promise<readonly ImportWork[]> {
  const listed = await listImports(table, scopeOf(owner), { after: null, limit: LATEST });
  return listed.filter(({ item }) => isLeftAlone(item, now)).map(({ item: { file } }) => ({ owner, id: file.id }));
}

function isLeftAlone({ file, progress }: Found, now: Date): boolean {
  if (file.start === null) return false;
  const status = statusOf(file, progress);
  const isUnfinished =
    status === 'QUEUED' || status === 'RUNNING' || (status === 'CANCELLED' && progress.status !== 'CANCELLED');
  const last = [progress.at ?? '', file.start.lastAt, file.cancelledAt ?? ''].toSorted().at(-1) ?? '';
  return isUnfinished && now.getTime() - Date.parse(last) > LEFT_ALONE;
}
