import { readProgress, releasesAtHand } from '../../contexts/evaluation/store/releases.ts';
import { openSnapshots } from '../../contexts/evaluation/store/snapshots.ts';
import type { Table } from '../../platform/table/table.ts';

/** Whether a worker has something left to do. */
export async function isAtWork(table: Table): Promise<boolean> {
  if ((await openSnapshots(table)).length > 0) return true;
  const { releases } = await releasesAtHand(table);
  const phases = await Promise.all(releases.map(async ({ id }) => (await readProgress(table, id))?.phase));
  return phases.some((phase) => phase !== 'DONE');
}
