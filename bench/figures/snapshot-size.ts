import type { Snapshot } from '../../contexts/evaluation/domain/snapshots/snapshot.ts';
import type { StatisticsOffice } from '../../test/evaluation/support/statistics-office.ts';

export type SnapshotSize = {
  /** Records whose rows are in it, of all authorities. */
  readonly records: number;
  /** Frozen counts of all authorities. */
  readonly cells: number;
};

/** @throws Error where it is not done for every authority */
export async function readSnapshotParts(office: StatisticsOffice, snapshot: Snapshot): Promise<SnapshotSize> {
  const parts = await office.partsOf(snapshot);
  const undone = snapshot.authorities.length - parts.filter(({ phase }) => phase === 'DONE').length;
  if (undone > 0) throw new Error(`The snapshot is not done for ${String(undone)} authorities.`);
  const cells = await Promise.all(snapshot.authorities.map((owner) => office.cells(snapshot, owner)));
  return {
    records: parts.reduce((all, { records }) => all + records, 0),
    cells: cells.reduce((all, own) => all + own.length, 0),
  };
}
