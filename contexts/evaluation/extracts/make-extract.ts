import { createHash } from 'node:crypto';
import { scopeOf } from '../../../platform/actor/scope.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import { projectStatusOn, readProject } from '../../governance/index.ts';
import type { ExtractRefusal } from '../domain/codes.ts';
import { checkExtract } from '../domain/extracts/check-extract.ts';
import { type ChildRecord, childRecordsIn } from '../domain/extracts/child-record.ts';
import type { Extract, Made } from '../domain/extracts/extract.ts';
import { extractTable } from '../domain/extracts/extract-table.ts';
import { mayBeLeftOut } from '../domain/extracts/parameters.ts';
import type { Places } from '../domain/extracts/ladders.ts';
import { extractObject } from '../store/extracts.ts';
import { rowsOf } from '../store/rows.ts';
import { readLatest } from '../store/snapshots.ts';
import type { HeldExtract } from '../domain/releases/known-extracts.ts';
import type { ExtractDeps } from './deps.ts';
import { extractBundle } from './extract-files.ts';
import { namingBy } from './naming.ts';
import { opensRelease } from './opens-release.ts';
import { sharedWith } from './shared-with.ts';

/**
 * Makes an extract and puts its file where its project can have it. All that lets it is looked at again: leave may have been
 * taken back since it was asked for. Made again it is the same, so a worker that dies half-way leaves nothing wrong.
 */
export async function makeExtract(deps: ExtractDeps, extract: Extract): Promise<MadeExtract> {
  const at = deps.clock.now().toISOString();
  const refused = (because: ExtractRefusal): MadeExtract => ({ made: { kind: 'REFUSED', at, because }, held: null });
  const leave = await leaveFor(deps, extract);
  if (leave.kind === 'NONE') return refused(leave.because);
  const records = await recordsOf(deps, extract);
  if (records === null) return refused('ROWS_GONE');
  const { authorities, parameters, project, id } = extract;
  // Another for each extract: whoever could set two of one project side by side could tell who is new.
  const naming = namingBy(await deps.keyed(`extract\n${project}\n${id}`));
  const made = extractTable(records, { parameters, places: leave.places, authorities, naming });
  if (made === null) return refused('TOO_FEW');
  const { table, columns, rows, children, leftOut, sums } = made;
  if (checkExtract(table, columns, parameters).length > 0) return refused('CHECK_FAILED');
  const held: HeldExtract = { project, leftOut: mayBeLeftOut(rows, parameters), sums };
  if (await opensRelease(deps, held)) return refused('OPENS_A_RELEASE');
  const file = extractBundle(extract, made);
  await deps.objects.write(extractObject(id), file, 'application/zip');
  const sha256 = createHash('sha256').update(file).digest('hex');
  return { made: { kind: 'MADE', at, rows, children, leftOut, bytes: file.length, sha256, columns }, held };
}

/** What became of it, and what its project can add up from it. Null where there is none. */
export type MadeExtract = { readonly made: Made; readonly held: HeldExtract | null };

type Leave =
  { readonly kind: 'GIVEN'; readonly places: Places } | { readonly kind: 'NONE'; readonly because: ExtractRefusal };

async function leaveFor({ table, clock }: ExtractDeps, { project, authorities }: Extract): Promise<Leave> {
  const on = londonDate(clock.now());
  const found = await readProject(table, project);
  if (found === undefined || projectStatusOn(found.value, on) !== 'APPROVED') {
    return { kind: 'NONE', because: 'PROJECT_ENDED' };
  }
  const sharing = await sharedWith(table, authorities, { project, on });
  if (sharing.length < authorities.length) return { kind: 'NONE', because: 'NOT_SHARED' };
  return { kind: 'GIVEN', places: found.value.places };
}

/** Null where rows of the snapshot have been taken away, before or while they were read. */
async function recordsOf(
  { table }: ExtractDeps,
  { authorities, snapshot }: Extract,
): Promise<readonly ChildRecord[] | null> {
  const records: ChildRecord[] = [];
  for (const authority of authorities) {
    const scope = scopeOf(authority);
    for await (const { contributions } of rowsOf(table, scope, snapshot)) {
      records.push(...childRecordsIn(contributions));
    }
    // A later snapshot is the newest before any row of this one goes.
    if ((await readLatest(table, scope))?.id !== snapshot) return null;
  }
  return records;
}
