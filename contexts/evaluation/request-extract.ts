import { addDays, londonDate, minDate } from '../../platform/dates/index.ts';
import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import type { Journal, Performed, Request } from '../../platform/journal/perform.ts';
import { perform } from '../../platform/journal/perform.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import type { Table } from '../../platform/table/table.ts';
import { projectFrom, projectKey, projectStatusOn } from '../governance/index.ts';
import { type Extract, KEPT_DAYS } from './domain/extracts/extract.ts';
import { PROJECT_EXTRACT } from './domain/extracts/parameters.ts';
import { extractProblem } from './domain/extracts/rules.ts';
import { statusOf } from './domain/snapshots/snapshot.ts';
import { sharedWith } from './extracts/shared-with.ts';
import { extractHistory, extractId, type StoredExtract, writesOfNewExtract } from './store/extracts.ts';
import { findSnapshot, listSnapshots, partsOfSnapshot } from './store/snapshots.ts';

export type RequestExtract = Call & {
  /** The project's reference. Null for what is no global id of a project. */
  readonly project: string | null;
  /** Our own id. Null for what is no global id of a snapshot. */
  readonly snapshot: string | null;
};

/** Asks for records for an approved project, of the authorities that share with it. A worker makes them. */
export async function requestExtract(
  { journal }: { readonly journal: Journal },
  request: Request,
  { idempotencyKey, dryRun, project, snapshot }: RequestExtract,
): Promise<Performed<StoredExtract>> {
  const { table } = journal;
  const today = londonDate(request.now);
  const rows = snapshot === null ? undefined : await rowsKeptOf(table, snapshot);
  const authorities = project === null ? [] : await sharedWith(table, rows?.authorities ?? [], { project, on: today });
  const id = journal.nextId();
  return perform(journal, request, {
    operation: 'requestExtract',
    idempotencyKey,
    dryRun,
    input: { project, snapshot },
    reads: () => (project === null ? [] : [projectKey(project)]),
    decide: ([item]) => {
      const found = projectFrom(item)?.value;
      if (found === undefined) return notFound('projectId');
      if (snapshot === null || rows === undefined) return notFound('snapshotId');
      if (projectStatusOn(found, today) !== 'APPROVED') return refused([extractProblem('EX1', 'input', 'projectId')]);
      if (!rows.areKept) return refused([extractProblem('EX3', 'input', 'snapshotId')]);
      if (authorities.length === 0) return refused([extractProblem('EX2', 'input', 'projectId')]);
      const extract: Extract = {
        ...{ id, snapshot, authorities, project: found.reference, parameters: PROJECT_EXTRACT },
        requestedBy: request.actor.id,
        requestedAt: request.now.toISOString(),
        expiresOn: minDate(found.endsOn, addDays(today, KEPT_DAYS)),
        downloads: [],
      };
      return {
        kind: 'CHANGED',
        problems: [],
        state: { value: extract, version: 1, made: undefined },
        changes: [
          {
            record: { id: extractId(id), version: 1 },
            partition: extractHistory(id),
            event: { type: 'EXTRACT_REQUESTED', fields: ['project', 'snapshot', 'authorities'] },
          },
        ],
        writes: writesOfNewExtract(extract),
      };
    },
  });
}

/** Undefined where there is no such snapshot. Once a later one is asked for, the rows of this one may go. */
async function rowsKeptOf(
  table: Table,
  id: string,
): Promise<{ readonly authorities: readonly OwnerId[]; readonly areKept: boolean } | undefined> {
  const [snapshot, parts, newest] = await Promise.all([
    findSnapshot(table, id),
    partsOfSnapshot(table, id),
    listSnapshots(table, { after: null, limit: 1 }),
  ]);
  if (snapshot === undefined) return undefined;
  const areKept = statusOf(snapshot, parts) === 'DONE' && newest[0]?.item.id === id;
  return { authorities: snapshot.authorities, areKept };
}
